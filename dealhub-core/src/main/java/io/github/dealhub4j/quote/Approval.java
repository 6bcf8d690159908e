package io.github.dealhub4j.quote;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a quote's approval workflow. Immutable.
 *
 * @param reviewer login of the reviewer
 * @param step number of the step
 * @param reason why approval is needed
 * @param status where the step stands
 * @param rawStatus DealHub's own text for the status; empty when it sent none
 * @param impersonatedBy login of whoever decided on the reviewer's behalf
 * @param reviewedAt when it was decided
 * @param comment the reviewer's note
 */
public record Approval(
        Optional<String> reviewer,
        OptionalInt step,
        Optional<String> reason,
        Status status,
        String rawStatus,
        Optional<String> impersonatedBy,
        Optional<Instant> reviewedAt,
        Optional<String> comment) {

    /** Where an approval step stands. */
    public enum Status {
        /** Not decided yet. */
        WAITING,
        /** Turned down. */
        REJECTED,
        /** Approved. */
        APPROVED,
        /** Something that this version of the library does not know; read {@link Approval#rawStatus()}. */
        UNKNOWN;

        /** The status that DealHub's text stands for, {@link #UNKNOWN} if none; never an exception. */
        public static Status parse(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "waiting" -> WAITING;
                case "rejected" -> REJECTED;
                case "approved" -> APPROVED;
                default -> UNKNOWN;
            };
        }
    }
}
