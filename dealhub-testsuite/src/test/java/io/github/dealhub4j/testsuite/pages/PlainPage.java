package io.github.dealhub4j.testsuite.pages;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.web.LaunchSeals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that no JSP made: what Facelets, a template engine or a single-page application would render. */
@WebServlet("/plain")
public class PlainPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LaunchSeals seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LaunchIntent intent = LaunchIntent.createQuote(OpportunityId.of("006A1"));
        StringBuilder offer = new StringBuilder(); // with nothing in it that would have to be escaped
        seals.seal(request, request.getUserPrincipal(), intent).attributes().forEach((name, value) -> offer.append(' ')
                .append(name)
                .append("=\"")
                .append(value)
                .append('"'));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .printf(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Plain</title>"
                                + "<script src=\"dealhub/launch/dealhub.js\" defer></script></head><body>"
                                + "<button type=\"button\" class=\"dh-button\"%s>Go</button>",
                        offer);
    }
}
