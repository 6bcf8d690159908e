package io.github.dealhub4j.cdi;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Who wants something of DealHub, and in which request. Valid during that request only.
 *
 * @param principal the signed-in user, as the request knows it
 * @param request the request, with its session
 * @param instance the name of the DealHub instance, empty for the default one
 */
public record LaunchContext(Principal principal, HttpServletRequest request, String instance) {}
