/**
 * Quotes that exist in DealHub: reading them ({@link io.github.dealhub4j.quote.Quotes}), acting on them
 * ({@link io.github.dealhub4j.quote.QuoteActions}), and the rules of their life
 * ({@link io.github.dealhub4j.quote.QuoteLifecycle}).
 */
@NullMarked
package io.github.dealhub4j.quote;

import org.jspecify.annotations.NullMarked;
