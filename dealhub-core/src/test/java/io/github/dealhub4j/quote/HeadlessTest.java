package io.github.dealhub4j.quote;

import static io.github.dealhub4j.ScriptedServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.sandbox.SandboxQuote;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making and pricing quotes, and what else there is to read. */
@Tag("rest-clients")
@ExtendWith(SandboxExtension.class)
class HeadlessTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    private DealHub dealHub;
    private Quotes quotes;

    @BeforeEach
    void connect(DealHubSandbox sandbox) {
        dealHub = TestDealHub.connect(Connections.to(sandbox));
        quotes = dealHub.quotes();
    }

    @AfterEach
    void disconnect() {
        dealHub.close();
    }

    /** Every field that there is; the sandbox refuses any that DealHub does not know. */
    private static NewQuote.Builder everything() {
        return NewQuote.builder(OPPORTUNITY, DocumentType.DEAL_ROOM)
                .playbook("playbook")
                .quoteName("name")
                .dealRoomPublishName("published")
                .expiresAt(Instant.parse("2026-11-04T06:39:59Z"))
                .totalSalesDiscount(new BigDecimal("15"))
                .timezoneOffset(new BigDecimal("5.5"))
                .lineItemDetails(LineItemDetails.ALL)
                .partnerProgram("Silver", "Program")
                .partnerProgram("Gold", "Program 2")
                .answers("qg1", Map.of("q1", "a;b", "q2", "c"))
                .answers("qg1", Map.of("q1", "d"))
                .lineItem(item -> item.sku("SKU")
                        .name("Sweatpants")
                        .bundleSku("B")
                        .bundleNumber(1)
                        .listPrice(new BigDecimal("368"))
                        .netPricePerUnit(new BigDecimal("368"))
                        .netPrice(new BigDecimal("1472"))
                        .msrp(BigDecimal.ZERO)
                        .msrpDiscount(BigDecimal.ZERO)
                        .salesDiscount(BigDecimal.ZERO)
                        .totalDiscount(new BigDecimal("10"))
                        .partnerProgram("P", BigDecimal.ONE, BigDecimal.TEN)
                        .factor("Duration", 2)
                        .factor("Quantity", 4)
                        .attribute("numeric PA", "50"))
                .opportunity(opportunity -> opportunity
                        .name("Opp")
                        .owner(owner -> owner.userId("11")
                                .login("l")
                                .email("e")
                                .name("n")
                                .position("p")
                                .phone("1")
                                .mobile("2")
                                .fax("3")
                                .company("c")
                                .street("s")
                                .city("c")
                                .state("s")
                                .country("c")
                                .postalCode("p")
                                .userManagerLogin("m"))
                        .customerId("c1")
                        .customerName("Customer")
                        .geoCode("EMEA")
                        .currency("EUR")
                        .shippingAddress(address -> address.street("s")
                                .city("c")
                                .state("s")
                                .country("c")
                                .postalCode("p"))
                        .billingAddress(address -> address.city("c"))
                        .contact(contact -> contact.salutation("Ms.")
                                .firstName("f")
                                .lastName("l")
                                .title("t")
                                .email("e")
                                .phone("p")
                                .accountName("a")
                                .mailingAddress("m")
                                .primary(true)));
    }

    @Test
    void a_quote_is_generated_with_everything_that_can_be_said_about_it(DealHubSandbox sandbox) {
        QuoteActionResult result = quotes.generate(everything().publish().build());

        SandboxQuote made = sandbox.quotesOf("006A1").get(0);
        assertThat(result.quoteId()).isEqualTo(QuoteId.of(made.id()));
        assertThat(result.status()).isEqualTo(QuoteStatus.PUBLISHED);
        assertThat(result.lineItems()).hasSize(1).first().satisfies(item -> {
            assertThat(item.sku()).contains("SKU");
            assertThat(item.netPrice()).contains(new BigDecimal("1324.80"));
            assertThat(item.msrp()).contains(new BigDecimal("368"));
            assertThat(item.attributes()).containsEntry("Item Status", "Active");
        });
        assertThat(made.name()).isEqualTo("name");
    }

    @Test
    void a_quote_goes_as_far_as_it_is_told() {
        assertThat(quotes.generate(everything().draft().build()).status()).isEqualTo(QuoteStatus.DRAFT);
        assertThat(quotes.generate(everything().submit().build()).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
        assertThat(quotes.generate(everything().signExternally("paper").build()).status())
                .isEqualTo(QuoteStatus.WON);
    }

    @Test
    void a_refusal_inside_a_202_is_an_exception() {
        NewQuote pdf = NewQuote.builder(OPPORTUNITY, DocumentType.PDF).publish().build();

        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> quotes.generate(pdf));

        assertThat(e.dealHubMessage().orElseThrow()).contains("only a DealRoom can be published");
    }

    @Test
    void all_that_is_wrong_with_a_quote_is_said_at_once_before_anything_is_sent() {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> NewQuote.builder(
                        OpportunityId.of("x".repeat(51)), DocumentType.PDF)
                .playbook("p".repeat(51))
                .quoteName("n".repeat(251))
                .signExternally("")
                .answers("g".repeat(51), Map.of())
                .lineItem(item -> item.name("i".repeat(401)))
                .opportunity(opportunity -> opportunity.owner(owner -> owner.email("e".repeat(101))))
                .build());

        assertThat(e.problems())
                .hasSizeGreaterThan(14)
                .contains(
                        new Problem("line_items[0].sku", "is required"),
                        new Problem(
                                "opportunity_data.opportunity_owner.email",
                                "has 101 characters, at most 100 are allowed"));
        assertThat(e.getMessage())
                .contains(
                        "external_opportunity_id has 51 characters, at most 50 are allowed",
                        "playbook has 51 characters",
                        "quote_name has 251 characters",
                        "sign_externally_comment is required",
                        "quote_data[0].group_id has 51 characters",
                        "line_items[0].item_name has 401 characters",
                        "line_items[0].sku is required",
                        "opportunity_data.opportunity_owner.email has 101 characters",
                        "opportunity_data.opportunity_owner.external_user_id is required",
                        "opportunity_data.customer_name is required",
                        "nothing was sent");
    }

    @Test
    void a_quote_needs_to_be_told_how_far_to_go() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> NewQuote.builder(OPPORTUNITY, DocumentType.PDF).build());

        assertThat(e.getMessage()).contains("request_action is required");
    }

    @Test
    void what_was_wrong_and_is_set_right_is_right() {
        assertThat(NewQuote.builder(OPPORTUNITY, DocumentType.PDF)
                        .quoteName("n".repeat(251))
                        .quoteName("n")
                        .draft()
                        .build()
                        .fields())
                .containsEntry("quote_name", "n");
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_has_built() {
        NewQuote.Builder builder =
                NewQuote.builder(OPPORTUNITY, DocumentType.PDF).signExternally("paper");
        NewQuote signed = builder.lineItem(item -> item.sku("one")).build();
        NewQuote draft = builder.lineItem(item -> item.sku("two")).draft().build();

        assertThat(signed.fields()).containsEntry("request_action", "sign_externally");
        assertThat(signed.fields().get("line_items"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(draft.fields())
                .containsEntry("request_action", "draft")
                .doesNotContainKey("sign_externally_comment");
    }

    @Test
    void lengths_count_characters_not_halves_of_them() {
        assertThat(NewQuote.builder(OPPORTUNITY, DocumentType.PDF)
                        .quoteName("😀".repeat(250))
                        .draft()
                        .build())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"status\":\"Draft\"}", "<html></html>", "[]", "null"})
    void an_answer_that_says_nothing_leaves_it_open_whether_the_quote_was_made(String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("202 Accepted", body));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, () -> other.quotes()
                    .generate(everything().draft().build()));

            assertThat(e.getMessage()).contains("quotes.find(OpportunityId.of(\"006A1\"))");
            assertThat(e.quoteId()).isEmpty();
            assertThat(e.retryable()).isFalse();
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void a_simulation_prices_in_either_context() {
        SimulatedQuote byRegion = quotes.simulate(Simulation.builder("us", "USD")
                .versionId("20AFDC77E768B703")
                .lineItem(
                        item -> item.sku("S").listPrice(new BigDecimal("10.05")).factor("Quantity", 3))
                .build());
        SimulatedQuote byOpportunity =
                quotes.simulate(Simulation.builder(OPPORTUNITY).build());

        assertThat(byRegion.totals().flatMap(QuoteTotals::listPrice)).contains(new BigDecimal("30.15"));
        assertThat(byRegion.approvalRequired()).contains(false);
        assertThat(byOpportunity.lineItems()).isEmpty();
    }

    @Test
    void a_simulation_says_all_that_is_wrong_with_it() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> Simulation.builder("", "EURO").versionId("v".repeat(17)).build());

        assertThat(e.getMessage())
                .contains("geo_code is required", "currency has 4 characters", "version_id has 17 characters");
    }

    @Test
    void an_opportunity_is_created_once() {
        NewOpportunity opportunity = NewOpportunity.builder(OPPORTUNITY)
                .name("Opp")
                .owner(owner -> owner.userId("11").email("e").name("n"))
                .currency("USD")
                .customerId("c1")
                .customerName("Customer")
                .build();
        quotes.createOpportunity(opportunity);

        InvalidRequestException e =
                catchThrowableOfType(InvalidRequestException.class, () -> quotes.createOpportunity(opportunity));
        assertThat(e.dealHubMessage().orElseThrow()).contains("already exists");
    }

    @Test
    void an_opportunity_says_all_that_is_missing() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> NewOpportunity.builder(OPPORTUNITY).name("n".repeat(201)).build());

        assertThat(e.getMessage())
                .contains(
                        "external_opportunity_name has 201 characters",
                        "opportunity_owner is required",
                        "currency is required",
                        "customer_name is required");
    }

    @Test
    void a_quote_is_found_by_its_other_ids(DealHubSandbox sandbox) {
        SandboxQuote made = sandbox.addQuote("006A1");

        assertThat(quotes.byCrmId(CrmQuoteId.of(made.crmQuoteId()), Feature.INFO)
                        .info())
                .isPresent();
        assertThat(quotes.quoteIdOf(ProposalId.of(made.proposalId()))).isEqualTo(QuoteId.of(made.id()));
        assertThat(catchThrowableOfType(NotFoundException.class, () -> quotes.quoteIdOf(ProposalId.of("Q-0"))))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFoundException.class, () -> quotes.byCrmId(CrmQuoteId.of("none"))))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"PDF", "WORD"})
    void a_document_is_read_as_it_arrives(DocumentType format, DealHubSandbox sandbox) throws IOException {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());
        dealHub.quoteActions().submit(id);

        try (QuoteDocument document = quotes.document(id, format)) {
            assertThat(new String(document.content().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith(format.wireName() + " document of quote Q-");
            assertThat(document.contentType()).startsWith("application/octet-stream");
            assertThat(document.contentDisposition().orElseThrow()).contains("filename=");
        }
        try (QuoteDocument document = quotes.document(id)) {
            assertThat(document.content().read()).isEqualTo('P');
        }
    }

    @Test
    void a_document_that_is_not_there_is_refused_in_DealHubs_words(DealHubSandbox sandbox) {
        QuoteId draft = QuoteId.of(sandbox.addQuote("006A1").id());

        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> quotes.document(draft))
                        .dealHubMessage())
                .contains("Request failed: A quote in 'Draft' status has no document.");
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class, () -> quotes.document(draft, DocumentType.DEAL_ROOM))
                        .getMessage())
                .contains("nothing was sent");
    }

    @Test
    void signers_are_read_once_there_is_a_DealRoom(DealHubSandbox sandbox) {
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> quotes.signers(OPPORTUNITY))
                        .dealHubMessage()
                        .orElseThrow())
                .contains("There is no DealRoom");

        quotes.generate(NewQuote.builder(OPPORTUNITY, DocumentType.DEAL_ROOM)
                .signExternally("paper")
                .build());

        assertThat(quotes.signers(OPPORTUNITY).state()).contains("Signed");
        assertThat(quotes.signers(OPPORTUNITY).buyers().get(0).signedAt()).isPresent();
        assertThat(quotes.signers(OPPORTUNITY).sellers()).isEmpty();
    }
}
