package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.DealHubDeployment.Need;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.inject.Inject;

/** The types that applications inject, each with its bean and what that needs. */
public enum Injectable {
    /** The connection. */
    DEAL_HUB(DealHub.class, InjectableDealHub.class, Need.ADDRESS),
    /** Actions on quotes. */
    QUOTE_ACTIONS(QuoteActions.class, InjectableQuoteActions.class, Need.API_TOKEN),
    /** Quotes to read. */
    QUOTES(Quotes.class, InjectableQuotes.class, Need.API_TOKEN),
    /** Tickets for browsers. */
    CPQ_LAUNCHER(CpqLauncher.class, InjectableCpqLauncher.class, Need.PARTNER_KEY);

    private final Class<?> type;
    private final Class<?> beanClass;
    private final Need need;

    Injectable(Class<?> type, Class<?> beanClass, Need need) {
        this.type = type;
        this.beanClass = beanClass;
        this.need = need;
    }

    /** Whether a class is one of the beans behind these types. */
    public static boolean isBean(Class<?> candidate) {
        for (Injectable injectable : values()) {
            if (injectable.beanClass == candidate) {
                return true;
            }
        }
        return false;
    }

    /** The type that applications inject. */
    public Class<?> type() {
        return type;
    }

    /** What the configuration must have for it. */
    public Need need() {
        return need;
    }

    /**
     * Registers the bean of an instance, as a class, since only those can be decorated and intercepted. Scope and qualifier
     * are added here, not in the source, so that a server that scans this jar does not find the bean a second time.
     */
    public void register(BeforeBeanDiscovery event, InstanceName instance) {
        AnnotatedTypeConfigurator<?> bean = event.addAnnotatedType(beanClass, beanClass.getName() + "/" + instance)
                .add(ApplicationScoped.Literal.INSTANCE);
        if (!instance.isDefault()) {
            bean.add(Qualifiers.of(instance));
            bean.constructors().stream()
                    .filter(constructor -> constructor.getAnnotated().isAnnotationPresent(Inject.class))
                    .flatMap(constructor -> constructor.params().stream())
                    .filter(parameter -> parameter.getAnnotated().getBaseType() == DealHub.class)
                    .forEach(parameter -> parameter.add(Qualifiers.of(instance)));
        }
    }
}
