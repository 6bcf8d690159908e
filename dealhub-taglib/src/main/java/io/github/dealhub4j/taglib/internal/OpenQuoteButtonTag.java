package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import jakarta.servlet.jsp.JspException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <dh:openQuoteButton opportunityId="…" crmQuoteId="…"/>}. */
public class OpenQuoteButtonTag extends LaunchButtonTag {
    private @Nullable String crmQuoteId;

    /** For the JSP container. */
    public OpenQuoteButtonTag() {
        super("openQuoteButton", LaunchIntent.Kind.OPEN_QUOTE);
    }

    /** The CRM's id of the quote; empty, as DealHub has it, for a quote that the CRM does not know. */
    public void setCrmQuoteId(@Nullable String crmQuoteId) {
        this.crmQuoteId = crmQuoteId;
    }

    @Override
    Optional<LaunchIntent> intent(OpportunityId opportunityId) throws JspException {
        return crmQuoteId == null || crmQuoteId.isEmpty()
                ? Optional.empty()
                : Optional.of(LaunchIntent.openQuote(opportunityId, id("crmQuoteId", crmQuoteId, CrmQuoteId::of)));
    }

    @Override
    String reasonForNone() {
        return "reason.no-crm-quote-id";
    }
}
