package io.github.dealhub4j;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * DealHub could not be reached, was too slow, or said that it cannot work now. Nothing was changed by the call, save that
 * authenticating a partner user may have made that user, as the message then says: repeat it later, after
 * {@link #retryAfter()} if DealHub gave it.
 */
public final class UnavailableException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * For the library itself; parameters as in {@link DealHubException}.
     *
     * @param retryAfter how long DealHub asked to wait, if it did
     */
    public UnavailableException(
            String message,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(ErrorCode.UNAVAILABLE, message, httpStatus, dealHubMessage, cause);
        this.retryAfter = retryAfter;
    }

    /** How long DealHub asked to wait; empty if it did not say. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
