package io.github.dealhub4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.openapi.RecordingProxy.Interaction;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.LineItemDetails;
import io.github.dealhub4j.quote.NewOpportunity;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Simulation;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Makes every call that there is, and validates both sides of it against DealHub's descriptions. */
class ConformanceTest {
    /** Where the descriptions contradict themselves, with what they say instead. */
    private static final List<Pattern> CONTRADICTIONS = List.of(
            // Typed date-time, and described, and shown in every example, as yyyy-MM-dd HH:mm:ss.
            Pattern.compile("format\\.date-time: .* String \"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\" is invalid"),
            // Two schemas of which one has the comment and the other one does not, so that no body matches both to the
            // letter.
            Pattern.compile("sign_externally: .*allOf: .*not allowed by the schema: \\[\"sign_externally_comment\"]"));

    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    @Test
    void every_call_is_as_described() throws Exception {
        try (DealHubSandbox sandbox = DealHubSandbox.start();
                RecordingProxy proxy = new RecordingProxy(sandbox.baseUrl());
                DealHub dealHub = DealHub.connect(DealHubConfig.builder()
                        .baseUrl(proxy.url())
                        .apiToken(sandbox.apiToken())
                        .partnerKey(sandbox.partnerKey())
                        .build())) {
            actAndRead(dealHub, sandbox.addQuote(OPPORTUNITY.value()));
            make(dealHub);
            launch(dealHub, sandbox.addQuote(OPPORTUNITY.value()));

            List<String> complaints = complaints(proxy.interactions());
            assertThat(proxy.interactions()).hasSizeGreaterThan(20);
            assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
        }
    }

    private static void actAndRead(DealHub dealHub, SandboxQuote made) throws IOException {
        QuoteId id = QuoteId.of(made.id());
        dealHub.quoteActions().submit(id);
        dealHub.quoteActions().publish(id, LineItemDetails.ALL);
        dealHub.quoteActions().signExternally(id, "Signed on paper");
        dealHub.quotes().get(id);
        dealHub.quotes().get(id, Feature.ALL);
        dealHub.quotes()
                .get(
                        id,
                        Feature.INFO,
                        Feature.TOTALS,
                        Feature.DEAL_ROOM_URL,
                        Feature.LINE_ITEMS,
                        Feature.ANSWERS,
                        Feature.APPROVALS);
        dealHub.quotes().byCrmId(CrmQuoteId.of(made.crmQuoteId()), Feature.INFO);
        dealHub.quotes().quoteIdOf(ProposalId.of(made.proposalId()));
        assertThat(dealHub.quotes().find(OPPORTUNITY, Feature.ALL)).isNotEmpty();
        dealHub.quotes().document(id).close();
        dealHub.quotes().document(id, DocumentType.WORD).close();
        dealHub.quotes().signers(OPPORTUNITY);
    }

    private static void make(DealHub dealHub) {
        dealHub.quotes()
                .simulate(
                        Simulation.builder("us", "USD").versionId("20AFDC77E768B703").build());
        dealHub.quotes()
                .simulate(Simulation.builder(OPPORTUNITY)
                        .lineItemDetails(LineItemDetails.ALL)
                        .totalSalesDiscount(BigDecimal.TEN)
                        .playbook("p")
                        .partnerProgram("Silver", "Program")
                        .answers("g", Map.of("q", "a"))
                        .lineItem(
                                item -> item.sku("S").listPrice(BigDecimal.TEN).factor("Quantity", 2))
                        .build());
        dealHub.quotes()
                .generate(NewQuote.builder(OPPORTUNITY, DocumentType.DEAL_ROOM)
                        .playbook("p")
                        .quoteName("n")
                        .dealRoomPublishName("d")
                        .expiresAt(Instant.now())
                        .timezoneOffset(BigDecimal.ONE)
                        .totalSalesDiscount(BigDecimal.TEN)
                        .lineItemDetails(LineItemDetails.ALL)
                        .partnerProgram("Gold", "Program")
                        .answers("g", Map.of("q", "a"))
                        .lineItem(item -> item.sku("S")
                                .name("n")
                                .bundleSku("b")
                                .bundleNumber(1)
                                .listPrice(BigDecimal.TEN)
                                .netPricePerUnit(BigDecimal.TEN)
                                .netPrice(BigDecimal.TEN)
                                .msrp(BigDecimal.TEN)
                                .msrpDiscount(BigDecimal.ZERO)
                                .salesDiscount(BigDecimal.ZERO)
                                .totalDiscount(BigDecimal.ZERO)
                                .partnerProgram("P", BigDecimal.ONE, BigDecimal.ONE)
                                .factor("Quantity", 2)
                                .attribute("a", "b"))
                        .opportunity(opportunity -> opportunity
                                .name("o")
                                .owner(owner -> owner.userId("1")
                                        .email("e@x.example")
                                        .name("n"))
                                .customerId("c")
                                .customerName("C")
                                .geoCode("g")
                                .currency("USD")
                                .shippingAddress(address -> address.street("s").city("c"))
                                .billingAddress(address ->
                                        address.state("s").country("c").postalCode("p"))
                                .contact(contact -> contact.firstName("f")
                                        .lastName("l")
                                        .email("e@x.example")
                                        .primary(true)))
                        .signExternally("paper")
                        .build());
        dealHub.quotes()
                .createOpportunity(NewOpportunity.builder(OpportunityId.of("006N"))
                        .name("n")
                        .owner(owner -> owner.userId("1")
                                .login("l")
                                .email("e@x.example")
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
                        .currency("USD")
                        .customerId("c")
                .customerName("C")
                        .build());
    }

    /** All that the description of the Partner API knows; {@code fax} stands in its example only. */
    private static void launch(DealHub dealHub, SandboxQuote made) throws Exception {
        PartnerUser user = PartnerUser.builder()
                .userId("u")
                .login("l")
                .email("e@x.example")
                .name("n")
                .position("p")
                .phone("1")
                .mobile("2")
                .company("c")
                .street("s")
                .city("c")
                .state("s")
                .country("c")
                .postalCode("p")
                .profileImg("https://x.example/p.png")
                .build();
        for (LaunchIntent intent : List.of(
                LaunchIntent.createQuote(OPPORTUNITY),
                LaunchIntent.openQuote(OPPORTUNITY, CrmQuoteId.of(made.crmQuoteId())),
                LaunchIntent.viewQuotes(OPPORTUNITY))) {
            LaunchTicket ticket = dealHub.cpqLauncher().prepare(user, intent);
            redeem(ticket);
        }
    }

    /** As the browser does. */
    private static void redeem(LaunchTicket ticket) throws Exception {
        StringBuilder body = new StringBuilder("{");
        ticket.body().forEach((name, value) -> body.append(body.length() > 1 ? "," : "")
                .append("\"" + name + "\":\"" + value + "\""));
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ticket.endpoint())
                                .header("Authorization", "Bearer " + ticket.accessToken())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        body.append("}").toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
    }

    private static List<String> complaints(List<Interaction> interactions) {
        List<OpenApiInteractionValidator> descriptions = new ArrayList<>();
        for (String name : List.of("partner", "headless", "quote")) {
            Path file = Descriptions.of(name);
            descriptions.add(OpenApiInteractionValidator.createFor(file.toUri().toString())
                    .build());
        }
        List<String> complaints = new ArrayList<>();
        for (Interaction interaction : interactions) {
            complaints.addAll(complaints(interaction, descriptions));
        }
        return complaints;
    }

    /** What the description that knows the path has to say of it. */
    private static List<String> complaints(Interaction interaction, List<OpenApiInteractionValidator> descriptions) {
        List<String> last = List.of();
        for (OpenApiInteractionValidator description : descriptions) {
            ValidationReport report = description.validate(request(interaction), response(interaction));
            last = report.getMessages().stream()
                    .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                    .map(message -> interaction.method() + " " + interaction.uri() + ": " + message.getKey() + ": "
                            + message.getMessage() + " " + message.getAdditionalInfo())
                    .filter(message -> CONTRADICTIONS.stream()
                            .noneMatch(known -> known.matcher(message).find()))
                    .toList();
            if (last.stream().noneMatch(message -> message.contains("validation.request.path.missing"))) {
                return last;
            }
        }
        return last;
    }

    private static SimpleRequest request(Interaction interaction) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(
                interaction.method(), interaction.uri().getPath());
        if (!interaction.authorization().isEmpty()) {
            request.withAuthorization(interaction.authorization());
        }
        if (!interaction.body().isEmpty()) {
            request.withContentType("application/json").withBody(interaction.body());
        }
        query(interaction.uri()).forEach((name, values) -> request.withQueryParam(name, values));
        return request.build();
    }

    private static Map<String, List<String>> query(URI uri) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static SimpleResponse response(Interaction interaction) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(interaction.status());
        return interaction.answer().isEmpty()
                ? response.build()
                : response.withContentType(interaction.contentType())
                        .withBody(interaction.answer())
                        .build();
    }
}
