package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import java.util.Optional;

/** {@code <dh:createQuoteButton opportunityId="…"/>}. */
public class CreateQuoteButtonTag extends LaunchButtonTag {

    /** For the JSP container. */
    public CreateQuoteButtonTag() {
        super("createQuoteButton", LaunchIntent.Kind.CREATE_QUOTE);
    }

    @Override
    Optional<LaunchIntent> intent(OpportunityId opportunityId) {
        return Optional.of(LaunchIntent.createQuote(opportunityId));
    }
}
