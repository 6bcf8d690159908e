package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.net.URI;

/** {@link DealHub} as a bean: connected at its first use, closed with the application. */
@Typed(DealHub.class)
public class InjectableDealHub implements DealHub {
    private final DealHub connection;
    private final CreationalContext<?> filters;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected InjectableDealHub() {
        this.connection = null;
        this.filters = null;
    }

    /** Connects to the instance that this bean is for, through the filters of the application. */
    @Inject
    public InjectableDealHub(DealHubExtension extension, Bean<InjectableDealHub> self, BeanManager manager) {
        this.filters = manager.createCreationalContext(null);
        DealHubConfig.Builder config = extension.configOf(self).toBuilder();
        extension.filters().references(manager, filters).forEach(config::register);
        this.connection = DealHub.connect(config.build());
    }

    @Override
    public QuoteActions quoteActions() {
        return connection.quoteActions();
    }

    @Override
    public Quotes quotes() {
        return connection.quotes();
    }

    @Override
    public CpqLauncher cpqLauncher() {
        return connection.cpqLauncher();
    }

    @Override
    public URI browserBaseUrl() {
        return connection.browserBaseUrl();
    }

    /** Does nothing: the connection is shared, and the container closes it. */
    @Override
    public void close() {}

    @PreDestroy
    void disconnect() {
        connection.close();
        filters.release();
    }
}
