package io.github.dealhub4j.quote;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.request.Arguments;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a quote's approval workflow.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface Approval {

    /** Login of the reviewer. */
    Optional<String> reviewer();

    /** Number of the step. */
    OptionalInt step();

    /** Why approval is needed. */
    Optional<String> reason();

    /** Where the step stands. */
    Status status();

    /** DealHub's own text for the status; empty when it sent none. */
    String rawStatus();

    /** Login of whoever decided on the reviewer's behalf. */
    Optional<String> impersonatedBy();

    /** When it was decided. */
    Optional<Instant> reviewedAt();

    /** The reviewer's note. */
    Optional<String> comment();

    /** Where an approval step stands. */
    enum Status {
        /** Not decided yet. */
        WAITING,
        /** Turned down. */
        REJECTED,
        /** Approved. */
        APPROVED,
        /** Something that this version of the library does not know; read {@link Approval#rawStatus()}. */
        UNKNOWN;

        /**
         * The status that DealHub's text stands for, {@link #UNKNOWN} if none; case does not matter.
         *
         * @throws InvalidRequestException if there is no text at all
         */
        public static Status parse(String text) {
            Arguments.given("text", text);
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "waiting" -> WAITING;
                case "rejected" -> REJECTED;
                case "approved" -> APPROVED;
                default -> UNKNOWN;
            };
        }
    }
}
