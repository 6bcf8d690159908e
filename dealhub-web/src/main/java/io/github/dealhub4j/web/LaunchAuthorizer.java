package io.github.dealhub4j.web;

import io.github.dealhub4j.launch.LaunchIntent;

/**
 * Decides whether the signed-in user may open CPQ for an opportunity or quote. Optional; needed where ids come from the
 * request: the seal of an offer proves that a page of the application offered the launch to this user, not that the page was
 * right to offer it.
 *
 * <p>It decides who gets a token. DealHub does not tie the token to an opportunity, and has its own rules for what a partner user
 * may open.
 *
 * <p>Called once per launch, from several threads at a time; it may block.
 */
@FunctionalInterface
public interface LaunchAuthorizer {

    /** Whether the launch is allowed. {@code false} or an exception ends it, and nothing is sent to DealHub. */
    boolean mayLaunch(PortalRequest portal, LaunchIntent intent);
}
