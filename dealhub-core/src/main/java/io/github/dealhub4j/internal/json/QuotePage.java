package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.quote.Quote;
import java.util.List;

/**
 * One page of a list of quotes.
 *
 * @param quotes the quotes, in DealHub's order
 * @param more whether DealHub has more after them
 */
public record QuotePage(List<Quote> quotes, boolean more) {

    /** Copies the list. */
    public QuotePage {
        quotes = List.copyOf(quotes);
    }
}
