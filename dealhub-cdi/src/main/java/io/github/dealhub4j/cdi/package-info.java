/**
 * DealHub in a Jakarta EE application: the portable extension that makes {@link io.github.dealhub4j.DealHub},
 * {@link io.github.dealhub4j.quote.QuoteActions}, {@link io.github.dealhub4j.quote.Quotes} and
 * {@link io.github.dealhub4j.launch.CpqLauncher} injectable, set up by {@code dealhub.*} configuration; and the
 * qualifiers for several instances and for filters of requests.
 */
@NullMarked
package io.github.dealhub4j.cdi;

import org.jspecify.annotations.NullMarked;
