package io.github.dealhub4j.testsuite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.TagPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page, one language: what tags write and what the script says. */
class LanguageIT {
    private static final String NOWHERE = "http://dealhub.localhost:9";

    private static TagPages pages;
    private static Browser browser;

    @BeforeAll
    static void start() {
        pages = TagPages.start(NOWHERE, NOWHERE);
        browser = Browser.open(ThirdPartyCookies.ALLOWED);
    }

    @AfterAll
    static void stop() {
        browser.close();
        pages.close();
    }

    private static void open(String parameters) {
        browser.go(pages.page("localhost", "language.jsp?sign-in=pat&" + parameters));
    }

    @ParameterizedTest
    @CsvSource({"lang=de", "lang=de-AT&jstl=en_US", "jstl=de", "jstl=de&lang="})
    void a_page_that_is_German_by_its_lang_or_without_one_by_JSTL_is_German_throughout(String parameters) {
        open(parameters);

        browser.awaitText("#create", "Angebot erstellen");
        assertThat(browser.text("#status")).isEqualTo("Versandbereit");
        assertThat(browser.text("#none")).isEqualTo("Angebot öffnen");
        assertThat(browser.attribute("#none", "title")).startsWith("Dieses Angebot kann von hier aus nicht");
        assertThat(browser.attribute("#actions", "aria-label")).isEqualTo("Aktionen für Angebot Q-12");
        assertThat(browser.text("#actions [data-dh-intent='publish']")).isEqualTo("Veröffentlichen");
        browser.click("#actions [data-dh-intent='sign-externally']");
        assertThat(browser.text("dialog h2")).isEqualTo("Angebot Q-12 extern unterzeichnen");
        browser.click(".dh-cancel");
        browser.click("#create");
        assertThat(browser.alert()).startsWith("DealHub ist nicht erreichbar.");
        browser.screenshot("language-de");
    }

    @Test
    void the_page_is_right_where_JSTL_says_otherwise() {
        open("lang=en&jstl=de");

        browser.awaitText("#create", "Create Quote");
        assertThat(browser.text("#status")).isEqualTo("Ready To Be Sent");
        assertThat(browser.attribute("#actions", "aria-label")).isEqualTo("Actions on quote Q-12");
    }

    @Test
    void what_the_page_has_written_itself_stays() {
        open("lang=de");

        browser.awaitText("#create", "Angebot erstellen");
        assertThat(browser.text("#label")).isEqualTo("Own label");
        assertThat(browser.run("return document.querySelector('#body').innerHTML"))
                .isEqualTo("<em>Own</em> body");
        assertThat(browser.attribute("#named", "aria-label")).isEqualTo("Own name");
        assertThat(browser.text("#new")).as("a status that is new").isEqualTo("Frozen");
        assertThat(browser.text("#french")).as("a part in another language").isEqualTo("Créer un devis");
    }

    @Test
    void what_comes_later_and_a_page_that_changes_its_language_are_followed() {
        open("lang=de");
        browser.run("""
                const late = document.querySelector('#create').cloneNode();
                late.id = 'late-button';
                late.textContent = 'Create Quote';
                const fragment = document.createElement('div');
                fragment.append(late);
                document.querySelector('#late').append(fragment);""");
        browser.awaitText("#late-button", "Angebot erstellen");

        browser.run("document.documentElement.lang = 'en'");
        browser.awaitText("#late-button", "Create Quote");
        assertThat(browser.text("#status")).isEqualTo("Ready To Be Sent");
        assertThat(browser.text("#french")).isEqualTo("Créer un devis");
    }

    @Test
    void with_nobody_signed_in_the_reason_is_in_the_language_of_the_page_too() {
        browser.forgetCookiesOf(pages.page("localhost", "fragment.jsp"));
        browser.go(pages.page("localhost", "language.jsp?lang=de"));

        browser.awaitText("#create", "Angebot erstellen");
        assertThat(browser.attribute("#create", "title")).startsWith("Melden Sie sich an");
    }
}
