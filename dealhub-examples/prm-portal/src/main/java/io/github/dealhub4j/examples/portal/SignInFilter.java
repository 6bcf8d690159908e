package io.github.dealhub4j.examples.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the signed-in user as the principal of the request, and sends everybody else to the sign-in page. A filter rather than the
 * server's own sign-in, because it needs no configuration on any server.
 */
public class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The endpoints of the library answer users who are not signed in themselves, so that the script understands it. */
    private static final List<String> OPEN =
            List.of("/sign-in", "/portal.css", "/portal.js", "/favicon.svg", "/dealhub/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String login = PortalSession.login(request);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (login != null) {
            chain.doFilter(new SignedIn(request, login), response);
        } else if (OPEN.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }

    /** A request of a signed-in partner. */
    private static final class SignedIn extends HttpServletRequestWrapper {
        private final String login;

        SignedIn(HttpServletRequest request, String login) {
            super(request);
            this.login = login;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> login;
        }

        @Override
        public String getRemoteUser() {
            return login;
        }

        @Override
        public boolean isUserInRole(@Nullable String role) {
            return "partner".equals(role);
        }
    }
}
