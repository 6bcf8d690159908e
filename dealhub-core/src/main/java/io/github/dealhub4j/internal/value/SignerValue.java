package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.DealRoomSigners;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Behind {@link DealRoomSigners.Signer}. */
public record SignerValue(
        Optional<String> companyName,
        Optional<String> name,
        Optional<String> title,
        Optional<Instant> signedAt,
        OptionalInt ordinal)
        implements DealRoomSigners.Signer {

    @Override
    public String toString() {
        return ValueText.of(DealRoomSigners.Signer.class, this);
    }
}
