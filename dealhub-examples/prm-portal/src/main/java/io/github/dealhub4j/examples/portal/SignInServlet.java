package io.github.dealhub4j.examples.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Signs partners in. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/pages/sign-in.jsp";

    @Inject
    transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PortalSession.prepareForm(request);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!PortalSession.hasFormToken(request)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "This page was too old. Try again.");
            return;
        }
        Optional<Account> account =
                accounts.authenticate(parameter(request, "username"), parameter(request, "password"));
        if (account.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "User name or password is wrong.");
            return;
        }
        PortalSession.signIn(request, account.get());
        response.sendRedirect(request.getContextPath() + "/opportunities");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws ServletException, IOException {
        request.setAttribute("error", why);
        response.setStatus(status);
        doGet(request, response);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
