package io.github.dealhub4j.internal.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of one POST, which is written once or not at all. The engine asks for its length when the connection stands, its
 * handshake is over, and the first byte of the request is about to be written: until then the exchange can be called off with
 * the certainty that nothing has left, and from then on it cannot.
 */
final class RequestBody implements BodyPublisher {
    private static final int ONE_PART = 16 * 1024;

    private enum State {
        WAITING,
        WRITTEN,
        CALLED_OFF
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final byte[] bytes;
    private final Runnable activity;

    /** @param activity told whenever the engine takes a part of the body */
    RequestBody(byte[] bytes, Runnable activity) {
        this.bytes = bytes;
        this.activity = activity;
    }

    /** Whether no byte of the request was written; from now on none will be. */
    boolean callOff() {
        return state.compareAndSet(State.WAITING, State.CALLED_OFF) || state.get() == State.CALLED_OFF;
    }

    /** Whether the request was begun. */
    boolean isWritten() {
        return state.get() == State.WRITTEN;
    }

    @Override
    public long contentLength() {
        if (!state.compareAndSet(State.WAITING, State.WRITTEN)) {
            throw new IllegalStateException(
                    state.get() == State.CALLED_OFF
                            ? "The request was called off before it was written."
                            : "A POST is written once: DealHub cannot recognise a repetition.");
        }
        activity.run();
        return bytes.length;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        BodyPublisher publisher = BodyPublishers.ofByteArray(bytes);
        if (bytes.length <= ONE_PART) {
            publisher.subscribe(subscriber); // taken in one part, at once
            return;
        }
        publisher.subscribe(new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                subscriber.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                activity.run();
                subscriber.onNext(part);
            }

            @Override
            public void onError(Throwable failure) {
                subscriber.onError(failure);
            }

            @Override
            public void onComplete() {
                subscriber.onComplete();
            }
        });
    }
}
