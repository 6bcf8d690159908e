package io.github.dealhub4j.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A running DealHub, on the loopback address of this machine. It keeps everything in memory and forgets it when closed.
 * Thread-safe.
 */
public final class DealHubSandbox implements AutoCloseable {
    private final SandboxClock clock = new SandboxClock();
    private final List<SandboxRequest> requests = new CopyOnWriteArrayList<>();
    private final String apiToken;
    private final String partnerKey;
    private final QuoteBook quotes;
    private final Server server;
    private final ServerConnector connector;

    private DealHubSandbox(SandboxSettings settings) {
        String token = settings.apiToken();
        String key = settings.partnerKey();
        this.apiToken = token == null ? Secrets.random() : token;
        this.partnerKey = key == null ? Secrets.random() : key;
        this.quotes = new QuoteBook(clock, settings.approvals());
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("dealhub-sandbox");
        threads.setDaemon(true);
        this.server = new Server(threads);
        this.connector = connector(server, settings.port());
        server.addConnector(connector);
        server.setHandler(new SandboxHandler(routes(settings), requests::add));
    }

    private Routes routes(SandboxSettings settings) {
        CpqSessions sessions = new CpqSessions();
        OpportunityBook opportunities = new OpportunityBook();
        return new Routes(
                apiToken,
                new PartnerApi(partnerKey, new OneTimeTokens(clock, settings.tokenLifetime()), sessions, quotes),
                new ActionsApi(quotes, settings.refusalStatus()),
                new HeadlessApi(quotes, opportunities, settings.refusalStatus()),
                opportunities,
                new QuoteApi(quotes),
                new CpqPages(sessions, quotes),
                new Cors(settings.allowedOrigins()));
    }

    private static ServerConnector connector(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        // An id may hold any character, an encoded slash among them.
        http.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        return connector;
    }

    /** A sandbox on any free port, with random credentials. */
    public static DealHubSandbox start() {
        return start(SandboxSettings.builder().build());
    }

    /**
     * A sandbox with these settings; it answers as soon as this returns.
     *
     * @throws IllegalStateException if the port is in use, or the server cannot start
     */
    public static DealHubSandbox start(SandboxSettings settings) {
        DealHubSandbox sandbox = new DealHubSandbox(settings);
        try {
            sandbox.server.start();
        } catch (Exception e) {
            sandbox.close();
            if (e instanceof BindException || (e instanceof IOException && e.getCause() instanceof BindException)) {
                throw new IllegalStateException(
                        "Port " + settings.port()
                                + " of 127.0.0.1 is in use: choose another, or 0 for any that is free.",
                        e);
            }
            throw new IllegalStateException("The sandbox cannot start: " + e.getMessage(), e);
        }
        return sandbox;
    }

    /** Where it answers, such as {@code http://localhost:9090}; {@code 127.0.0.1} and {@code *.localhost} lead there too. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + port());
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The API token that it accepts. */
    public String apiToken() {
        return apiToken;
    }

    /** The partner key that it accepts. */
    public String partnerKey() {
        return partnerKey;
    }

    /** Its time. */
    public SandboxClock clock() {
        return clock;
    }

    /** Makes a draft for a DealRoom, as if somebody had saved it in CPQ. */
    public SandboxQuote addQuote(String opportunityId) {
        return addQuote(opportunityId, "DealRoom");
    }

    /**
     * Makes a draft, as if somebody had saved it in CPQ.
     *
     * @param documentType {@code DealRoom}, {@code PDF}, {@code WORD} or {@code EXCEL}
     */
    public SandboxQuote addQuote(String opportunityId, String documentType) {
        return quotes.add(new SandboxQuote.Draft(
                opportunityId, "Quote for " + opportunityId, documentType, "sandbox@dealhub.example"));
    }

    /** The quote with this id of DealHub. */
    public Optional<SandboxQuote> quote(String id) {
        return quotes.byId(id);
    }

    /** The quotes of an opportunity, oldest first. */
    public List<SandboxQuote> quotesOf(String opportunityId) {
        return quotes.of(opportunityId);
    }

    /** Approves a quote that is in its Approval Process: it becomes Ready To Be Sent. */
    public void approve(String quoteId) {
        quotes.decide(quoteId, QuoteStage.READY_TO_BE_SENT);
    }

    /** Turns down a quote that is in its Approval Process: it becomes Rejected. */
    public void reject(String quoteId) {
        quotes.decide(quoteId, QuoteStage.REJECTED);
    }

    /** Takes back a quote that is in its Approval Process: it becomes Recalled. */
    public void recall(String quoteId) {
        quotes.decide(quoteId, QuoteStage.RECALLED);
    }

    /** What reached the sandbox since it started, in order. */
    public List<SandboxRequest> requests() {
        return List.copyOf(requests);
    }

    /** How many connections clients hold open now, idle ones among them; the sandbox closes those after 30 seconds. */
    public int openConnections() {
        return connector.getConnectedEndPoints().size();
    }

    /** Stops answering. Closing twice is harmless. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox cannot stop: " + e.getMessage(), e);
        }
    }

    /** Where it answers, without its credentials. */
    @Override
    public String toString() {
        return "DealHubSandbox[" + baseUrl() + "]";
    }
}
