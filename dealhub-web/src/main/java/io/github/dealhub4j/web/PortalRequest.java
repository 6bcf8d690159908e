package io.github.dealhub4j.web;

import io.github.dealhub4j.cdi.InstanceName;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * The request of the portal in which a user launches CPQ or acts on a quote. Valid during that request only.
 *
 * @param principal the signed-in user of the request
 * @param request the request, with its session
 * @param instance the DealHub instance that it is about
 */
public record PortalRequest(Principal principal, HttpServletRequest request, InstanceName instance) {}
