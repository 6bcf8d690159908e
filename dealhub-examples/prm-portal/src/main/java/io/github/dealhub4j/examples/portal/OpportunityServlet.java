package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.Quotes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows one opportunity with its quotes, which come from DealHub. */
@WebServlet("/opportunity")
public class OpportunityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_QUOTES = 50;

    @Inject
    transient Opportunities opportunities;

    @Inject
    transient Quotes quotes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = request.getParameter("id");
        Optional<Opportunity> opportunity =
                id == null ? Optional.empty() : opportunities.of(request.getRemoteUser(), id);
        if (opportunity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute("opportunity", opportunity.get());
        try {
            List<ShownQuote> found = quotesOf(opportunity.get());
            request.setAttribute("quotes", found.stream().limit(MOST_QUOTES).toList());
            request.setAttribute("moreQuotes", found.size() > MOST_QUOTES);
        } catch (DealHubException e) {
            log(String.valueOf(e.getMessage()));
            request.setAttribute("unavailable", e.code().id());
        }
        request.getRequestDispatcher("/WEB-INF/pages/opportunity.jsp").forward(request, response);
    }

    private List<ShownQuote> quotesOf(Opportunity opportunity) {
        try (Stream<Quote> found = quotes.find(OpportunityId.of(opportunity.getId()), Feature.INFO, Feature.TOTALS)) {
            return found.limit(MOST_QUOTES + 1).map(ShownQuote::new).toList();
        }
    }
}
