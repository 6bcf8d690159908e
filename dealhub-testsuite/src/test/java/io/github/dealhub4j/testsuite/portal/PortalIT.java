package io.github.dealhub4j.testsuite.portal;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static io.github.dealhub4j.testsuite.TestPortal.OTHERS_OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.examples.portal.ShownQuote;
import io.github.dealhub4j.internal.value.QuoteInfoValue;
import io.github.dealhub4j.internal.value.QuoteTotalsValue;
import io.github.dealhub4j.internal.value.QuoteValue;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.TestPortal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the example portal owes its own users. */
class PortalIT {
    private static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.crossSite(UnaryOperator.identity());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static PortalClient client() {
        return new PortalClient(portal.localUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opportunities", "opportunity?id=" + OPPORTUNITY, "WEB-INF/web.xml"})
    void nobody_sees_anything_without_signing_in(String page) {
        HttpResponse<String> response = client().get(page);

        assertThat(response.statusCode()).isIn(302, 404);
        assertThat(response.headers().firstValue("Location").orElse("/sign-in")).endsWith("/sign-in");
    }

    @Test
    void a_wrong_password_lets_nobody_in() {
        PortalClient client = client();

        HttpResponse<String> response = client.signIn("partner", "Partner");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("User name or password is wrong.");
        assertThat(client.get("opportunities").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_in_begins_a_session_under_a_new_id_and_signing_out_ends_it() {
        PortalClient client = client().signedIn("partner2");
        String first = client.sessionId();
        client.signedIn("partner");

        assertThat(client.sessionId()).isNotEqualTo(first);
        assertThat(client.get("opportunities").body()).contains("Demo Partner", "Workplace renewal");

        client.form("sign-out", Map.of("formToken", client.formToken(OPPORTUNITY)));
        assertThat(client.get("opportunities").statusCode()).isEqualTo(302);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        HttpResponse<String> response = client().signIn("partner", "partner");

        assertThat(response.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void partners_see_their_own_companys_opportunities_only() {
        PortalClient partner = client().signedIn("partner");

        assertThat(partner.get("opportunities").body()).contains(OPPORTUNITY).doesNotContain(OTHERS_OPPORTUNITY);
        assertThat(partner.get("opportunity?id=" + OTHERS_OPPORTUNITY).statusCode())
                .isEqualTo(404);
        assertThat(partner.get("opportunity").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0"})
    void signing_in_takes_a_form_that_the_portal_made(String token) {
        PortalClient client = client();
        client.get("sign-in");

        HttpResponse<String> response =
                client.form("sign-in", Map.of("username", "partner", "password", "partner", "formToken", token));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("This page was too old. Try again.");
        assertThat(client.get("opportunities").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "opportunities", "opportunity?id=" + OPPORTUNITY})
    void no_cache_keeps_a_page(String page) {
        assertThat(client().signedIn("partner").get(page).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.css", "portal.js", "favicon.svg", "dealhub/launch/dealhub.js"})
    void files_may_be_kept(String file) {
        assertThat(client().get(file).headers().allValues("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void what_DealHub_says_of_a_quote_is_shown_within_bounds() {
        ShownQuote sane = new ShownQuote(quote("Q-1", "Renewal", new BigDecimal("34975")));
        assertThat(sane.getNumber()).isEqualTo("Q-1");
        assertThat(sane.getPrice()).isEqualTo("USD 34,975.00");
        for (String number : new String[] {"1E+1000000", "1E-1000000", "-1E2147483647"}) {
            ShownQuote shown = new ShownQuote(quote("9".repeat(1000), "x".repeat(10_000), new BigDecimal(number)));
            assertThat(shown.getNumber()).hasSize(81).endsWith("…");
            assertThat(shown.getName()).hasSize(81);
            assertThat(shown.getPrice()).isEqualTo("USD –");
        }
    }

    private static Quote quote(String number, String name, BigDecimal price) {
        QuoteInfo info = new QuoteInfoValue(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.of(ProposalId.of(number)),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        QuoteTotals totals = new QuoteTotalsValue(
                Optional.of("USD"), Optional.empty(), Optional.of(price), Optional.empty(), Optional.empty());
        return new QuoteValue(
                QuoteId.of("Q1"),
                QuoteStatus.DRAFT,
                "Draft",
                false,
                Optional.of(info),
                Optional.of(totals),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void bodies_that_no_form_sends_are_kept_out() {
        PortalClient client = client();

        HttpResponse<String> large = client.form("sign-in", Map.of("username", "x".repeat(10_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("The portal does not take this");
        HttpResponse<String> endless = client.send(client.request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]))));
        assertThat(endless.statusCode()).isEqualTo(411);
    }

    @Test
    void signing_out_takes_a_form_that_the_portal_made() {
        PortalClient partner = client().signedIn("partner");

        partner.form("sign-out", Map.of("formToken", "0"));

        assertThat(partner.get("opportunities").statusCode()).isEqualTo(200);
    }
}
