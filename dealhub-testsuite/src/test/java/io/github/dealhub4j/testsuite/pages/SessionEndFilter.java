package io.github.dealhub4j.testsuite.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An application that answers in the endpoints' place when a session has ended. How it does is kept in the session by
 * {@code ?end=html}, {@code redirect}, {@code gateway}, {@code stranger}, {@code failed} or {@code busy}.
 */
@WebFilter("/*")
public class SessionEndFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String end = request.getParameter("end");
        if (end != null) {
            request.getSession().setAttribute("end", end);
        }
        Object how = request.getSession().getAttribute("end");
        if (how == null || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (how.equals("html")) {
            response.setContentType("text/html");
            response.getWriter().write("<title>Sign in</title>");
        } else if (how.equals("redirect")) {
            response.sendRedirect("https://login.example/authorize");
        } else if (how.equals("gateway")) {
            answer(response, HttpServletResponse.SC_GATEWAY_TIMEOUT, "{\"status\":504,\"error\":\"Gateway Timeout\"}");
        } else if (how.equals("stranger")) {
            answer(response, HttpServletResponse.SC_OK, "{\"error\":\"Gateway Timeout\"}");
        } else if (how.equals("failed")) {
            answer(response, 500, "{\"error\":{\"code\":\"DH2000\",\"message\":\"Something went wrong.\"}}");
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write(json);
    }
}
