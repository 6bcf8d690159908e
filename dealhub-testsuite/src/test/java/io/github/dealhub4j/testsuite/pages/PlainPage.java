package io.github.dealhub4j.testsuite.pages;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.taglib.LaunchSeals;
import io.github.dealhub4j.taglib.SealedIntent;
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
        SealedIntent offer =
                seals.seal(request, request.getUserPrincipal(), LaunchIntent.createQuote(OpportunityId.of("006A1")));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .printf(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Plain</title>"
                                + "<script src=\"dealhub/launch/dealhub.js\" defer></script></head><body>"
                                + "<button type=\"button\" class=\"dh-button\" data-dh-intent=\"%s\""
                                + " data-dh-opportunity-id=\"%s\" data-dh-expires=\"%d\" data-dh-seal=\"%s\">Go</button>",
                        offer.intent().name(),
                        offer.intent().opportunityId(),
                        offer.expires().getEpochSecond(),
                        offer.seal());
    }
}
