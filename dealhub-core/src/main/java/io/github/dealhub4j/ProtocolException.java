package io.github.dealhub4j;

import org.jspecify.annotations.Nullable;

/**
 * DealHub answered with something that cannot be understood, such as a page of a proxy in between. Look at the
 * {@link #excerpt()} to see who answered.
 */
public final class ProtocolException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final String excerpt;

    /**
     * For the library itself; parameters as in {@link DealHubException}.
     *
     * @param excerpt the start of the answer, without secrets
     */
    public ProtocolException(String message, int httpStatus, String excerpt, @Nullable Throwable cause) {
        super(ErrorCode.PROTOCOL, message, httpStatus, null, cause);
        this.excerpt = excerpt;
    }

    /** The start of what was answered, at most 200 characters; empty if it was nothing, or could hold a token. */
    public String excerpt() {
        return excerpt;
    }
}
