package io.github.dealhub4j.testsuite.server.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the audit trail. */
@WebServlet("/audit-trail")
public class AuditTrailServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(trail.entries());
    }
}
