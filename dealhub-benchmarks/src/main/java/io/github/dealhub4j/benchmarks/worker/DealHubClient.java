package io.github.dealhub4j.benchmarks.worker;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * What is measured of a client of DealHub. An implementation has a public constructor with DealHub's address and whether
 * publishing is to read the status first ({@code URI, boolean}): the JVM of a contestant is told only its name. Apart from
 * address and token it leaves its client as it comes.
 */
public interface DealHubClient extends AutoCloseable {
    /** What every client sends as its API token. */
    String TOKEN = "benchmark-token";

    /** A client of this class, for the DealHub at this address. */
    static DealHubClient of(String className, URI baseUrl, boolean guarded) throws ReflectiveOperationException {
        return Class.forName(className)
                .asSubclass(DealHubClient.class)
                .getConstructor(URI.class, boolean.class)
                .newInstance(baseUrl, guarded);
    }

    /** One POST; if publishing is guarded, the quote's status is read before. */
    void publish(String quoteId) throws Exception;

    /** Reads one quote with all that DealHub knows of it. It is returned so that it can be held. */
    Object get(String quoteId) throws Exception;

    /** Reads all quotes of an opportunity, 50 a page, with names and totals, and says when it is done with a page. */
    void readAll(String opportunityId, Runnable afterPage) throws Exception;

    /** {@link #publish} without blocking; on a thread of the executor where the client offers nothing else. */
    default CompletionStage<?> publishAsync(String quoteId, Executor executor) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        publish(quoteId);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                executor);
    }

    @Override
    default void close() {}
}
