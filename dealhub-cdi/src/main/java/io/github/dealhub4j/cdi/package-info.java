/**
 * DealHub in a Jakarta EE application: the portable extension that makes {@link io.github.dealhub4j.DealHub},
 * {@link io.github.dealhub4j.quote.QuoteActions}, {@link io.github.dealhub4j.quote.Quotes} and
 * {@link io.github.dealhub4j.launch.CpqLauncher} injectable, set up by {@code dealhub.*} configuration; and the beans
 * that an application contributes, such as {@link io.github.dealhub4j.web.PartnerUserProvider}.
 */
@NullMarked
package io.github.dealhub4j.cdi;

import org.jspecify.annotations.NullMarked;
