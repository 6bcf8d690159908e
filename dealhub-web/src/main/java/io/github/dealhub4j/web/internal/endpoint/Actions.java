package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.DealHubDeployment;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.QuoteActionAudit;
import io.github.dealhub4j.web.QuoteActionAudit.Outcome;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import io.github.dealhub4j.web.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
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

/** Actions on quotes: everything between the request of a browser and its answer. */
@Typed(Actions.class)
public final class Actions {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.web");

    private final BeanManager beans;
    private final DealHubDeployment dealHub;
    private final HmacSeals seals;
    private final Optional<QuoteActionAuthorizer> authorizer;
    private final Entrance entrance;
    private final Clicks clicks = new Clicks();

    /** Uses what the application has set and contributed. */
    @Inject
    public Actions(WebDeployment deployment, HmacSeals seals, BeanManager beans) {
        this.beans = beans;
        this.dealHub = deployment.dealHub();
        this.seals = seals;
        this.authorizer = deployment.actionAuthorizer();
        this.entrance = new Entrance(deployment.settings());
    }

    /** Acts for the user of the request, if the request passes all checks. */
    public JsonObject act(HttpServletRequest request) throws IOException, Refusal {
        if (authorizer.isEmpty()) {
            throw new Refusal(Reason.NO_ACTIONS);
        }
        ScriptRequest asked = entrance.admit(request);
        QuoteAction action =
                QuoteAction.parse(asked.text("intent")).orElseThrow(() -> new Refusal(Reason.UNKNOWN_INTENT));
        QuoteId quoteId = quoteId(asked.text("dealhubQuoteId"));
        InstanceName instance = asked.instance();
        asked.requireSeal(new Offer.Action(instance, action, quoteId), seals);
        PortalRequest portal = new PortalRequest(asked.user(), request, instance);
        String comment = asked.text("comment");
        String click = asked.text("click");
        if (click.isEmpty()) { // not from our script
            return authorized(portal, quoteId, action, comment, asked);
        }
        String what = String.join("\n", click, instance.value(), action.name(), quoteId.value());
        return clicks.once(asked.user().getName(), what, () -> authorized(portal, quoteId, action, comment, asked));
    }

    private JsonObject authorized(
            PortalRequest portal, QuoteId quoteId, QuoteAction action, String comment, ScriptRequest asked)
            throws Refusal {
        authorize(authorizer.orElseThrow(), portal, quoteId, action);
        return json(perform(portal, quoteId, action, comment), asked, portal.instance());
    }

    private static QuoteId quoteId(String text) throws Refusal {
        try {
            return QuoteId.of(text);
        } catch (InvalidRequestException e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }

    private void authorize(QuoteActionAuthorizer authorizer, PortalRequest portal, QuoteId quoteId, QuoteAction action)
            throws Refusal {
        @Nullable RuntimeException failure = null;
        try {
            if (authorizer.mayAct(portal, quoteId, action)) {
                return;
            }
        } catch (RuntimeException e) {
            Code.ACTION_AUTHORIZER_FAILED.log(LOG, e);
            failure = e;
        }
        audit(portal, quoteId, action, Outcome.FORBIDDEN, Code.NOT_ALLOWED.id());
        throw failure == null ? new Refusal(Reason.NOT_ALLOWED) : new Refusal(Reason.NOT_ALLOWED, failure);
    }

    private QuoteActionResult perform(PortalRequest portal, QuoteId quoteId, QuoteAction action, String comment)
            throws Refusal {
        try {
            QuoteActions actions = dealHub.bean(QuoteActions.class, portal.instance());
            QuoteActionResult result =
                    switch (action) {
                        case SUBMIT -> actions.submit(quoteId);
                        case PUBLISH -> actions.publish(quoteId);
                        case SIGN_EXTERNALLY -> actions.signExternally(quoteId, comment);
                    };
            audit(portal, quoteId, action, Outcome.ACCEPTED, result.rawStatus());
            return result;
        } catch (DealHubException e) {
            Code.ACTION_FAILED.log(LOG, portal.instance(), e.getMessage());
            Outcome outcome = e instanceof OutcomeUnknownException ? Outcome.UNKNOWN : Outcome.FAILED;
            audit(portal, quoteId, action, outcome, e.code().id());
            throw Refusal.ofAction(e, words(e));
        } catch (RuntimeException e) {
            // A decorator or alternative of the application failed; it is not known what it did before.
            Code.REQUEST_FAILED.log(LOG, e, "A bean of the application that is asked for an action");
            audit(portal, quoteId, action, Outcome.UNKNOWN, ErrorCode.OUTCOME_UNKNOWN.id());
            throw Refusal.ofUnknownOutcome(e);
        }
    }

    /**
     * The reason, for the user: DealHub's message about the quote, or the rule that forbids the action. Messages about the set-up,
     * of DealHub or of a proxy, are for administrators, and only logged.
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

    private void audit(PortalRequest portal, QuoteId quoteId, QuoteAction action, Outcome outcome, String detail) {
        try {
            beans.getEvent()
                    .select(QuoteActionAudit.class)
                    .fire(new QuoteActionAudit(
                            Instant.now(),
                            portal.principal().getName(),
                            portal.instance(),
                            quoteId,
                            action,
                            outcome,
                            detail));
        } catch (RuntimeException e) {
            // The action has been carried out, and the user has to be told its outcome.
            Code.AUDIT_FAILED.log(LOG, e);
        }
    }

    private JsonObject json(QuoteActionResult result, ScriptRequest asked, InstanceName instance) {
        JsonArrayBuilder offers = Json.createArrayBuilder();
        for (SealedOffer offer :
                seals.actions(asked.request(), asked.user(), instance, result.quoteId(), result.status())) {
            offers.add(Json.createObjectBuilder()
                    .add("intent", offer.offer().name())
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
