package io.github.dealhub4j.internal.http;

import io.github.dealhub4j.internal.text.Gate;
import io.github.dealhub4j.spi.Code;
import java.util.concurrent.TimeUnit;

/**
 * Says at level DEBUG what was sent, how it was answered, and how long that took. Bodies and headers, which can hold secrets,
 * are not for logs.
 */
public final class LoggedTransport implements HttpTransport {

    private final HttpTransport transport;
    private final Gate gate;
    private final System.Logger log;

    public LoggedTransport(HttpTransport transport, Gate gate, System.Logger log) {
        this.log = log;
        this.transport = transport;
        this.gate = gate;
    }

    @Override
    public HttpAnswer send(HttpRequest request, Deadline deadline) throws TransportException {
        return logged(request, () -> transport.send(request, deadline));
    }

    @Override
    public HttpBody open(HttpRequest request, Deadline deadline) throws TransportException {
        return logged(request, () -> transport.open(request, deadline));
    }

    private interface Exchange<T> {
        T run() throws TransportException;
    }

    private <T> T logged(HttpRequest request, Exchange<T> exchange) throws TransportException {
        if (!log.isLoggable(Code.EXCHANGE.level())) {
            return exchange.run();
        }
        long start = System.nanoTime();
        String outcome = "no answer";
        try {
            T answer = exchange.run();
            outcome = answer instanceof HttpBody body ? body.answer().toString() : answer.toString();
            return answer;
        } catch (TransportException e) {
            outcome = e.reach() + ", " + e.getMessage();
            throw e;
        } finally {
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            Code.EXCHANGE.log(log, gate.pass(request.toString()), gate.pass(outcome), milliseconds);
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
