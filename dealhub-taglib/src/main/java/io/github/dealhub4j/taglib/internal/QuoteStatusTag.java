package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <dh:quoteStatus value="…"/>}. */
public class QuoteStatusTag extends ElementTag {
    private @Nullable Object value;
    private @Nullable String dealhubQuoteId;

    /** For the JSP container. */
    public QuoteStatusTag() {
        super("quoteStatus");
    }

    /** A status, DealHub's text for one, or a quote. */
    public void setValue(@Nullable Object value) {
        this.value = value;
    }

    /** DealHub's id of the quote, for a status that follows the actions on the page. */
    public void setDealhubQuoteId(@Nullable String dealhubQuoteId) {
        this.dealhubQuoteId = dealhubQuoteId;
    }

    @Override
    public void doTag() throws JspException, IOException {
        required("value", value == null ? null : value.toString());
        StatusValue status = StatusValue.of(value);
        page().writeScriptOnce();
        page().out()
                .write("<span" + identity("dh-status " + status.styleClass())
                        + dynamicAttributes().html()
                        + Html.attribute("data-dh-status", status.status().name())
                        + (dealhubQuoteId == null || dealhubQuoteId.isEmpty()
                                ? ""
                                : Html.attribute("data-dh-quote-id", dealhubQuoteId))
                        + ">"
                        + Html.escape(status.text(page())) + "</span>");
    }
}
