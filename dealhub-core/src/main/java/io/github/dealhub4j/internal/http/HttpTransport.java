package io.github.dealhub4j.internal.http;

/** The way to DealHub: one request, one answer, never a repetition. Thread-safe; blocks. */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends the request once.
     *
     * @throws TransportException if no complete answer came, with whether DealHub can have received the request
     */
    HttpAnswer send(HttpRequest request, Deadline deadline) throws TransportException;

    /** Gives the connections back; later requests fail as not sent. */
    @Override
    void close();
}
