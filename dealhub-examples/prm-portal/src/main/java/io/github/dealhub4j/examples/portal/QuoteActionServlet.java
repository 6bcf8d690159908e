package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.Quotes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Submits, publishes or signs a quote, and shows DealHub's answer on the page of its opportunity. */
@WebServlet("/quote-action")
public class QuoteActionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Opportunities opportunities;

    @Inject
    transient QuoteActions actions;

    @Inject
    transient Quotes quotes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String opportunity = parameter(request, "opportunity");
        if (!PortalSession.hasFormToken(request)
                || opportunities.of(request.getRemoteUser(), opportunity).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        PortalSession.tell(request, act(request, opportunity));
        response.sendRedirect(
                request.getContextPath() + "/opportunity?id=" + URLEncoder.encode(opportunity, StandardCharsets.UTF_8));
    }

    private Message act(HttpServletRequest request, String opportunity) {
        try {
            QuoteId id = QuoteId.of(parameter(request, "quote"));
            // The API token acts on every quote of the tenant: whose this one is, the portal has to find out.
            Quote quote = quotes.get(id, Feature.INFO);
            if (!belongsTo(quote, opportunity)) {
                return Message.bad("This quote belongs to another opportunity.");
            }
            QuoteActionResult result =
                    switch (parameter(request, "action")) {
                        case "submit" -> actions.submit(id);
                        case "publish" -> actions.publish(id);
                        case "sign" -> actions.signExternally(id, parameter(request, "comment"));
                        default -> throw new IllegalArgumentException("There is no such action.");
                    };
            String number = quote.info().flatMap(QuoteInfo::number).orElse(id.value());
            return Message.good("Quote " + number + " is now " + result.status().label() + ".");
        } catch (DealHubException e) {
            log(String.valueOf(e.getMessage()));
            return Message.bad(e.dealHubMessage().orElse(String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            return Message.bad(String.valueOf(e.getMessage()));
        }
    }

    private static boolean belongsTo(Quote quote, String opportunity) {
        return quote.info()
                .flatMap(QuoteInfo::opportunityId)
                .filter(owner -> owner.value().equals(opportunity))
                .isPresent();
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
