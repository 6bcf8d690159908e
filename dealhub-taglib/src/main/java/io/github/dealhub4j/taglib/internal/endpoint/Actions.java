package io.github.dealhub4j.taglib.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.QuoteActionAuthorizer;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.taglib.QuoteActionAudit;
import io.github.dealhub4j.taglib.QuoteActionAudit.Outcome;
import io.github.dealhub4j.taglib.internal.TaglibExtension;
import io.github.dealhub4j.taglib.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.taglib.internal.seal.ActionOffers;
import io.github.dealhub4j.taglib.internal.seal.HmacSeals;
import io.github.dealhub4j.taglib.internal.seal.Offer;
import io.github.dealhub4j.taglib.internal.seal.SealedOffer;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may act on which quote: everything between the request of a browser and the result that it gets. */
@Typed(Actions.class)
public class Actions {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");

    private final BeanManager beans;
    private final DealHubExtension dealHub;
    private final HmacSeals seals;
    private final Optional<QuoteActionAuthorizer> authorizer;
    private final SameOrigin sameOrigin;
    private final Clicks clicks;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected Actions() {
        this.beans = null;
        this.dealHub = null;
        this.seals = null;
        this.authorizer = null;
        this.sameOrigin = null;
        this.clicks = null;
    }

    /** Uses the application's beans and configuration. */
    @Inject
    public Actions(HmacSeals seals, BeanManager beans, TaglibExtension taglib, DealHubExtension dealHub) {
        this.beans = beans;
        this.dealHub = dealHub;
        this.seals = seals;
        this.authorizer = taglib.quoteActionAuthorizer(beans);
        this.sameOrigin = new SameOrigin(taglib.settings().allowedOrigins());
        this.clicks = new Clicks();
    }

    /** Whether the application lets its pages act on quotes at all. */
    public boolean areOffered() {
        return authorizer.isPresent();
    }

    /** Acts for the user of the request, if everything about the request is right. */
    public JsonObject act(HttpServletRequest request) throws IOException, Refusal {
        if (authorizer.isEmpty()) {
            throw new Refusal(Reason.NO_ACTIONS);
        }
        ScriptRequest asked = ScriptRequest.read(request, sameOrigin);
        QuoteAction action = action(asked.text("intent"));
        QuoteId quoteId = quoteId(asked.text("dealhubQuoteId"));
        InstanceName instance = asked.instance();
        asked.requireSeal(Offer.action(instance, action, quoteId), seals);
        LaunchContext context = new LaunchContext(asked.user(), request, instance.value());
        String comment = asked.text("comment");
        String click = asked.text("click");
        if (click.isEmpty()) { // a script of somebody else's
            return authorized(context, quoteId, action, comment, asked);
        }
        String whose = String.join(
                "\n",
                click,
                instance.value(),
                action.name(),
                quoteId.value(),
                asked.user().getName());
        return clicks.once(whose, () -> authorized(context, quoteId, action, comment, asked));
    }

    private JsonObject authorized(
            LaunchContext context, QuoteId quoteId, QuoteAction action, String comment, ScriptRequest asked)
            throws Refusal {
        authorize(authorizer.orElseThrow(), context, quoteId, action);
        return json(perform(context, quoteId, action, comment), asked, new InstanceName(context.instance()));
    }

    private static QuoteAction action(String intent) throws Refusal {
        for (QuoteAction action : QuoteAction.values()) {
            if (Offer.intent(action).equals(intent)) {
                return action;
            }
        }
        throw new Refusal(Reason.UNKNOWN_INTENT);
    }

    private static QuoteId quoteId(String text) throws Refusal {
        try {
            return QuoteId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }

    private void authorize(QuoteActionAuthorizer authorizer, LaunchContext context, QuoteId quoteId, QuoteAction action)
            throws Refusal {
        @Nullable RuntimeException failure = null;
        try {
            if (authorizer.mayAct(context, quoteId, action)) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "DH4035 The QuoteActionAuthorizer failed, so the action is not allowed.",
                    e);
            failure = e;
        }
        audit(context, quoteId, action, Outcome.FORBIDDEN, "DH2009");
        throw failure == null ? new Refusal(Reason.NOT_ALLOWED) : new Refusal(Reason.NOT_ALLOWED, failure);
    }

    private QuoteActionResult perform(LaunchContext context, QuoteId quoteId, QuoteAction action, String comment)
            throws Refusal {
        try {
            QuoteActions actions = dealHub.bean(QuoteActions.class, new InstanceName(context.instance()), beans);
            QuoteActionResult result =
                    switch (action) {
                        case SUBMIT -> actions.submit(quoteId);
                        case PUBLISH -> actions.publish(quoteId);
                        case SIGN_EXTERNALLY -> actions.signExternally(quoteId, comment);
                    };
            audit(context, quoteId, action, Outcome.ACCEPTED, result.rawStatus());
            return result;
        } catch (DealHubException e) {
            LOG.log(System.Logger.Level.WARNING, "DH4036 An action failed: {0}", e.getMessage());
            Outcome outcome = e instanceof OutcomeUnknownException ? Outcome.UNKNOWN : Outcome.FAILED;
            audit(context, quoteId, action, outcome, e.code().id());
            throw Refusal.ofAction(e, words(e));
        } catch (RuntimeException e) {
            // A decorator or alternative of the application's: what it did before it failed is not known.
            LOG.log(
                    System.Logger.Level.ERROR,
                    "DH4031 A bean of the application failed in the course of an action.",
                    e);
            audit(context, quoteId, action, Outcome.UNKNOWN, ErrorCode.OUTCOME_UNKNOWN.id());
            throw Refusal.ofUnknownOutcome(e);
        }
    }

    /**
     * Why, for the user: DealHub's own words about the quote, or the rule that it would have refused by. What it, or a proxy in
     * its place, says about the set-up is for administrators, who find it in the log.
     */
    private static @Nullable String words(DealHubException e) {
        if (e instanceof IllegalTransitionException illegal) {
            return "The quote is in status '" + illegal.status().label() + "': "
                    + QuoteLifecycle.check(illegal.status(), illegal.action()).reason() + ".";
        }
        boolean isAboutTheQuote = e instanceof QuoteActionRejectedException
                || e instanceof InvalidRequestException
                || e instanceof NotFoundException;
        return isAboutTheQuote ? e.dealHubMessage().orElse(null) : null;
    }

    private void audit(LaunchContext context, QuoteId quoteId, QuoteAction action, Outcome outcome, String detail) {
        try {
            beans.getEvent()
                    .select(QuoteActionAudit.class)
                    .fire(new QuoteActionAudit(
                            Instant.now(),
                            context.principal().getName(),
                            context.instance(),
                            quoteId,
                            action,
                            outcome,
                            detail));
        } catch (RuntimeException e) {
            // What happened at DealHub happened, and the user has to hear of it.
            LOG.log(System.Logger.Level.ERROR, "DH4037 An observer of QuoteActionAudit failed.", e);
        }
    }

    private JsonObject json(QuoteActionResult result, ScriptRequest asked, InstanceName instance) {
        JsonArrayBuilder offers = Json.createArrayBuilder();
        for (SealedOffer offer : new ActionOffers(seals)
                .of(asked.request(), asked.user(), instance, result.quoteId(), result.status())) {
            offers.add(Json.createObjectBuilder()
                    .add("intent", offer.offer().intent())
                    .add("expires", offer.expires().getEpochSecond())
                    .add("seal", offer.seal()));
        }
        return Json.createObjectBuilder()
                .add("status", result.status().name())
                .add(
                        "text",
                        result.status() == QuoteStatus.UNKNOWN
                                ? result.rawStatus()
                                : result.status().label())
                .add("actions", offers)
                .build();
    }
}
