package io.github.dealhub4j.testsuite.endpoint;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static io.github.dealhub4j.testsuite.TestPortal.OTHERS_OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The endpoint for actions: besides what both ask, what is its own. */
class ActionEndpointIT extends EndpointContract {
    private final SandboxQuote quote = portal.sandbox().addQuote(OPPORTUNITY);

    @Override
    String path() {
        return "dealhub/actions";
    }

    @Override
    Map<String, Object> offer() {
        return partner.actionOffer(OPPORTUNITY, quote.id(), "submit");
    }

    @Test
    void an_action_that_the_page_offered_is_carried_out_once_and_the_next_ones_are_offered() throws IOException {
        int before = posts().size();

        HttpResponse<String> response = partner.act(OPPORTUNITY, quote.id(), "submit", "");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(posts()).hasSize(before + 1);
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");
        JsonNode result = new ObjectMapper().readTree(response.body());
        assertThat(result.get("status").asText()).isEqualTo("READY_TO_BE_SENT");
        assertThat(result.get("text").asText()).isEqualTo("Ready To Be Sent");
        assertThat(result.get("actions").findValuesAsText("intent")).containsExactly("publish", "sign-externally");
        assertThat(response.body())
                .doesNotContain(portal.sandbox().partnerKey(), portal.sandbox().apiToken());

        JsonNode publish = result.get("actions").get(0);
        Map<String, Object> next = Map.of(
                "intent",
                "publish",
                "dealhubQuoteId",
                quote.id(),
                "expires",
                publish.get("expires").asLong(),
                "seal",
                publish.get("seal").asText());
        assertThat(partner.send(partner.action(json(next))).statusCode()).isEqualTo(200);
        assertThat(quote.status()).isEqualTo("Published");
    }

    @Test
    void a_signature_carries_its_comment() {
        partner.act(OPPORTUNITY, quote.id(), "submit", "");

        assertThat(partner.act(OPPORTUNITY, quote.id(), "sign-externally", "Signed on paper")
                        .statusCode())
                .isEqualTo(200);
        assertThat(quote.status()).isEqualTo("Won");
    }

    @Test
    void a_signature_without_a_comment_is_refused() throws IOException {
        partner.act(OPPORTUNITY, quote.id(), "submit", "");
        Map<String, Object> offer = partner.actionOffer(OPPORTUNITY, quote.id(), "sign-externally");
        int before = posts().size();

        assertThat(partner.send(partner.action(json(offer))).body()).contains("DH1005");
        assertThat(posts()).hasSize(before);
    }

    @Test
    void what_the_quotes_status_no_longer_allows_is_refused_with_the_reason() {
        Map<String, Object> stale = partner.actionOffer(OPPORTUNITY, quote.id(), "submit");
        partner.act(OPPORTUNITY, quote.id(), "submit", "");
        partner.act(OPPORTUNITY, quote.id(), "sign-externally", "Signed on paper");

        HttpResponse<String> response = partner.send(partner.action(json(stale)));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("DH1003", "The quote is in status 'Won': it is won, which is final.");
    }

    @ParameterizedTest
    @CsvSource({"intent, publish", "dealhubQuoteId, 0000000000000000", "instance, emea"})
    void an_altered_offer_is_refused(String field, String value) throws IOException {
        Map<String, Object> offer = offer();
        offer.put(field, value);

        assertRefused(partner.send(partner.action(json(offer))), 403, "DH2007");
    }

    @Test
    void an_id_with_line_ends_is_refused_before_it_can_get_into_a_header() throws IOException {
        Map<String, Object> offer = offer();
        offer.put("dealhubQuoteId", quote.id() + "\\r\\nX-Injected: 1");

        HttpResponse<String> response = partner.send(partner.action(json(offer)));

        assertRefused(response, 400, "DH2005");
        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
    }

    @Test
    void a_seal_for_a_launch_is_none_for_an_action() throws IOException {
        Map<String, Object> offer = offer();
        Map<String, Object> launch = partner.offer(OPPORTUNITY);
        offer.put("seal", launch.get("seal"));
        offer.put("expires", launch.get("expires"));

        assertRefused(partner.send(partner.action(json(offer))), 403, "DH2007");
    }

    @Test
    void another_users_offer_is_refused() throws IOException {
        SandboxQuote theirs = portal.sandbox().addQuote(OTHERS_OPPORTUNITY);
        Map<String, Object> offer = new PortalClient(portal.localUrl())
                .signedIn("partner2")
                .actionOffer(OTHERS_OPPORTUNITY, theirs.id(), "submit");

        assertRefused(partner.send(partner.action(json(offer))), 403, "DH2007");
    }
}
