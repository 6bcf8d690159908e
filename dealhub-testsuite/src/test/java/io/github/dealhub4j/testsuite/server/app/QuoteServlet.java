package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Uses everything that can be injected, and says in words what came of it. */
@WebServlet("/quote")
public class QuoteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient QuoteActions actions;

    @Inject
    transient Quotes quotes;

    @Inject
    transient CpqLauncher launcher;

    @Inject
    transient DealHub dealHub;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(outcome(request.getParameter("action"), request.getParameter("subject")));
    }

    private String outcome(String action, String subject) {
        try {
            return switch (action) {
                case "submit" -> actions.submit(QuoteId.of(subject)).status().label();
                case "publish" -> actions.publish(QuoteId.of(subject)).status().label();
                case "sign" ->
                    actions.signExternally(QuoteId.of(subject), "on paper")
                            .status()
                            .label();
                case "read" ->
                    quotes.get(QuoteId.of(subject), Feature.INFO).status().label();
                case "prepare" ->
                    launcher.prepare(user(), LaunchIntent.createQuote(OpportunityId.of(subject)))
                            .endpoint()
                            .toString();
                case "address" -> dealHub.browserBaseUrl().toString();
                default -> throw new IllegalArgumentException(action);
            };
        } catch (DealHubException e) {
            return e.getClass().getSimpleName() + " " + e.code().id();
        }
    }

    private static PartnerUser user() {
        return PartnerUser.builder()
                .userId("u-1")
                .login("pat")
                .email("pat@partner.example")
                .name("Pat Partner")
                .build();
    }
}
