package io.github.dealhub4j.testsuite.portal;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static io.github.dealhub4j.testsuite.TestPortal.OTHERS_OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.TestPortal;
import java.net.http.HttpResponse;
import java.util.Map;
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

        HttpResponse<String> response = client.form("sign-in", Map.of("username", "partner", "password", "Partner"));

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
        HttpResponse<String> response = client().form("sign-in", Map.of("username", "partner", "password", "partner"));

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

    @Test
    void signing_out_takes_a_form_that_the_portal_made() {
        PortalClient partner = client().signedIn("partner");

        partner.form("sign-out", Map.of("formToken", "0"));

        assertThat(partner.get("opportunities").statusCode()).isEqualTo(200);
    }
}
