package io.github.dealhub4j.examples.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Keeps bodies out that no form of the portal sends. DealHub's endpoints have a limit of their own. */
public class BodyLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 8192;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (WITHOUT_BODY.contains(request.getMethod())
                || request.getServletPath().startsWith("/dealhub/")) {
            chain.doFilter(request, response);
        } else if (length < 0) { // browsers always say it
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
