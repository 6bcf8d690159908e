package io.github.dealhub4j.internal.http;

/** A request that got no usable answer. */
public final class TransportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether DealHub can have received the request. */
    public enum Reach {
        /** It is certain that DealHub did not get it. */
        NOT_SENT,
        /** DealHub may have got it, and acted on it. */
        MAYBE_SENT,
        /** DealHub got it, and answered with more than is allowed. */
        ANSWERED_TOO_MUCH
    }

    private final Reach reach;

    TransportException(Reach reach, String message, Throwable cause) {
        super(message, cause);
        this.reach = reach;
    }

    TransportException(Reach reach, String message) {
        super(message);
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
