package io.github.dealhub4j.examples.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lists the partner's opportunities. */
@WebServlet({"/opportunities", ""})
public class OpportunitiesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Opportunities opportunities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("opportunities", opportunities.of(request.getRemoteUser()));
        request.getRequestDispatcher("/WEB-INF/pages/opportunities.jsp").forward(request, response);
    }
}
