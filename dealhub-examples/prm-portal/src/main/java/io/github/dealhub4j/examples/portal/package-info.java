/**
 * A small partner portal: partners sign in, see their opportunities, open DealHub CPQ from them, and act on the quotes. One WAR
 * for Jetty with Weld, WildFly and Payara.
 *
 * <p>The library is used in {@link io.github.dealhub4j.examples.portal.PortalPartnerUsers},
 * {@link io.github.dealhub4j.examples.portal.PortalLaunchAuthorizer},
 * {@link io.github.dealhub4j.examples.portal.OpportunityServlet},
 * {@link io.github.dealhub4j.examples.portal.PortalQuoteActionAuthorizer},
 * {@link io.github.dealhub4j.examples.portal.QuoteActionJournal} and {@code WEB-INF/pages/opportunity.jsp}; the rest is like any
 * portal.
 */
@NullMarked
package io.github.dealhub4j.examples.portal;

import org.jspecify.annotations.NullMarked;
