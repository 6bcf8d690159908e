package io.github.dealhub4j.testsuite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.Application;
import io.github.dealhub4j.testsuite.server.InServer;
import io.github.dealhub4j.testsuite.server.Wars;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tags write, in every place that they can be in, on every server. */
@InServer
class MarkupIT {
    private static final String DEALHUB = "https://dealhub.example";

    private final PortalClient pat = new PortalClient(Application.url("pages"));

    @Deployment(testable = false)
    static WebArchive pages() throws IOException {
        return TagPages.war(
                "pages", DEALHUB, Wars.configuration(URI.create(DEALHUB), "marked-api-token", "marked-partner-key"));
    }

    /** As pat, unless the path says otherwise. */
    private String get(String path) {
        HttpResponse<String> page = pat.get(path + (path.contains("?") ? "&" : "?") + "sign-in=pat");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    @Test
    void loops_tag_files_and_includes_of_a_page_share_one_script() {
        String page = get("places.jsp");

        assertThat(page).containsOnlyOnce("<script");
        assertThat(page.split("<button", -1)).hasSize(8);
        assertThat(page)
                .contains("data-row=\"006A2\"", ">In a <em>loop</em></button>", "data-dh-opportunity-id=\"006B2\"");
    }

    @Test
    void a_JSP_document_is_a_page_like_any_other() {
        assertThat(get("document.jspx"))
                .contains("id=\"create\" class=\"dh-button\" data-dh-intent=\"create-quote\"")
                .containsOnlyOnce("<script");
    }

    @Test
    void the_markup_is_the_documented_one() {
        assertThat(get("launch.jsp?target=_top"))
                .containsPattern("<button type=\"button\" id=\"open\" class=\"dh-button\" data-dh-target=\"_top\""
                        + " data-dh-intent=\"open-quote\" data-dh-opportunity-id=\"006A1\" data-dh-crm-quote-id=\"a0Q1\""
                        + " data-dh-expires=\"\\d{10}\" data-dh-seal=\"v1\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{43}\""
                        + " data-dh-text=\"label.open-quote\">Open Quote</button>");
        assertThat(get("actions.jsp?quote=Q1&status=Ready"))
                .contains("<span id=\"status\" class=\"dh-status dh-status-ready-to-be-sent\""
                        + " data-dh-status=\"READY_TO_BE_SENT\" data-dh-quote-id=\"Q1\">Ready To Be Sent</span>")
                .contains("<div id=\"actions\" class=\"dh-actions\" role=\"group\" aria-label=\"Actions on quote Q1\""
                        + " data-dh-label=\"label.actions\" data-dh-quote-id=\"Q1\">"
                        + "<button type=\"button\" class=\"dh-button\" data-dh-intent=\"publish\"")
                .contains("data-dh-intent=\"sign-externally\"")
                .doesNotContain("data-dh-intent=\"submit\"");
    }

    @Test
    void with_nobody_signed_in_buttons_are_disabled_with_a_reason_and_nothing_is_offered() {
        String page = pat.get("launch.jsp").body();

        assertThat(page)
                .contains(
                        "<button type=\"button\" disabled id=\"create\" class=\"dh-button\""
                                + " data-dh-intent=\"create-quote\" title=\"Sign in to use this button.\""
                                + " data-dh-title=\"reason.signed-out\" data-dh-text=\"label.create-quote\">Create Quote</button>")
                .doesNotContain("data-dh-seal");
        assertThat(pat.get("actions.jsp?quote=Q1&status=Draft").body())
                .contains("class=\"dh-actions\"")
                .doesNotContain("<button");
    }

    @Test
    void a_quote_that_the_CRM_does_not_know_cannot_be_opened_and_the_button_says_why() {
        assertThat(get("corpus.jsp"))
                .contains("<button type=\"button\" disabled")
                .contains("title=\"This quote cannot be opened from here: it has no id in the CRM.\"");
    }

    @Test
    void labels_are_in_the_language_of_the_page_and_applications_add_languages() {
        assertThat(get("launch.jsp?lang=de")).contains(">Angebot erstellen</button>", ">Angebot öffnen</button>");
        assertThat(get("launch.jsp?lang=fr")).contains(">Créer un devis</button>", ">Open Quote</button>");
        assertThat(get("launch.jsp?lang=en")).contains(">Create Quote</button>");
    }

    @Test
    void records_and_optionals_are_readable_in_EL_and_statuses_are_shown() {
        assertThat(get("values.jsp"))
                .contains(
                        "status=Ready To Be Sent",
                        "raw=Ready\n",
                        "id=Q1",
                        "number=Q-1",
                        "opportunity=006A1",
                        "primary=true",
                        "crm=[] true",
                        "total=[]",
                        "items=true",
                        "maybe=Ready To Be Sent",
                        "publish=true submit=false raw=true",
                        "may publish",
                        "data-dh-status=\"READY_TO_BE_SENT\">Ready To Be Sent</span>",
                        "data-dh-status=\"UNKNOWN\">Under &lt;b&gt;review&lt;/b&gt;</span>")
                .doesNotContain("may submit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty-opportunity | tag <dh:createQuoteButton>, attribute opportunityId: is empty.",
                "target            | tag <dh:viewQuotesButton>, attribute target: must be _self, _blank or _top, not \"window\".",
                "instance          | attribute instance: there is no DealHub instance \"asia\"; this application has [default].",
                "class             | attribute class: is called styleClass on this tag: write styleClass=\"wide\".",
                "onclick           | attribute onclick: is none of this tag's",
                "seal              | attribute data-dh-seal: is none of this tag's",
                "quote             | tag <dh:quoteActions>, attribute dealhubQuoteId: is empty.",
                "status            | tag <dh:quoteActions>, attribute status: is empty.",
                "value             | tag <dh:quoteStatus>, attribute value: is empty.",
                "action            | tag <dh:ifAllowed>, attribute action: must be submit, publish or sign-externally, not"
                        + " \"delete\"."
            })
    void a_mistake_of_the_pages_author_is_named_with_page_tag_and_attribute(String mistake, String message) {
        HttpResponse<String> page = pat.get("wrong.jsp?sign-in=pat&mistake=" + mistake);

        assertThat(page.body()).contains("Page /wrong.jsp, tag <dh:").contains(message);
    }

    @Test
    void a_page_that_holds_a_token_is_never_cached() {
        HttpResponse<String> page = pat.get("token.jsp?sign-in=pat");

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("&quot;accessToken&quot;:&quot;held-token&quot;");
    }

    @Test
    void a_page_that_holds_a_token_may_have_said_so_itself_before_it_began() {
        assertThat(pat.get("token.jsp?sign-in=pat&begun=true").body())
                .contains("&quot;accessToken&quot;:&quot;held-token&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dealhub.js", "dealhub.css", "help.en.html", "help.de.html"})
    void files_have_a_plain_name_too_which_is_asked_for_again(String name) {
        HttpResponse<String> file = pat.get("dealhub/launch/" + name);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String etag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(pat.send(pat.request("dealhub/launch/" + name).header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
    }
}
