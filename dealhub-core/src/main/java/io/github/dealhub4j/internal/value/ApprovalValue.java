package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.Approval;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Behind {@link Approval}. */
public record ApprovalValue(
        Optional<String> reviewer,
        OptionalInt step,
        Optional<String> reason,
        Status status,
        String rawStatus,
        Optional<String> impersonatedBy,
        Optional<Instant> reviewedAt,
        Optional<String> comment)
        implements Approval {

    @Override
    public String toString() {
        return ValueText.of(Approval.class, this);
    }
}
