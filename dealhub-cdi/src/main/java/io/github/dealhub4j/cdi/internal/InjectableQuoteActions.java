package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.quote.LineItemDetails;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** {@link QuoteActions} as a bean, so that applications can decorate and intercept it. */
@Typed(QuoteActions.class)
public class InjectableQuoteActions implements QuoteActions {
    private final QuoteActions actions;
    private final Optional<Executor> serverThreads;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected InjectableQuoteActions() {
        this.actions = null;
        this.serverThreads = null;
    }

    /** Uses the connection to the instance that this bean is for. */
    @Inject
    public InjectableQuoteActions(DealHub dealHub, DealHubExtension extension, Bean<InjectableQuoteActions> self) {
        this.actions = dealHub.quoteActions();
        this.serverThreads = extension.configOf(self).executor();
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId) {
        return actions.submit(quoteId);
    }

    @Override
    public CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId) {
        return ServerThreads.inContext(serverThreads, actions.submitAsync(quoteId));
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId, LineItemDetails details) {
        return actions.submit(quoteId, details);
    }

    @Override
    public CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId, LineItemDetails details) {
        return ServerThreads.inContext(serverThreads, actions.submitAsync(quoteId, details));
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId) {
        return actions.publish(quoteId);
    }

    @Override
    public CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId) {
        return ServerThreads.inContext(serverThreads, actions.publishAsync(quoteId));
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId, LineItemDetails details) {
        return actions.publish(quoteId, details);
    }

    @Override
    public CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId, LineItemDetails details) {
        return ServerThreads.inContext(serverThreads, actions.publishAsync(quoteId, details));
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment) {
        return actions.signExternally(quoteId, comment);
    }

    @Override
    public CompletionStage<QuoteActionResult> signExternallyAsync(QuoteId quoteId, String comment) {
        return ServerThreads.inContext(serverThreads, actions.signExternallyAsync(quoteId, comment));
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment, LineItemDetails details) {
        return actions.signExternally(quoteId, comment, details);
    }

    @Override
    public CompletionStage<QuoteActionResult> signExternallyAsync(
            QuoteId quoteId, String comment, LineItemDetails details) {
        return ServerThreads.inContext(serverThreads, actions.signExternallyAsync(quoteId, comment, details));
    }

    @Override
    public CompletionStage<Quote> await(QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout) {
        return ServerThreads.inContext(serverThreads, actions.await(quoteId, statuses, timeout));
    }
}
