/**
 * DealHub in the browser: what an application contributes so that its pages can take partner users into DealHub CPQ and let them
 * act on quotes ({@link io.github.dealhub4j.web.PartnerUserProvider}, {@link io.github.dealhub4j.web.LaunchAuthorizer},
 * {@link io.github.dealhub4j.web.QuoteActionAuthorizer}), the event that it observes, and what pages without tags need.
 */
@NullMarked
package io.github.dealhub4j.web;

import org.jspecify.annotations.NullMarked;
