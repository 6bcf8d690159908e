package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import jakarta.servlet.jsp.JspException;
import org.jspecify.annotations.Nullable;

/** {@code <dh:createQuoteButton opportunityId="…"/>}. */
public class CreateQuoteButtonTag extends LaunchButtonTag {
    private @Nullable String opportunityId;

    /** For the JSP container. */
    public CreateQuoteButtonTag() {
        super("createQuoteButton", "Create Quote");
    }

    /** The CRM's id of the opportunity. */
    public void setOpportunityId(@Nullable String opportunityId) {
        this.opportunityId = opportunityId;
    }

    @Override
    LaunchIntent intent() throws JspException {
        return LaunchIntent.createQuote(OpportunityId.of(required("opportunityId", opportunityId)));
    }
}
