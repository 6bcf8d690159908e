package io.github.dealhub4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.sun.net.httpserver.HttpServer;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Simulation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers the client with DealHub's own examples, and looks for every value of them in what the client returns. */
class DocumentedExamplesTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("o");

    private record Example(
            String description, String path, String method, String status, BiFunction<DealHub, JsonNode, Object> call) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Example> examples() {
        PartnerUser user = PartnerUser.builder()
                .userId("u")
                .login("l")
                .email("e")
                .name("n")
                .build();
        return Stream.of(
                new Example(
                        "partner",
                        "/api/v1/authenticate/user",
                        "post",
                        "200",
                        (dealHub, answer) -> dealHub.cpqLauncher()
                                .prepare(user, LaunchIntent.createQuote(OPPORTUNITY))
                                .accessToken()),
                new Example("headless", "/api/v1/quote/simulate", "post", "200", (dealHub, answer) -> dealHub.quotes()
                        .simulate(Simulation.builder(OPPORTUNITY).build())),
                new Example("headless", "/api/v1/quote/generate", "post", "202", (dealHub, answer) -> dealHub.quotes()
                        .generate(NewQuote.builder(OPPORTUNITY, DocumentType.PDF)
                                .draft()
                                .build())),
                new Example(
                        "headless",
                        "/api/v1/quote/id/{dealhub_proposal_id}",
                        "get",
                        "200",
                        (dealHub, answer) -> dealHub.quotes().quoteIdOf(ProposalId.of("Q-1"))),
                new Example("quote", "/api/v2/quote/{quote_id}", "get", "200", (dealHub, answer) -> dealHub.quotes()
                        .get(QuoteId.of(answer.path("dealhub_quote_id").asText()), Feature.ALL)),
                new Example(
                        "quote",
                        "/api/v1/dealroom/{opportunity_id}",
                        "get",
                        "200",
                        (dealHub, answer) -> dealHub.quotes().signers(OPPORTUNITY)),
                // One page of them; the example promises more, which the client would ask for.
                new Example("quote", "/api/v2/quotes", "get", "200", (dealHub, answer) -> dealHub.quotes()
                        .find(OPPORTUNITY)
                        .limit(3)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_value_of_an_example_comes_out_of_an_accessor(Example example) throws IOException {
        JsonNode answer = answer(example);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(Integer.parseInt(example.status()), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (DealHub dealHub = DealHub.connect(DealHubConfig.builder()
                .baseUrl(URI.create("http://localhost:" + server.getAddress().getPort()))
                .apiToken("an-api-token")
                .partnerKey("a-partner-key")
                .build())) {
            // The components of a record are its accessors, and its text shows them all.
            String result = example.call().apply(dealHub, answer).toString();

            List<String> leaves = new ArrayList<>();
            collect(answer, "", leaves);
            assertThat(leaves).isNotEmpty();
            assertThat(result).contains(leaves);
        } finally {
            server.stop(0);
        }
    }

    private static JsonNode answer(Example example) throws IOException {
        Path file = Descriptions.of(example.description());
        JsonNode examples = new ObjectMapper(new YAMLFactory())
                .readTree(file.toFile())
                .path("paths")
                .path(example.path())
                .path(example.method())
                .path("responses")
                .path(example.status())
                .path("content")
                .path("application/json")
                .path("examples");
        assertThat(examples.elements().hasNext()).as(file + " has an example").isTrue();
        return mended(examples.elements().next().path("value"));
    }

    /** Without the stray quotation marks that some names of the examples end with. */
    private static JsonNode mended(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode mended = object.objectNode();
            object.properties()
                    .forEach(field -> mended.set(field.getKey().replaceAll("\"$", ""), mended(field.getValue())));
            return mended;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode mended = array.arrayNode();
            array.forEach(element -> mended.add(mended(element)));
            return mended;
        }
        return node;
    }

    /** The values, as a result shows them; how a page was asked for is the client's own business. */
    private static void collect(JsonNode node, String name, List<String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), field.getKey(), leaves));
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, name, leaves));
        } else if (!node.isNull()
                && !node.asText().isEmpty()
                && !Set.of("offset", "limit", "more_results_matching_the_request")
                        .contains(name)) {
            leaves.add(node.asText().replaceAll("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)$", "$1T$2Z"));
        }
    }
}
