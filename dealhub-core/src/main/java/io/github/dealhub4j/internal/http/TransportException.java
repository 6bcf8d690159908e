package io.github.dealhub4j.internal.http;

import org.jspecify.annotations.Nullable;

/** A request that got no usable answer. */
public final class TransportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** How far the request came. */
    public enum Reach {
        /** A filter, or the REST client of the runtime, stopped it: no byte of it was written. */
        STOPPED,
        /** No byte of it was written. */
        NOT_SENT,
        /** DealHub may have got it, and acted on it. */
        MAYBE_SENT,
        /** DealHub got it, and answered with more than is allowed. */
        ANSWERED_TOO_MUCH
    }

    private final Reach reach;

    TransportException(Reach reach, String message, @Nullable Throwable cause) {
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

    /** Whether it is certain that nothing of the request has left. */
    public boolean nothingWasSent() {
        return reach == Reach.STOPPED || reach == Reach.NOT_SENT;
    }
}
