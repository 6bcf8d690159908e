package io.github.dealhub4j.cdi;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.internal.Configuration;
import io.github.dealhub4j.cdi.internal.ConnectionSettings;
import io.github.dealhub4j.cdi.internal.DeploymentProblems;
import io.github.dealhub4j.cdi.internal.InjectableCpqLauncher;
import io.github.dealhub4j.cdi.internal.InjectableDealHub;
import io.github.dealhub4j.cdi.internal.InjectableQuoteActions;
import io.github.dealhub4j.cdi.internal.InjectableQuotes;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes DealHub injectable, in the order of CDI's life: registers the beans, collects what the application injects, and
 * validates that the configuration is there for it. Servers find it by itself; applications do not use it.
 */
public class DealHubExtension implements Extension {
    private static final List<Class<?>> BEANS = List.of(
            InjectableDealHub.class, InjectableQuoteActions.class, InjectableQuotes.class, InjectableCpqLauncher.class);

    private final Set<ConnectionSettings.Need> needs = ConcurrentHashMap.newKeySet();
    private @Nullable ConnectionSettings settings;

    /**
     * Registers the beans as classes, since only those can be decorated and intercepted. The scope is added here, not in
     * their source, so that a server that scans this jar does not find them a second time.
     */
    void register(@Observes BeforeBeanDiscovery event) {
        for (Class<?> bean : BEANS) {
            event.addAnnotatedType(bean, bean.getName()).add(ApplicationScoped.Literal.INSTANCE);
        }
    }

    void collectConnections(@Observes ProcessInjectionPoint<?, DealHub> event) {
        collect(event, ConnectionSettings.Need.ADDRESS);
    }

    void collectActions(@Observes ProcessInjectionPoint<?, QuoteActions> event) {
        collect(event, ConnectionSettings.Need.API_TOKEN);
    }

    void collectQuotes(@Observes ProcessInjectionPoint<?, Quotes> event) {
        collect(event, ConnectionSettings.Need.API_TOKEN);
    }

    void collectLaunchers(@Observes ProcessInjectionPoint<?, CpqLauncher> event) {
        collect(event, ConnectionSettings.Need.PARTNER_KEY);
    }

    /** Our own beans inject a connection without needing it before the application does. */
    private void collect(ProcessInjectionPoint<?, ?> event, ConnectionSettings.Need need) {
        Class<?> user = event.getInjectionPoint().getMember().getDeclaringClass();
        if (!BEANS.contains(user)) {
            needs.add(need);
        }
    }

    /** Reads the configuration once, and fails the deployment with all that is wrong with it. */
    void validate(@Observes AfterDeploymentValidation event) {
        DeploymentProblems problems = new DeploymentProblems();
        settings = ConnectionSettings.read(Configuration.current(), needs, problems);
        problems.reportTo(event);
    }

    /**
     * For the beans of this extension.
     *
     * @throws IllegalStateException before the deployment was validated
     */
    public ConnectionSettings settings() {
        ConnectionSettings read = settings;
        if (read == null) {
            throw new IllegalStateException("DealHub can be used once the application is deployed, not before.");
        }
        return read;
    }
}
