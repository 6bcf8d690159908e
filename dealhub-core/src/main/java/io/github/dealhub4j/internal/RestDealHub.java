package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.RestClientTransport;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** {@link DealHub} over one {@link HttpTransport}. */
public final class RestDealHub implements DealHub {
    private final DealHubConfig config;
    private final HttpTransport transport;
    private final JsonCodec json = new JsonCodec();
    private final Answers answers;

    private RestDealHub(DealHubConfig config, HttpTransport transport) {
        this.config = config;
        this.transport = transport;
        this.answers = new Answers(json, config);
    }

    /** See {@link DealHub#connect(DealHubConfig)}. */
    public static DealHub connect(DealHubConfig config) {
        return new RestDealHub(config, RestClientTransport.open(config));
    }

    @Override
    public QuoteActions quoteActions() {
        return new RestQuoteActions(transport, json, answers, config, apiToken(), restQuotes());
    }

    @Override
    public Quotes quotes() {
        return restQuotes();
    }

    private RestQuotes restQuotes() {
        return new RestQuotes(transport, answers, config, apiToken());
    }

    @Override
    public CpqLauncher cpqLauncher() {
        String key = required(config.partnerKey(), "partnerKey", "opens CPQ for partner users");
        return new RestCpqLauncher(transport, json, answers, config, key, Clock.systemUTC());
    }

    @Override
    public URI browserBaseUrl() {
        return config.browserBaseUrl();
    }

    private String apiToken() {
        return required(config.apiToken(), "apiToken", "reads quotes and acts on them");
    }

    private static String required(Optional<String> secret, String property, String purpose) {
        return secret.orElseThrow(() -> new DealHubException(
                ErrorCode.NOT_CONFIGURED,
                "The setting " + property + " is missing: what " + purpose + " needs it. Ask your DealHub administrator"
                        + " for it (docs/ask-your-dealhub-admin.md)",
                0,
                null,
                null));
    }

    @Override
    public void close() {
        transport.close();
    }

    /** Where the connection leads to. */
    @Override
    public String toString() {
        return "DealHub[" + config.baseUrl() + "]";
    }
}
