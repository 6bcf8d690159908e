package io.github.dealhub4j.internal.http;

/** The way to DealHub: one request, one answer, never a repetition. Thread-safe; blocks until the deadline at most. */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends the request once, and reads the answer whole.
     *
     * @throws TransportException if no complete answer came, with whether DealHub can have received the request
     */
    HttpAnswer send(HttpRequest request, Deadline deadline) throws TransportException;

    /**
     * Sends the request once, and leaves the body of an answer 200 to be read by the caller. Any other answer is read
     * whole.
     *
     * @throws TransportException as {@link #send}
     */
    HttpBody open(HttpRequest request, Deadline deadline) throws TransportException;

    /** Gives the connections back; later requests fail at once. */
    @Override
    void close();
}
