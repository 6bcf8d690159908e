package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchIntent.OpenQuote;
import io.github.dealhub4j.taglib.LaunchSeals;
import io.github.dealhub4j.taglib.SealedIntent;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspWriter;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.JspFragment;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import java.io.StringWriter;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A button that opens CPQ. What it opens is the subclass's matter. */
public abstract class LaunchButtonTag extends SimpleTagSupport {
    private static final String SCRIPT_WRITTEN = LaunchButtonTag.class.getName() + ".script";

    private final String tagName;
    private final String defaultLabel;
    private @Nullable String label;
    private @Nullable String styleClass;
    private @Nullable String id;

    LaunchButtonTag(String tagName, String defaultLabel) {
        this.tagName = tagName;
        this.defaultLabel = defaultLabel;
    }

    /** The text on the button, unless the tag has a body. */
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    /** Class names for the button, besides {@code dh-button}. */
    public void setStyleClass(@Nullable String styleClass) {
        this.styleClass = styleClass;
    }

    /** The id of the button. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** What the button opens, from the attributes of the tag. */
    abstract LaunchIntent intent() throws JspException;

    @Override
    public void doTag() throws JspException, IOException {
        LaunchIntent intent = intent();
        HttpServletRequest request = (HttpServletRequest) page().getRequest();
        Principal user = request.getUserPrincipal();
        JspWriter out = page().getOut();
        if (user == null) {
            out.write("<button type=\"button\" disabled" + common(intent)
                    + Html.attribute("title", "Sign in to use this button.") + ">" + content() + "</button>");
            return;
        }
        writeScriptOnce(request, out);
        SealedIntent offer = CDI.current().select(LaunchSeals.class).get().seal(request, user, intent);
        out.write("<button type=\"button\"" + common(intent) + data(offer) + ">" + content() + "</button>");
    }

    private void writeScriptOnce(HttpServletRequest request, JspWriter out) throws IOException {
        // For the page, not the request: an error page that takes over would be left without. Twice does no harm.
        if (page().getAttribute(SCRIPT_WRITTEN) == null) {
            page().setAttribute(SCRIPT_WRITTEN, true);
            String path = CDI.current().select(Launches.class).get().path();
            String address =
                    request.getContextPath() + path + "/" + BrowserScript.get().fileName();
            out.write("<script" + Html.attribute("src", address) + " defer></script>");
        }
    }

    private String common(LaunchIntent intent) {
        return (id == null || id.isEmpty() ? "" : Html.attribute("id", id))
                + Html.attribute("class", styleClass == null ? "dh-button" : "dh-button " + styleClass)
                + Html.attribute("data-dh-intent", intent.name());
    }

    private static String data(SealedIntent offer) {
        LaunchIntent intent = offer.intent();
        return Html.attribute("data-dh-opportunity-id", intent.opportunityId().value())
                + (intent instanceof OpenQuote open
                        ? Html.attribute(
                                "data-dh-crm-quote-id", open.crmQuoteId().value())
                        : "")
                + Html.attribute(
                        "data-dh-expires", Long.toString(offer.expires().getEpochSecond()))
                + Html.attribute("data-dh-seal", offer.seal());
    }

    /** The body as the page wrote it, or else the label as text. */
    private String content() throws JspException, IOException {
        JspFragment body = getJspBody();
        if (body != null) {
            StringWriter content = new StringWriter();
            body.invoke(content);
            if (!content.toString().isBlank()) {
                return content.toString();
            }
        }
        return Html.escape(label == null || label.isBlank() ? defaultLabel : label);
    }

    /** The value of a required attribute, or an error that an author of the page can act on. */
    String required(String attribute, @Nullable String value) throws JspException {
        if (value == null || value.isBlank()) {
            String path = ((HttpServletRequest) page().getRequest()).getServletPath();
            throw new JspException("<dh:" + tagName + "> in " + path + ": attribute " + attribute + " is "
                    + (value == null ? "missing" : "empty") + ". Give it a value, or leave the tag out with <c:if>.");
        }
        return value;
    }

    private PageContext page() {
        return (PageContext) getJspContext();
    }
}
