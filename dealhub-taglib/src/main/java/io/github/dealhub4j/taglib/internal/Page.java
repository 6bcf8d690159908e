package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.web.spi.Pages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspWriter;
import jakarta.servlet.jsp.PageContext;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that a tag is on, as far as tags need it. */
final class Page {
    private static final String SCRIPT_WRITTEN = Page.class.getName() + ".script";
    private static final String LOCALE_OF_JSTL = "jakarta.servlet.jsp.jstl.fmt.locale";

    private final PageContext context;

    Page(JspContext context) {
        this.context = (PageContext) context;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) context.getRequest();
    }

    JspWriter out() {
        return context.getOut();
    }

    /** The signed-in user, if there is one. */
    Optional<Principal> user() {
        return Optional.ofNullable(request().getUserPrincipal());
    }

    /** What pages of this application need. Looked up, since tag handlers are not beans. */
    Pages content() {
        return CDI.current().select(Pages.class).get();
    }

    /** A text in the language of the page, as far as the server can tell. */
    String text(String key) {
        return content().text(language(), key);
    }

    /** The end of a start tag, and a text that the script puts into the language of the page. */
    String markedText(String key) {
        return Html.attribute("data-dh-text", key) + ">" + Html.escape(text(key));
    }

    /** The locale of JSTL, or else that of the response if it was set; otherwise English. */
    private Locale language() {
        for (String scope : new String[] {".page", ".request", ".session", ".application"}) {
            Object set = context.findAttribute(LOCALE_OF_JSTL + scope);
            if (set instanceof Locale locale) {
                return locale;
            }
            if (set instanceof String tag) {
                return Locale.forLanguageTag(tag.replace('_', '-'));
            }
        }
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        Locale said = response.getLocale();
        boolean saysSo = response.getHeader("Content-Language") != null || !said.equals(Locale.getDefault());
        return saysSo ? said : Locale.ENGLISH;
    }

    /**
     * Writes the script, unless the page has it. Noted for the request, so that tag files and includes of a page share it; the
     * target of a forward and an error page count as pages of their own. Loading the script twice does no harm.
     */
    void writeScriptOnce() throws IOException {
        if (!page().equals(request().getAttribute(SCRIPT_WRITTEN))) {
            writeScript(null, null);
        }
    }

    /** Writes the script, and notes that the page has it. */
    void writeScript(@Nullable String address, @Nullable String nonce) throws IOException {
        request().setAttribute(SCRIPT_WRITTEN, page());
        String source = address == null || address.isEmpty()
                ? request().getContextPath() + content().script()
                : address;
        String language = language().getLanguage();
        out().write("<script" + Html.attribute("src", source)
                + (language.equals("en")
                        ? ""
                        : Html.attribute("data-dh-lang", language)) // for pages that do not say theirs
                + (nonce == null || nonce.isEmpty() ? "" : Html.attribute("nonce", nonce)) + " defer></script>");
    }

    /** Identifies the page within the request: targets of forwards and error pages differ. */
    private String page() {
        return Objects.toString(request().getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH), "") + "|"
                + Objects.toString(request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
    }

    /** Where the style sheet is. */
    String style() {
        return request().getContextPath() + content().style();
    }

    /** Prevents caches from storing the page. */
    void forbidCaching(String tag, String attribute) throws JspException {
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        if (!forbidsCaching(response)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!forbidsCaching(response)) {
            throw problem(
                    tag,
                    attribute,
                    "puts a token into the page, which then must not be cached, but the page has been sent already: send the"
                            + " header Cache-Control: no-store before the page begins");
        }
    }

    private static boolean forbidsCaching(HttpServletResponse response) {
        return response.getHeaders("Cache-Control").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .anyMatch(directive -> directive.strip().equalsIgnoreCase("no-store"));
    }

    /** A mistake that the author of the page has to correct. */
    JspException problem(String tag, String attribute, String rule) {
        Object included = request().getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH);
        String page = included == null ? request().getServletPath() : included.toString();
        return new JspException("Page " + page + ", tag <dh:" + tag + ">, attribute " + attribute + ": " + rule + ".");
    }
}
