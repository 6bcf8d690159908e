package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.sandbox.SandboxRequest;
import io.github.dealhub4j.sandbox.SandboxSettings;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rest-clients")
@ExtendWith(SandboxExtension.class)
class QuoteActionsTest {
    private DealHub dealHub;
    private QuoteActions actions;
    private SandboxQuote quote;
    private QuoteId id;

    @BeforeEach
    void connect(DealHubSandbox sandbox) {
        dealHub = TestDealHub.connect(Connections.to(sandbox));
        actions = dealHub.quoteActions();
        quote = sandbox.addQuote("006A1");
        id = QuoteId.of(quote.id());
    }

    @AfterEach
    void disconnect() {
        dealHub.close();
    }

    @Test
    void a_quote_goes_from_draft_to_won() {
        assertThat(actions.submit(id).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
        assertThat(actions.publish(id).status()).isEqualTo(QuoteStatus.PUBLISHED);
        assertThat(actions.signExternally(id, "Signed on paper").status()).isEqualTo(QuoteStatus.WON);

        assertThat(quote.status()).isEqualTo("Won");
        assertThat(quote.signComment()).isEqualTo("Signed on paper");
    }

    @Test
    void the_result_tells_what_DealHub_answered() {
        QuoteActionResult result = actions.submit(id);

        assertThat(result.quoteId()).isEqualTo(id);
        assertThat(result.rawStatus()).isEqualTo("Ready To Be Sent");
        assertThat(result.proposalId()).contains(ProposalId.of(quote.proposalId()));
        assertThat(result.dealRoomUrl()).isPresent();
        assertThat(result.approvalRequired()).contains(false);
        assertThat(result.totals().flatMap(QuoteTotals::currency)).contains("USD");
        assertThat(result.lineItems()).hasSize(3);
        assertThat(result.lineItems().get(1).listPrice()).contains(new BigDecimal("7900.00"));
        assertThat(result.lineItems().get(1).productFactors()).containsEntry("quantity", "1");
        assertThat(result.reconciled()).isFalse();
    }

    @Test
    void publishing_a_draft_is_refused_before_anything_is_sent(DealHubSandbox sandbox) {
        IllegalTransitionException e =
                catchThrowableOfType(IllegalTransitionException.class, () -> actions.publish(id));

        assertThat(e.status()).isEqualTo(QuoteStatus.DRAFT);
        assertThat(e.action()).isEqualTo(QuoteAction.PUBLISH);
        assertThat(e.getMessage()).contains(quote.id(), "submitted and approved first", "Nothing was sent", "DH1003");
        assertThat(sandbox.requests()).extracting(SandboxRequest::method).containsExactly("GET");
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 400})
    void a_refusal_is_the_same_exception_with_either_status(int status) {
        try (DealHubSandbox strict = DealHubSandbox.start(
                        SandboxSettings.builder().refusalStatus(status).build());
                DealHub unguarded = DealHub.connect(
                        Connections.to(strict).actionsGuard(false).build())) {
            QuoteId draft = QuoteId.of(strict.addQuote("006A1").id());

            QuoteActionRejectedException e = catchThrowableOfType(
                    QuoteActionRejectedException.class,
                    () -> unguarded.quoteActions().publish(draft));

            assertThat(e.dealHubMessage())
                    .contains("Publish quote failed: The quote is in 'Draft' status and must be submitted first.");
            assertThat(e.getMessage()).contains(draft.value(), "must be submitted first", "DH1002");
            assertThat(e.httpStatus()).hasValue(status);
            assertThat(e.retryable()).isFalse();
            assertThat(strict.requests()).extracting(SandboxRequest::method).containsExactly("POST");
        }
    }

    @Test
    void DealHub_has_the_last_word_where_the_rules_are_silent(DealHubSandbox sandbox) {
        QuoteId pdf = QuoteId.of(sandbox.addQuote("006A1", "PDF").id());
        actions.submit(pdf);

        QuoteActionRejectedException e =
                catchThrowableOfType(QuoteActionRejectedException.class, () -> actions.publish(pdf));

        assertThat(e.dealHubMessage().orElseThrow()).contains("only a DealRoom can be published");
    }

    @Test
    void a_quote_that_DealHub_does_not_know_is_not_found() {
        NotFoundException e =
                catchThrowableOfType(NotFoundException.class, () -> actions.submit(QuoteId.of("nowhere")));

        assertThat(e.dealHubMessage()).contains("Entity (ID = nowhere) not found.");
    }

    @Test
    void a_wrong_token_is_an_authentication_failure_that_does_not_print_it(DealHubSandbox sandbox) {
        try (DealHub stranger = TestDealHub.connect(Connections.to(sandbox.baseUrl()))) {
            AuthenticationException e = catchThrowableOfType(
                    AuthenticationException.class, () -> stranger.quoteActions().submit(id));

            assertThat(e.httpStatus()).hasValue(403);
            assertThat(e.dealHubMessage()).contains("Unauthenticated");
            assertThat(e.getMessage())
                    .contains(
                            "API token (dealhub.api-token) is wrong",
                            "another tenant or region than " + sandbox.baseUrl(),
                            "address of this machine")
                    .doesNotContain("marked-api-token");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, is required", "1001, 'has 1001 characters, at most 1000 are allowed'"})
    void a_comment_that_DealHub_would_refuse_is_not_sent(int length, String rule, DealHubSandbox sandbox) {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class, () -> actions.signExternally(id, "x".repeat(length)));

        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(e.problems()).containsExactly(new Problem("sign_externally_comment", rule));
        assertThat(e.getMessage())
                .contains("Signing quote " + id + " externally cannot be sent: sign_externally_comment");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void a_DealHub_that_is_down_is_unavailable_and_worth_another_try(DealHubSandbox sandbox) {
        sandbox.close();

        UnavailableException e = catchThrowableOfType(UnavailableException.class, () -> actions.submit(id));

        assertThat(e.retryable()).isTrue();
    }
}
