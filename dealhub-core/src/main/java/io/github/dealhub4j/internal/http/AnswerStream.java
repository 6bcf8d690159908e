package io.github.dealhub4j.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as it arrives. Little of it is in memory, since the next part is asked for when one was read. Each
 * reading blocks at most for the read time-out. Closing it early ends the transfer, and with it the connection. For one reading
 * thread; closing is for any.
 */
final class AnswerStream extends InputStream implements BodySubscriber<InputStream> {
    /** What stands behind the last part. */
    private static final List<ByteBuffer> END = List.of();

    private static final int PARTS_AHEAD = 2;

    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> current = new ArrayDeque<>();
    private final Duration longestSilence;
    private final Runnable whenOver;
    private volatile @Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean complete;
    private volatile boolean closed;

    /** @param whenOver run once the transfer has ended, possibly more than once */
    AnswerStream(Duration longestSilence, Runnable whenOver) {
        this.longestSilence = longestSilence;
        this.whenOver = whenOver;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(PARTS_AHEAD);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        if (parts.isEmpty()) { // it would look like the end
            askForMore();
        } else {
            arrived.add(parts);
        }
    }

    @Override
    public void onError(Throwable reason) {
        failure = reason;
        arrived.add(END);
        whenOver.run();
    }

    @Override
    public void onComplete() {
        complete = true;
        arrived.add(END);
        whenOver.run();
    }

    private void askForMore() {
        Subscription given = subscription;
        if (given != null) {
            given.request(1);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer part = nextPart();
        if (part == null) {
            return -1;
        }
        int read = Math.min(length, part.remaining());
        part.get(target, offset, read);
        return read;
    }

    @Override
    public int available() {
        ByteBuffer part = current.peek();
        return part == null || closed ? 0 : part.remaining();
    }

    /** The part to read on in, {@code null} behind the last one. */
    private @Nullable ByteBuffer nextPart() throws IOException {
        while (true) {
            if (closed) {
                throw new IOException("The document was closed.");
            }
            for (ByteBuffer part = current.peek(); part != null; part = current.peek()) {
                if (part.hasRemaining()) {
                    return part;
                }
                current.remove();
            }
            List<ByteBuffer> next = await();
            if (next == END) {
                arrived.add(END); // for whoever reads on
                return atEnd();
            }
            current.addAll(next);
            askForMore();
        }
    }

    private @Nullable ByteBuffer atEnd() throws IOException {
        if (closed) {
            throw new IOException("The document was closed.");
        }
        Throwable reason = failure;
        if (reason != null) {
            throw new IOException("The document broke off: " + Causes.words(reason), reason);
        }
        return null;
    }

    private List<ByteBuffer> await() throws IOException {
        List<ByteBuffer> next;
        try {
            next = arrived.poll(longestSilence.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw (IOException)
                    new InterruptedIOException("The thread that read the document was interrupted.").initCause(e);
        }
        if (next == null) {
            close();
            throw new IOException("The document broke off: nothing came for " + longestSilence + " (readTimeout)");
        }
        return next;
    }

    /** Ends the transfer if it is under way. */
    @Override
    public void close() {
        closed = true;
        Subscription given = subscription;
        if (given != null && !complete) {
            given.cancel();
        }
        arrived.add(END); // whoever waits
        whenOver.run();
    }
}
