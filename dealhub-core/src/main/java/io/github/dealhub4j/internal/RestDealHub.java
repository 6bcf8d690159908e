package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.internal.concurrent.DaemonThreads;
import io.github.dealhub4j.internal.concurrent.ThreadTimer;
import io.github.dealhub4j.internal.concurrent.Timer;
import io.github.dealhub4j.internal.http.CallLog;
import io.github.dealhub4j.internal.http.HttpProxy;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.LoggedTransport;
import io.github.dealhub4j.internal.http.RestClientTransport;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.text.Gate;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** {@link DealHub} over one {@link HttpTransport}. */
public final class RestDealHub implements DealHub, QuoteSignals {
    private final DealHubConfig config;
    private final HttpTransport transport;
    private final JsonCodec json;
    private final Answers answers;
    private final Retries retries;
    private final ExecutorService ownThreads;
    private final Executor executor;
    private final AsyncCalls async;
    private final QuoteWatches watches;

    private RestDealHub(
            DealHubConfig config,
            JsonCodec json,
            Gate gate,
            HttpTransport transport,
            Timer timer,
            Retries.Pause pause) {
        this.config = config;
        this.json = json;
        this.transport = new LoggedTransport(transport, gate, CallLog.of(config));
        this.answers = new Answers(json, gate, config.baseUrl(), CallLog.of(config));
        this.retries = new Retries(pause);
        this.ownThreads = DaemonThreads.pool("dealhub-async", config.asyncThreads());
        this.executor = config.executor().orElse(ownThreads);
        this.async = new AsyncCalls(executor, timer);
        this.watches = new QuoteWatches(timer, executor, config);
    }

    /** See {@link DealHub#connect(DealHubConfig)}. */
    public static DealHub connect(DealHubConfig config) {
        return connect(config, new ThreadTimer("dealhub-timer"), Retries::sleep);
    }

    /** The same, with what tests change: what schedules readings, and what waits between them. */
    static RestDealHub connect(DealHubConfig config, Timer timer, Retries.Pause pause) {
        Gate gate = new Gate(secrets(config));
        JsonCodec json = new JsonCodec(gate); // can fail, so while there is nothing to close yet
        return new RestDealHub(config, json, gate, RestClientTransport.open(config), timer, pause);
    }

    private static List<String> secrets(DealHubConfig config) {
        List<String> secrets = new ArrayList<>();
        config.apiToken().ifPresent(secrets::add);
        config.partnerKey().ifPresent(secrets::add);
        config.proxy().ifPresent(proxy -> secrets.addAll(HttpProxy.secretsOf(proxy)));
        secrets.removeIf(String::isEmpty);
        return secrets;
    }

    @Override
    public QuoteActions quoteActions() {
        Api api = api();
        return new RestQuoteActions(api, new RestQuotes(api, executor), watches, async, config.actionsGuard());
    }

    @Override
    public Quotes quotes() {
        return new RestQuotes(api(), executor);
    }

    private Api api() {
        String token = required(config.apiToken(), "apiToken", "reads quotes and acts on them");
        return new Api(transport, json, answers, retries, config.callTimeout(), token);
    }

    @Override
    public CpqLauncher cpqLauncher() {
        String key = required(config.partnerKey(), "partnerKey", "opens CPQ for partner users");
        Api api = new Api(transport, json, answers, retries, config.launchTimeout(), null);
        return new RestCpqLauncher(api, config.browserBaseUrl(), key, Clock.systemUTC());
    }

    @Override
    public void signal(QuoteId quoteId) {
        watches.signal(quoteId);
    }

    @Override
    public URI browserBaseUrl() {
        return config.browserBaseUrl();
    }

    private static String required(Optional<String> secret, String property, String purpose) {
        return secret.orElseThrow(() -> new DealHubException(
                ErrorCode.NOT_CONFIGURED,
                "The setting " + property + " is missing: what " + purpose + " needs it. Ask your DealHub administrator"
                        + " for it (docs/start/ask-your-dealhub-admin.md)",
                0,
                null,
                null));
    }

    @Override
    public void close() {
        async.close();
        watches.close();
        ownThreads.shutdown();
        transport.close();
    }

    /** Where the connection leads to. */
    @Override
    public String toString() {
        return "DealHub[" + config.baseUrl() + "]";
    }
}
