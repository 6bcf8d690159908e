package io.github.dealhub4j.testsuite.endpoint;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static io.github.dealhub4j.testsuite.TestPortal.OTHERS_OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.testsuite.PortalClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launch endpoint: besides what both ask, what is its own. */
class LaunchEndpointIT extends EndpointContract {

    @Override
    String path() {
        return "dealhub/launch";
    }

    @Override
    Map<String, Object> offer() {
        return partner.offer(OPPORTUNITY);
    }

    @Test
    void a_launch_that_the_page_offered_gets_a_ticket() throws IOException {
        int before = posts().size();
        HttpResponse<String> response = partner.send(partner.launch(json(partner.offer(OPPORTUNITY))));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode ticket = new ObjectMapper().readTree(response.body());
        assertThat(ticket.get("endpoint").asText())
                .isEqualTo("http://dealhub.localhost:" + portal.sandbox().port() + "/api/v1/create/quote");
        assertThat(ticket.get("body").toString()).isEqualTo("{\"opportunity_id\":\"" + OPPORTUNITY + "\"}");
        assertThat(ticket.get("accessToken").asText()).isNotBlank();
        assertThat(ticket.get("expiresIn").asInt()).isBetween(50, 60);
        assertThat(ticket.get("allowedHosts").toString())
                .isEqualTo("[\"localhost\",\"dealhub.localhost\",\"service-*.dealhub.io\"]");
        assertThat(response.body())
                .doesNotContain(portal.sandbox().partnerKey(), portal.sandbox().apiToken());
        assertThat(posts().size()).isEqualTo(before + 1);
    }

    @Test
    void an_offer_is_good_again_until_it_expires_since_the_one_time_part_is_DealHubs() {
        String offer = json(partner.offer(OPPORTUNITY));

        assertThat(partner.send(partner.launch(offer)).statusCode()).isEqualTo(200);
        assertThat(partner.send(partner.launch(offer)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "intent, view-quotes",
        "opportunityId, " + OTHERS_OPPORTUNITY,
        "opportunityId, 006dm00000a1xyziaj",
        "seal, v1.00000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "seal, x"
    })
    void an_altered_offer_is_refused(String field, String value) throws IOException {
        Map<String, Object> offer = partner.offer(OPPORTUNITY);
        offer.put(field, value);

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @Test
    void another_users_offer_is_refused() throws IOException {
        Map<String, Object> offer =
                new PortalClient(portal.localUrl()).signedIn("partner2").offer(OTHERS_OPPORTUNITY);

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"intent\":1}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"\",\"expires\":1,\"seal\":\"x\"}",
                // Line ends that would begin a header of their own, were the id to get into one.
                "{\"intent\":\"create-quote\",\"opportunityId\":\"o\\r\\nX-Injected: 1\",\"expires\":1,\"seal\":\"x\"}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"o\",\"expires\":\"1\",\"seal\":\"x\"}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"o\",\"expires\":1e99,\"seal\":\"x\"}"
            })
    void what_cannot_be_read_is_refused(String body) throws IOException {
        assertRefused(partner.send(partner.launch(body)), 400, "DH2005");
    }

    @Test
    void the_page_holds_no_secret_no_token_and_no_inline_script() {
        int before = posts().size();
        String page = partner.opportunityPage(OPPORTUNITY);

        assertThat(page)
                .doesNotContain(portal.sandbox().partnerKey(), portal.sandbox().apiToken(), "accessToken");
        assertThat(page).containsOnlyOnce("<script src=\"/dealhub/launch/").doesNotContainPattern("<script(?! src=)");
        assertThat(page).containsPattern("<script src=\"/dealhub/launch/dealhub\\.[0-9a-f]{16}\\.js\" defer></script>");
        assertThat(page).doesNotContainPattern("(?i)\\son[a-z]+\\s*=").doesNotContainIgnoringCase("javascript:");
        assertThat(posts()).as("nothing is asked of DealHub before the click").hasSize(before);
    }

    @Test
    void the_script_can_be_cached_for_ever_because_its_name_changes_with_its_content() {
        String page = partner.opportunityPage(OPPORTUNITY);
        String address = page.replaceAll("(?s).*<script src=\"/(dealhub[^\"]*)\".*", "$1");

        HttpResponse<String> script = new PortalClient(portal.localUrl()).get(address);
        HttpResponse<String> other = partner.get(address.replaceAll("\\.[0-9a-f]{16}\\.", ".0000000000000000."));

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(other.headers().firstValue("Cache-Control"))
                .as("the name that another version's pages know")
                .contains("no-cache");
        assertThat(other.body()).isEqualTo(script.body());
    }
}
