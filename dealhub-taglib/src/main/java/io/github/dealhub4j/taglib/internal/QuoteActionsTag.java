package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.web.SealedOffer;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <dh:quoteActions dealhubQuoteId="…" status="…"/>}. */
public class QuoteActionsTag extends ElementTag {
    private @Nullable String dealhubQuoteId;
    private @Nullable Object status;
    private @Nullable String quoteName;
    private @Nullable String instance;

    /** For the JSP container. */
    public QuoteActionsTag() {
        super("quoteActions");
    }

    /** DealHub's id of the quote. */
    public void setDealhubQuoteId(@Nullable String dealhubQuoteId) {
        this.dealhubQuoteId = dealhubQuoteId;
    }

    /** The quote's status: a status, DealHub's text for one, or the quote. */
    public void setStatus(@Nullable Object status) {
        this.status = status;
    }

    /** What people call the quote. */
    public void setQuoteName(@Nullable String quoteName) {
        this.quoteName = quoteName;
    }

    /** The name of the DealHub instance. */
    public void setInstance(@Nullable String instance) {
        this.instance = instance;
    }

    @Override
    public void doTag() throws JspException, IOException {
        QuoteId quote = id("dealhubQuoteId", dealhubQuoteId, QuoteId::of);
        required("status", status == null ? null : status.toString());
        InstanceName where = instance(instance);
        requireAuthorizer();
        Optional<Principal> user = page().user();
        StringBuilder html = new StringBuilder("<div" + identity("dh-actions") + " role=\"group\"");
        if (!dynamicAttributes().has("aria-label") && !dynamicAttributes().has("aria-labelledby")) {
            html.append(Html.attribute(
                            "aria-label", page().text("label.actions").replace("{0}", named().orElse(quote.value()))))
                    .append(Html.attribute("data-dh-label", "label.actions"));
        }
        html.append(dynamicAttributes().html());
        named().ifPresent(name -> html.append(Html.attribute("data-dh-quote-name", name)));
        if (!where.isDefault()) {
            html.append(Html.attribute("data-dh-instance", where.value()));
        }
        html.append(Html.attribute("data-dh-quote-id", quote.value())).append('>');
        page().writeScriptOnce();
        if (user.isPresent()) {
            for (SealedOffer offer : page().content()
                    .actions(
                            page().request(),
                            user.get(),
                            where,
                            quote,
                            StatusValue.of(status).status())) {
                html.append(button(offer));
            }
        }
        page().out().write(html.append("</div>").toString());
    }

    private String button(SealedOffer sealed) {
        return "<button type=\"button\" class=\"dh-button\"" + Html.attributes(sealed.attributes())
                + page().markedText("label." + sealed.offer().name()) + "</button>";
    }

    /** What the page calls the quote, or else the number of a quote that was given as status. */
    private Optional<String> named() {
        if (quoteName != null && !quoteName.isBlank()) {
            return Optional.of(quoteName);
        }
        return status instanceof Quote quote
                ? quote.info().flatMap(QuoteInfo::proposalId).map(ProposalId::value)
                : Optional.empty();
    }

    private void requireAuthorizer() throws JspException {
        if (!page().content().offerActions()) {
            throw page().problem(
                            name(),
                            "dealhubQuoteId",
                            "nobody decides who may act on it. Actions use the API token of the whole tenant, so the"
                                    + " application needs a bean that implements"
                                    + " io.github.dealhub4j.web.QuoteActionAuthorizer");
        }
    }
}
