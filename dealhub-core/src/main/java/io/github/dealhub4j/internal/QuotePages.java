package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.json.QuotePage;
import io.github.dealhub4j.quote.OpportunityId;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list of quotes, each read when it is wanted. Who wants a second page will want a third: from then on, one
 * page is read ahead. At most two pages are in memory.
 */
final class QuotePages extends AbstractSpliterator<QuotePage> {
    private static final int LARGEST_OFFSET = 10_000;

    private final OpportunityId opportunityId;
    private final IntFunction<QuotePage> reader;
    private final Executor executor;
    private int offset;
    private boolean exhausted;
    private @Nullable FutureTask<QuotePage> ahead;

    QuotePages(OpportunityId opportunityId, IntFunction<QuotePage> reader, Executor executor) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.opportunityId = opportunityId;
        this.reader = reader;
        this.executor = executor;
    }

    @Override
    public boolean tryAdvance(Consumer<? super QuotePage> consumer) {
        if (exhausted) {
            return false;
        }
        if (offset > LARGEST_OFFSET) {
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    "Opportunity " + opportunityId + " has more quotes than DealHub lists: it skips at most "
                            + LARGEST_OFFSET + ". The first " + offset + " were read",
                    0,
                    null,
                    List.of(new Problem("offset", "is at most " + LARGEST_OFFSET)));
        }
        boolean first = offset == 0;
        QuotePage page = ahead == null ? reader.apply(offset) : joined(ahead);
        ahead = null;
        offset += page.quotes().size();
        exhausted = !page.more();
        if (!first && !exhausted && offset <= LARGEST_OFFSET) {
            ahead = readAhead(offset);
        }
        consumer.accept(page);
        return true;
    }

    /** Pages come one after the other: who splits, as a parallel stream does, would read many of them ahead. */
    @Override
    public @Nullable Spliterator<QuotePage> trySplit() {
        return null;
    }

    private @Nullable FutureTask<QuotePage> readAhead(int from) {
        FutureTask<QuotePage> task = new FutureTask<>(() -> reader.apply(from));
        try {
            executor.execute(task);
            return task;
        } catch (RuntimeException e) {
            return null; // nobody has time, in whichever words a server says so: it is read when it is wanted
        }
    }

    /**
     * The page, read here and now if nobody has begun to: who consumes quotes on the executor's last thread would wait for
     * himself.
     */
    private static QuotePage joined(FutureTask<QuotePage> page) {
        page.run();
        try {
            return page.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DealHubException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            page.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnavailableException("Reading the next quotes was interrupted.", 0, null, null, e);
        }
    }

    void close() {
        exhausted = true;
        if (ahead != null) {
            ahead.cancel(true);
        }
    }
}
