package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import java.util.Optional;

/** {@code <dh:viewQuotesButton opportunityId="…"/>}. */
public class ViewQuotesButtonTag extends LaunchButtonTag {

    /** For the JSP container. */
    public ViewQuotesButtonTag() {
        super("viewQuotesButton", LaunchIntent.Kind.VIEW_QUOTES);
    }

    @Override
    Optional<LaunchIntent> intent(OpportunityId opportunityId) {
        return Optional.of(LaunchIntent.viewQuotes(opportunityId));
    }
}
