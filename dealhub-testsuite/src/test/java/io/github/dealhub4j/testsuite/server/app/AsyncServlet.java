package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.cdi.DealHubInstance;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Says what holds in a request, and what holds in an action that depends on an asynchronous call. */
@WebServlet("/async")
public class AsyncServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient QuoteActions actions;

    @Inject
    @DealHubInstance("emea")
    transient QuoteActions emeaActions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QuoteId quote = QuoteId.of(request.getParameter("quote"));
        boolean emea = "emea".equals(request.getParameter("instance"));
        QuoteActions chosen = emea ? emeaActions : actions;
        CompletionStage<String> later = chosen.submitAsync(quote)
                .thenCompose(done -> chosen.await(quote, Set.of(QuoteStatus.READY_TO_BE_SENT), Duration.ofSeconds(20)))
                .thenApply(read -> read.status().label() + ": " + context());
        response.setContentType("text/plain");
        try {
            response.getWriter()
                    .print("request: " + context() + "\n"
                            + later.toCompletableFuture().get(30, TimeUnit.SECONDS));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant name
    private static String context() {
        String names;
        try {
            names = InitialContext.doLookup("java:comp/DefaultManagedExecutorService") == null ? "none" : "names";
        } catch (NamingException e) {
            names = "none";
        }
        boolean beans = CDI.current().select(QuoteActions.class).isResolvable();
        return names + (beans ? " beans" : "");
    }
}
