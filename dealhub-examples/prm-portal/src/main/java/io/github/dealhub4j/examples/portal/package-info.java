/**
 * A small partner portal: partners sign in, see their opportunities, open DealHub CPQ from them and act on the quotes that
 * come out of it. One WAR for Jetty with Weld, WildFly and Payara.
 *
 * <p>What it shows of the library is in {@link io.github.dealhub4j.examples.portal.PortalPartnerUsers},
 * {@link io.github.dealhub4j.examples.portal.PortalLaunchAuthorizer},
 * {@link io.github.dealhub4j.examples.portal.OpportunityServlet},
 * {@link io.github.dealhub4j.examples.portal.PortalQuoteActionAuthorizer} and {@code WEB-INF/pages/opportunity.jsp}; the rest is any
 * portal's own.
 */
@NullMarked
package io.github.dealhub4j.examples.portal;

import org.jspecify.annotations.NullMarked;
