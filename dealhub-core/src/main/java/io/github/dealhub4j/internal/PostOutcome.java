package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubException;
import org.jspecify.annotations.Nullable;

/** What became of a POST, decided in one place for everything that posts: {@link Answers}. */
sealed interface PostOutcome<T> {

    /**
     * DealHub accepted it.
     *
     * @param value what it answered
     */
    record Accepted<T>(T value) implements PostOutcome<T> {}

    /**
     * DealHub refused it, and did nothing.
     *
     * @param failure what that is for whoever has no better exception
     */
    record Refused<T>(DealHubException failure) implements PostOutcome<T> {}

    /**
     * It is not known, or no answer was waited for.
     *
     * @param nothingWasSent whether it is certain that no byte of it has left; else DealHub may have got it
     * @param why what happened, as a clause
     * @param failure what that is where repeating the POST would do no harm
     */
    record Lost<T>(boolean nothingWasSent, String why, DealHubException failure) implements PostOutcome<T> {

        int httpStatus() {
            return failure.httpStatus().orElse(0);
        }

        @Nullable String words() {
            return failure.dealHubMessage().orElse(null);
        }
    }
}
