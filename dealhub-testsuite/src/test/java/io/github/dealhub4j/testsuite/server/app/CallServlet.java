package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.cdi.DealHubInstance;
import io.github.dealhub4j.faults.DocumentedCall;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteDocument;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Makes calls to any of the application's DealHubs, and says how they ended. */
@WebServlet("/call")
public class CallServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final QuoteId QUOTE = QuoteId.of("Q1");

    @Inject
    @Any
    transient Instance<DealHub> dealHubs;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("instance");
        DealHub dealHub = dealHubs.select(name.isEmpty() ? Default.Literal.INSTANCE : DealHubInstance.Literal.of(name))
                .get();
        response.setContentType("text/plain");
        response.getWriter().print(outcome(dealHub, request.getParameter("how"), request.getParameter("what")));
    }

    private static String outcome(DealHub dealHub, String how, String what) {
        try {
            return switch (how) {
                case "once" -> once(dealHub, what);
                case "1000 times" -> thousandTimes(dealHub, what);
                case "interrupted" -> interrupted(dealHub, what);
                case "generate" -> generate(dealHub, Integer.parseInt(what));
                case "close half-way" -> closeHalfWay(dealHub);
                default -> throw new IllegalArgumentException(how);
            };
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        Object run() throws IOException;
    }

    private static String end(Call call) {
        try {
            Object unused = call.run();
            return "success";
        } catch (DealHubException e) {
            return e.getClass().getSimpleName() + (e.getMessage().contains("was not sent") ? ", not sent" : "");
        } catch (IOException e) {
            return "IOException";
        }
    }

    private static String once(DealHub dealHub, String what) {
        return end(() -> DocumentedCall.valueOf(what).of(dealHub));
    }

    /** How often each end was seen, such as {@code {success=1000}}. */
    private static String thousandTimes(DealHub dealHub, String what) {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> once(dealHub, what), threads));
            }
            Map<String, Integer> ends = new TreeMap<>();
            calls.forEach(call -> ends.merge(call.join(), 1, Integer::sum));
            return ends.toString();
        } finally {
            threads.shutdownNow();
        }
    }

    /** As soon as it waits. */
    private static String interrupted(DealHub dealHub, String what) throws InterruptedException {
        CompletableFuture<String> end = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            String ended = once(dealHub, what);
            end.complete(ended + (Thread.currentThread().isInterrupted() ? ", interrupted" : ""));
        });
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING && caller.isAlive()) {
            LockSupport.parkNanos(1_000_000);
        }
        caller.interrupt();
        caller.join();
        return end.join();
    }

    private static String generate(DealHub dealHub, int lines) {
        NewQuote.Builder quote =
                NewQuote.builder(OpportunityId.of("006A1"), DocumentType.PDF).draft();
        for (int i = 0; i < lines; i++) {
            quote.lineItem(item -> item.sku("S").name("n".repeat(310)));
        }
        return end(() -> dealHub.quotes().generate(quote.build()));
    }

    private static String closeHalfWay(DealHub dealHub) {
        return end(() -> {
            try (QuoteDocument document = dealHub.quotes().document(QUOTE)) {
                return document.content().readNBytes(10_000);
            }
        });
    }
}
