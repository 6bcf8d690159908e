package io.github.dealhub4j.web;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Seals the launches that a page offers: the launch endpoint accepts only sealed ones. The tags do this themselves; inject it
 * for pages without tags.
 *
 * <p>A seal is tied to application, user, intent and ids, and is valid for 8 hours. It proves that the application offered this
 * launch to this user, not that the user is allowed to have it: where ids come from a request, a {@link LaunchAuthorizer} decides.
 *
 * <p>Thread-safe, does not block.
 */
public interface LaunchSeals {

    /**
     * Seals a launch at the default DealHub instance for the signed-in user.
     *
     * @param request the request that the page answers
     * @param user the signed-in user, {@code request.getUserPrincipal()}
     * @throws IllegalArgumentException if the application has only named instances
     */
    SealedOffer seal(HttpServletRequest request, Principal user, LaunchIntent intent);

    /**
     * Seals a launch at a DealHub instance for the signed-in user.
     *
     * @param request the request that the page answers
     * @param user the signed-in user, {@code request.getUserPrincipal()}
     * @param instance the instance, as listed in {@code dealhub.instances}
     * @throws IllegalArgumentException if the application has no such instance
     */
    SealedOffer seal(HttpServletRequest request, Principal user, LaunchIntent intent, InstanceName instance);
}
