package io.github.dealhub4j.web;

import io.github.dealhub4j.cdi.InstanceName;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Who wants something of DealHub, and in which request of the portal. Valid during that request only.
 *
 * @param principal the signed-in user, as the request knows it
 * @param request the request, with its session
 * @param instance the DealHub instance that it is about
 */
public record PortalRequest(Principal principal, HttpServletRequest request, InstanceName instance) {}
