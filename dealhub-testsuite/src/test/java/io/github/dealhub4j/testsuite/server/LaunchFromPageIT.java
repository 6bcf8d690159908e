package io.github.dealhub4j.testsuite.server;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import io.github.dealhub4j.testsuite.server.app.SignInFilter;
import io.github.dealhub4j.testsuite.server.app.TrainingCpqLauncher;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From a page with the tag to CPQ: what the server renders, and what the browser does with it. */
@InServer
class LaunchFromPageIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    private static final String PAGE = """
            <%@ taglib prefix="dh" uri="dealhub.tags" %>
            <dh:createQuoteButton opportunityId="${param.opportunity}" styleClass="large"/>
            """;

    private final PortalClient partner = new PortalClient(Application.url("page-with-button"));

    @Deployment(name = "page-with-button", testable = false)
    static WebArchive pageWithButton() {
        return pageWithButton("page-with-button");
    }

    @Deployment(name = "training", testable = false)
    static WebArchive training() {
        return pageWithButton("training").addClass(TrainingCpqLauncher.class);
    }

    private static WebArchive pageWithButton(String name) {
        return Wars.withTags(name, Wars.configuration(SANDBOX))
                .addClasses(PartnerUsers.class, SignInFilter.class)
                .addAsWebResource(new StringAsset(PAGE), "launch.jsp");
    }

    @Test
    void an_alternative_launcher_of_the_application_stands_behind_its_buttons() {
        PortalClient trainee = new PortalClient(Application.url("training"));
        String page = trainee.get("launch.jsp?opportunity=006A1&sign-in=pat").body();

        assertThat(trainee.send(trainee.launch(json(PortalClient.offerOn(page))))
                        .body())
                .contains("\"endpoint\":\"" + TrainingCpqLauncher.ENDPOINT + "\"");
    }

    private String page() {
        HttpResponse<String> page = partner.get("launch.jsp?opportunity=006A1&sign-in=pat");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    @Test
    void the_button_of_a_page_opens_CPQ_for_the_signed_in_user() throws IOException {
        HttpResponse<String> launch = partner.send(partner.launch(json(PortalClient.offerOn(page()))));

        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
        JsonNode ticket = new ObjectMapper().readTree(launch.body());
        assertThat(cpq(ticket)).contains("Partner pat", "006A1");
    }

    /** The page of DealHub's that a browser ends at with a ticket. */
    private static String cpq(JsonNode ticket) throws IOException {
        PortalClient browser = new PortalClient(SANDBOX.baseUrl());
        HttpResponse<String> opened = browser.send(browser.request(
                        ticket.get("endpoint").asText())
                .header("Authorization", "Bearer " + ticket.get("accessToken").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ticket.get("body").toString())));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String url = new ObjectMapper().readTree(opened.body()).get("url").asText();
        return browser.send(browser.request(url).header("Cookie", cookie).GET()).body();
    }

    @Test
    void the_page_brings_the_script_along_and_no_secret() {
        String page = page();

        assertThat(page)
                .contains("class=\"dh-button large\"", "<script src=\"/page-with-button/dealhub/launch/dealhub.")
                .doesNotContain(SANDBOX.partnerKey(), SANDBOX.apiToken());
        String script = page.replaceAll("(?s).*<script src=\"([^\"]*)\".*", "$1");
        assertThat(partner.get(script).statusCode()).isEqualTo(200);
    }

    @Test
    void a_user_who_is_not_signed_in_gets_a_button_that_does_nothing() {
        assertThat(partner.get("launch.jsp?opportunity=006A1").body())
                .contains("<button type=\"button\" disabled")
                .doesNotContain("data-dh-seal");
    }
}
