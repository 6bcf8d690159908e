package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.QuoteActionAudit;
import io.github.dealhub4j.web.QuoteActionAudit.Outcome;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.Portal;
import io.github.dealhub4j.web.internal.Requests;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's authorizer has the last word on actions, and what came of each is told to who observes it. */
@ExtendWith(SandboxExtension.class)
class ActionsTest {
    private final Portal portal = new Portal();
    private DealHubSandbox sandbox;

    @BeforeEach
    void configure(DealHubSandbox sandbox) {
        this.sandbox = sandbox;
        portal.configure("dealhub.", sandbox);
        Journal.AUDITS.clear();
    }

    @AfterEach
    void restore() {
        portal.close();
    }

    @ApplicationScoped
    static class Partners implements PartnerUserProvider {
        @Override
        public PartnerUser partnerUser(PortalRequest portal) {
            throw new IllegalStateException("Nobody launches in this test.");
        }
    }

    /** What it says depends on who asks. */
    @ApplicationScoped
    static class Authorizer implements QuoteActionAuthorizer {
        @Override
        public boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action) {
            return switch (portal.principal().getName()) {
                case "broken" -> throw new IllegalStateException("The database is down.");
                case "pat", "forgetful" -> true;
                default -> false;
            };
        }
    }

    @ApplicationScoped
    static class Journal {
        static final List<QuoteActionAudit> AUDITS = new ArrayList<>();

        void keep(@Observes QuoteActionAudit audit) {
            AUDITS.add(audit);
            if (audit.principal().equals("forgetful")) {
                throw new IllegalStateException("The journal is full.");
            }
        }
    }

    private JsonObject act(String userName, QuoteAction action, String quoteId, Class<?>... beans) throws Exception {
        try (WeldContainer container = portal.start(beans)) {
            return click(container, userName, action, quoteId, "");
        }
    }

    private static JsonObject click(
            WeldContainer container, String userName, QuoteAction action, String quoteId, String name)
            throws Exception {
        Principal user = () -> userName;
        Offer offer = new Offer.Action(InstanceName.DEFAULT, action, QuoteId.of(quoteId));
        SealedOffer sealed =
                container.select(HmacSeals.class).get().seal(Requests.to("/portal", Map.of()), user, offer);
        String json = "{\"intent\":\"" + offer.name() + "\",\"dealhubQuoteId\":\"" + quoteId + "\",\"expires\":"
                + sealed.expires().getEpochSecond() + ",\"seal\":\"" + sealed.seal() + "\",\"click\":\"" + name + "\"}";
        return container.select(Actions.class).get().act(Requests.to("/portal", Portal.FROM_THE_PAGE, user, json));
    }

    private long submissions() {
        return sandbox.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private JsonObject act(String userName, QuoteAction action, String quoteId) throws Exception {
        return act(userName, action, quoteId, Partners.class, Authorizer.class, Journal.class);
    }

    private static void assertAudit(String principal, QuoteAction action, Outcome outcome, String detail) {
        assertThat(Journal.AUDITS).singleElement().satisfies(audit -> {
            assertThat(audit.principal()).isEqualTo(principal);
            assertThat(audit.action()).isEqualTo(action);
            assertThat(audit.instance()).isEqualTo(InstanceName.DEFAULT);
            assertThat(audit.outcome()).isEqualTo(outcome);
            assertThat(audit.detail()).isEqualTo(detail);
        });
    }

    @Test
    void who_may_acts_and_the_audit_says_so() throws Exception {
        String quote = sandbox.addQuote("006A1").id();

        assertThat(act("pat", QuoteAction.SUBMIT, quote).getString("status")).isEqualTo("READY_TO_BE_SENT");
        assertAudit("pat", QuoteAction.SUBMIT, Outcome.ACCEPTED, "Ready To Be Sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve", "broken"})
    void a_no_and_a_failure_end_the_action_before_anything_is_sent(String user) {
        String quote = sandbox.addQuote("006A1").id();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> act(user, QuoteAction.SUBMIT, quote));

        assertThat(refusal.code()).isEqualTo("DH2009");
        assertThat(refusal.httpStatus()).isEqualTo(403);
        assertThat(sandbox.requests()).isEmpty();
        assertAudit(user, QuoteAction.SUBMIT, Outcome.FORBIDDEN, "DH2009");
    }

    @Test
    void what_DealHub_refuses_is_a_failure_in_the_audit() {
        String quote = sandbox.addQuote("006A1").id();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> act("pat", QuoteAction.PUBLISH, quote));

        assertThat(refusal.json().getJsonObject("error").getString("detail"))
                .isEqualTo("The quote is in status 'Draft': it must be submitted and approved first.");
        assertAudit("pat", QuoteAction.PUBLISH, Outcome.FAILED, "DH1003");
    }

    @Test
    void what_DealHub_says_about_the_set_up_is_not_for_partners() {
        System.setProperty("dealhub.api-token", "another-token");
        String quote = sandbox.addQuote("006A1").id();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> act("pat", QuoteAction.SUBMIT, quote));

        assertThat(refusal.code()).isEqualTo("DH1001");
        assertThat(refusal.json().getJsonObject("error")).doesNotContainKey("detail");
    }

    @Test
    void an_observer_that_fails_does_not_make_the_user_believe_that_nothing_happened() throws Exception {
        String quote = sandbox.addQuote("006A1").id();

        assertThat(act("forgetful", QuoteAction.SUBMIT, quote).getString("status"))
                .isEqualTo("READY_TO_BE_SENT");
    }

    @Test
    void a_click_that_comes_several_times_is_carried_out_once_and_all_get_its_answer() throws Exception {
        String quote = sandbox.addQuote("006A1").id();
        ExecutorService browser = Executors.newFixedThreadPool(3);
        try (WeldContainer container = portal.start(Partners.class, Authorizer.class, Journal.class)) {
            Callable<JsonObject> request = () -> click(container, "pat", QuoteAction.SUBMIT, quote, "one");
            List<JsonObject> answers = new ArrayList<>();
            for (Future<JsonObject> answer : browser.invokeAll(Collections.nCopies(3, request))) {
                answers.add(answer.get(30, TimeUnit.SECONDS));
            }

            assertThat(answers).hasSize(3).containsOnly(answers.get(0));
            assertThat(submissions()).isEqualTo(1);
            assertAudit("pat", QuoteAction.SUBMIT, Outcome.ACCEPTED, "Ready To Be Sent");
        } finally {
            browser.shutdownNow();
        }
    }

    @Test
    void a_click_that_failed_fails_again_and_the_next_one_is_another() throws Exception {
        String quote = sandbox.addQuote("006A1").id();
        try (WeldContainer container = portal.start(Partners.class, Authorizer.class, Journal.class)) {
            for (int i = 0; i < 2; i++) {
                assertThat(catchThrowableOfType(
                                        Refusal.class, () -> click(container, "pat", QuoteAction.PUBLISH, quote, "one"))
                                .code())
                        .isEqualTo("DH1003");
            }
            assertAudit("pat", QuoteAction.PUBLISH, Outcome.FAILED, "DH1003");

            click(container, "pat", QuoteAction.SUBMIT, quote, "one");
            click(container, "pat", QuoteAction.PUBLISH, quote, "two");
            assertThat(sandbox.quote(quote).orElseThrow().status()).isEqualTo("Published");
        }
    }

    @Test
    void a_name_is_one_users_own() throws Exception {
        String quote = sandbox.addQuote("006A1").id();
        try (WeldContainer container = portal.start(Partners.class, Authorizer.class, Journal.class)) {
            click(container, "pat", QuoteAction.SUBMIT, quote, "one");

            assertThat(catchThrowableOfType(
                                    Refusal.class, () -> click(container, "eve", QuoteAction.SUBMIT, quote, "one"))
                            .code())
                    .isEqualTo("DH2009");
        }
    }

    /** An application's own, which fails after DealHub has acted. */
    @Decorator
    @Priority(1)
    abstract static class Faulty implements QuoteActions {
        @Inject
        @Delegate
        QuoteActions delegate;

        @Override
        public QuoteActionResult submit(QuoteId id) {
            delegate.submit(id);
            throw new IllegalStateException("The journal is full.");
        }
    }

    @Test
    void an_action_that_may_have_happened_is_not_said_to_have_failed() {
        String quote = sandbox.addQuote("006A1").id();

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> act(
                        "pat",
                        QuoteAction.SUBMIT,
                        quote,
                        Partners.class,
                        Authorizer.class,
                        Journal.class,
                        Faulty.class));

        assertThat(refusal.code()).isEqualTo("DH1006");
        assertThat(refusal.getMessage()).contains("It is not known whether this happened.");
        assertThat(submissions()).isEqualTo(1);
        assertAudit("pat", QuoteAction.SUBMIT, Outcome.UNKNOWN, "DH1006");
    }

    @Test
    void without_an_authorizer_there_are_no_actions() {
        String quote = sandbox.addQuote("006A1").id();

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> act("pat", QuoteAction.SUBMIT, quote, Partners.class, Journal.class));

        assertThat(refusal.code()).isEqualTo("DH2011");
        assertThat(refusal.httpStatus()).isEqualTo(404);
        assertThat(sandbox.requests()).isEmpty();
        assertThat(Journal.AUDITS).isEmpty();
    }
}
