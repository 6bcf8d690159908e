package io.github.dealhub4j.internal.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the body of an answer, as long as it stays within its limit; a larger one is not read on. */
final class AnswerBytes implements BodySubscriber<byte[]> {
    private static final int UNKNOWN_LENGTH = 1024;
    private static final int LARGEST_BUFFER_ON_TRUST = 1024 * 1024;

    /** The answer is larger than is allowed. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final long announced;
    private final long limit;
    private final Runnable activity;
    private final Consumer<byte[]> completion;
    private byte[] buffer;
    private int length;
    private @Nullable Subscription subscription;

    /**
     * @param announced what the answer says that its length is; anything but a promise
     * @param activity told whenever a part arrives
     * @param completion told when all is there
     */
    AnswerBytes(long announced, long limit, Runnable activity, Consumer<byte[]> completion) {
        this.announced = announced;
        this.limit = limit;
        this.activity = activity;
        this.completion = completion;
        this.buffer = new byte[announced > 0 ? (int) Math.min(announced, LARGEST_BUFFER_ON_TRUST) : UNKNOWN_LENGTH];
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (announced > limit) {
            refuse(); // there is nothing to wait for
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    private void refuse() {
        if (subscription != null) {
            subscription.cancel();
        }
        body.completeExceptionally(new TooLarge());
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        activity.run();
        for (ByteBuffer part : parts) {
            int size = part.remaining();
            if (length + (long) size > limit) {
                refuse();
                return;
            }
            if (length + size > buffer.length) {
                buffer = Arrays.copyOf(buffer, larger(length + (long) size));
            }
            part.get(buffer, length, size);
            length += size;
        }
    }

    /** What was announced is believed as soon as as much has come as is held for it at first. */
    private int larger(long needed) {
        return (int) Math.min(limit, Math.max(needed, announced > needed ? announced : 2L * length));
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        byte[] whole = length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
        completion.accept(whole);
        body.complete(whole);
    }
}
