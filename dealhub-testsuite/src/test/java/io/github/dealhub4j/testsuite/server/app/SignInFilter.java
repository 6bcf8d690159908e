package io.github.dealhub4j.testsuite.server.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/** Takes everybody's word for who they are, and keeps it in the session: the parameter {@code sign-in} names the user. */
@WebFilter("/*")
public class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String USER = "user";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String newUser = request.getParameter("sign-in");
        if (newUser != null) {
            request.getSession().setAttribute(USER, newUser);
        }
        Object user = request.getSession().getAttribute(USER);
        chain.doFilter(user == null ? request : new SignedIn(request, user.toString()), response);
    }

    /** A request of a signed-in user. */
    private static final class SignedIn extends HttpServletRequestWrapper {
        private final String user;

        SignedIn(HttpServletRequest request, String user) {
            super(request);
            this.user = user;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> user;
        }

        @Override
        public String getRemoteUser() {
            return user;
        }
    }
}
