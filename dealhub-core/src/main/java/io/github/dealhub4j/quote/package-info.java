/**
 * Quotes that exist in DealHub: reading them ({@link io.github.dealhub4j.quote.Quotes}), acting on them
 * ({@link io.github.dealhub4j.quote.QuoteActions}), and the rules of their life
 * ({@link io.github.dealhub4j.quote.QuoteLifecycle}).
 *
 * <p><b>What goes out</b> is an immutable value: {@code NewQuote.builder(}what identifies it{@code )}, what there is to say,
 * {@code build()}. So are {@code Simulation}, {@code NewOpportunity} and {@link io.github.dealhub4j.launch.PartnerUser}. Parts
 * that have no life of their own, such as a {@code NewLineItem} or an {@code OpportunityOwner}, are described in place:
 * {@code builder.lineItem(item -> item.sku("S"))}. The same rules hold for all of them:
 *
 * <ul>
 *   <li>A text that is {@code null} or blank is none, so that what is known can be passed on as it is; anything else that is
 *       {@code null} is a mistake.
 *   <li>Texts have the greatest length that DealHub publishes, in characters, and no halves of one. Where people write on one line
 *       there are no control characters; comments, answers, attributes and streets can have several.
 *   <li>{@code build()} reports all that is wrong, in parts too, by one
 *       {@link io.github.dealhub4j.InvalidRequestException}. What is set again is as if it had not been set before.
 * </ul>
 *
 * <p><b>What comes in</b> is an immutable value behind an interface ({@code Quote}, {@code LineItem}), which may get accessors.
 * Two values are equal when all that is in them is.
 */
@NullMarked
package io.github.dealhub4j.quote;

import org.jspecify.annotations.NullMarked;
