package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition.Verdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A quote as the page of its opportunity shows it. */
public final class QuoteRow {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Quote quote;

    QuoteRow(Quote quote) {
        this.quote = quote;
    }

    public String getId() {
        return quote.quoteId().value();
    }

    public String getNumber() {
        return quote.info().flatMap(QuoteInfo::number).orElse(getId());
    }

    public String getName() {
        return quote.info().flatMap(QuoteInfo::name).orElse("");
    }

    /** The status as people know it; DealHub's own text for one that is new to the portal. */
    public String getStatus() {
        return quote.status() == QuoteStatus.UNKNOWN
                ? quote.rawStatus()
                : quote.status().label();
    }

    /** For the style sheet, such as {@code ready_to_be_sent}. */
    public String getStatusClass() {
        return quote.status().name().toLowerCase(Locale.ROOT);
    }

    /** When it was created, GMT. */
    public String getCreated() {
        return quote.info().flatMap(QuoteInfo::createdAt).map(DATE::format).orElse("");
    }

    public String getNetPrice() {
        return quote.totals()
                .flatMap(totals -> totals.netPrice()
                        .map(price -> Money.of(totals.currency().orElse(""), price)))
                .orElse("");
    }

    public boolean isSubmittable() {
        return isAllowed(QuoteAction.SUBMIT);
    }

    public boolean isPublishable() {
        return isAllowed(QuoteAction.PUBLISH);
    }

    public boolean isSignable() {
        return isAllowed(QuoteAction.SIGN_EXTERNALLY);
    }

    private boolean isAllowed(QuoteAction action) {
        return QuoteLifecycle.check(quote.status(), action).verdict() == Verdict.ALLOWED;
    }
}
