package io.github.dealhub4j.internal;

import io.github.dealhub4j.quote.QuoteId;

/** Where other parts of the library say that something has happened to a quote. */
public interface QuoteSignals {

    /** Whoever awaits a status of this quote reads it now, not at the next poll. Does not block. */
    void signal(QuoteId quoteId);
}
