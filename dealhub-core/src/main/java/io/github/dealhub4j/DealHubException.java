package io.github.dealhub4j;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed. Its subclasses each answer "what now?"; no other exception comes out of a call.
 *
 * <p>The message says what happened, in DealHub's own words where it had any, and ends with the {@link ErrorCode}. It
 * never holds a key or token.
 */
public class DealHubException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final int httpStatus;
    private final @Nullable String dealHubMessage;

    /**
     * For the library itself.
     *
     * @param httpStatus the status of DealHub's answer, 0 without one
     * @param dealHubMessage DealHub's own words, if it had any
     */
    public DealHubException(
            ErrorCode code,
            String message,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Throwable cause) {
        super(message + " [" + code.id() + ", " + code.help() + "]", cause);
        this.code = code;
        this.httpStatus = httpStatus;
        this.dealHubMessage = dealHubMessage;
    }

    /** What went wrong. */
    public final ErrorCode code() {
        return code;
    }

    /** The HTTP status of DealHub's answer; empty if there was none. */
    public final OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** DealHub's own words, as text; empty if it had none. Escape them before they go into a page. */
    public final Optional<String> dealHubMessage() {
        return Optional.ofNullable(dealHubMessage);
    }

    /** Whether the same call may succeed later without a change, and can be repeated without harm. */
    public boolean retryable() {
        return false;
    }
}
