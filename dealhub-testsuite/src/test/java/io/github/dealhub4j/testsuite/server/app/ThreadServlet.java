package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says which thread brings the result of an asynchronous call. */
@WebServlet("/thread")
public class ThreadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient QuoteActions actions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter()
                .print(actions.submitAsync(QuoteId.of(request.getParameter("quote")))
                        .thenApply(done -> done.status().label() + " on "
                                + Thread.currentThread().getName())
                        .toCompletableFuture()
                        .join());
    }
}
