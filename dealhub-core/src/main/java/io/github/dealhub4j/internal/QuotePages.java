package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.json.QuotePage;
import io.github.dealhub4j.quote.OpportunityId;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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
    private @Nullable CompletableFuture<QuotePage> ahead;

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
                    null);
        }
        boolean first = offset == 0;
        QuotePage page = ahead == null ? reader.apply(offset) : joined(ahead);
        ahead = null;
        offset += page.quotes().size();
        // A page that promises more and has nothing would be asked for again for ever.
        exhausted = !page.more() || page.quotes().isEmpty();
        if (!first && !exhausted && offset <= LARGEST_OFFSET) {
            ahead = readAhead(offset);
        }
        consumer.accept(page);
        return true;
    }

    private @Nullable CompletableFuture<QuotePage> readAhead(int from) {
        try {
            return CompletableFuture.supplyAsync(() -> reader.apply(from), executor);
        } catch (RejectedExecutionException e) {
            return null; // nobody has time: it is read when it is wanted
        }
    }

    private static QuotePage joined(CompletableFuture<QuotePage> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DealHubException failure) {
                throw failure;
            }
            throw e;
        }
    }

    void close() {
        exhausted = true;
        if (ahead != null) {
            ahead.cancel(true);
        }
    }
}
