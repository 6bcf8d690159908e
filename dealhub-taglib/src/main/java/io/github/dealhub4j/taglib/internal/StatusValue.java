package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A status as pages hand it to tags: ours, DealHub's text, or a quote that has one.
 *
 * @param status the status
 * @param raw DealHub's own text
 */
record StatusValue(QuoteStatus status, String raw) {

    static StatusValue of(@Nullable Object value) {
        if (value instanceof QuoteStatus status) {
            return new StatusValue(status, status.label());
        }
        if (value instanceof Quote quote) {
            return new StatusValue(quote.status(), quote.rawStatus());
        }
        if (value instanceof QuoteActionResult result) {
            return new StatusValue(result.status(), result.rawStatus());
        }
        String text = value == null ? "" : value.toString();
        return new StatusValue(QuoteStatus.parse(text), text);
    }

    /** Whether DealHub documents that the action works in the status; unstated actions are not offered. */
    boolean allows(QuoteAction action) {
        return QuoteLifecycle.check(status, action).verdict() == Verdict.ALLOWED;
    }

    /** The text for users: in the page's language, or DealHub's text for an unknown status. */
    String text(Page page) {
        return status == QuoteStatus.UNKNOWN ? raw : page.text("status." + status.name());
    }

    /** For style sheets, such as {@code dh-status-ready-to-be-sent}. */
    String styleClass() {
        return "dh-status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
