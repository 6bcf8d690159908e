package io.github.dealhub4j.cdi;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.cdi.internal.ClientFilters;
import io.github.dealhub4j.cdi.internal.Injectable;
import io.github.dealhub4j.cdi.internal.Instances;
import io.github.dealhub4j.cdi.internal.LateExecutor;
import io.github.dealhub4j.cdi.internal.Qualifiers;
import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.Contribution;
import io.github.dealhub4j.cdi.spi.DealHubDeployment;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.Setting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Makes DealHub injectable, in the order of the CDI lifecycle: registers the beans, collects what the application injects, and
 * validates that the configuration is sufficient for it. Servers find it through its service file; applications do not use it.
 */
public class DealHubExtension implements Extension, DealHubDeployment {
    private static final int READ = DealHubDeployment.VALIDATED - 1000;
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.cdi");

    private final Map<Injectable, Contribution<?>> beans = new EnumMap<>(Injectable.class);
    // By name, since the hash of a record that has a part of a class of ours keeps that class, and with it the
    // application, in a cache of the Java platform's (seen on 17).
    private final Map<String, Injected> injected = new ConcurrentHashMap<>();
    private final ClientFilters filters = new ClientFilters();
    private final Set<Need> neededOfEveryInstance = ConcurrentHashMap.newKeySet();
    private final List<Setting<?>> settings = new CopyOnWriteArrayList<>();
    private @Nullable Instances instances;
    private @Nullable BeanManager manager;

    /** For the container. */
    public DealHubExtension() {
        settings.add(Instances.LIST);
        for (Injectable injectable : Injectable.values()) {
            beans.put(injectable, new Contribution<>(injectable.type()));
        }
    }

    /** What the application has an injection point for. */
    private record Injected(Injectable what, InstanceName instance) {}

    void register(@Observes BeforeBeanDiscovery event) {
        instances = Instances.listedIn(Configuration.current());
        for (InstanceName instance : instances.names()) {
            for (Injectable injectable : Injectable.values()) {
                injectable.register(event, instance);
            }
        }
    }

    void collectConnections(@Observes ProcessInjectionPoint<?, DealHub> event) {
        collect(Injectable.DEAL_HUB, event.getInjectionPoint());
    }

    void collectActions(@Observes ProcessInjectionPoint<?, QuoteActions> event) {
        collect(Injectable.QUOTE_ACTIONS, event.getInjectionPoint());
    }

    void collectQuotes(@Observes ProcessInjectionPoint<?, Quotes> event) {
        collect(Injectable.QUOTES, event.getInjectionPoint());
    }

    void collectLaunchers(@Observes ProcessInjectionPoint<?, CpqLauncher> event) {
        collect(Injectable.CPQ_LAUNCHER, event.getInjectionPoint());
    }

    /** Our own beans inject a connection, and decorators their delegate; that alone does not mean that the application needs it. */
    private void collect(Injectable what, InjectionPoint point) {
        if (!point.isDelegate() && !Injectable.isBean(point.getMember().getDeclaringClass())) {
            Qualifiers.instanceIn(point.getQualifiers())
                    .ifPresent(instance -> injected.put(what + " of " + instance, new Injected(what, instance)));
        }
    }

    /** Applications can replace our beans by their own, and add filters. */
    void collectBeans(@Observes ProcessBean<?> event) {
        beans.values().forEach(contribution -> contribution.note(event.getBean()));
        filters.note(event.getBean());
    }

    /**
     * Adds a placeholder bean for each injected instance that the configuration does not list. Otherwise the container would stop
     * at the first such injection point and only report a missing bean; our own message says what to configure.
     */
    void standInForUnlistedInstances(@Observes AfterBeanDiscovery event) {
        injected.forEach((name, one) -> {
            if (!found().names().contains(one.instance()) && !isThere(one)) {
                event.addBean()
                        .beanClass(DealHubExtension.class)
                        .id(name)
                        .types(one.what().type())
                        .qualifiers(Qualifiers.of(one.instance()))
                        .scope(Dependent.class)
                        .createWith(context -> {
                            throw new IllegalStateException("An application without " + name + " is not deployed.");
                        });
            }
        });
    }

    private boolean isThere(Injected one) {
        return beans(one.what()).isThere(Qualifiers.of(one.instance()));
    }

    private Contribution<?> beans(Injectable what) {
        Contribution<?> contribution = beans.get(what);
        if (contribution == null) {
            throw new IllegalStateException("There are beans of every type, also of " + what + ".");
        }
        return contribution;
    }

    /** Reads the configuration, and fails the deployment with all of its problems. */
    void validate(@Observes @Priority(READ) AfterDeploymentValidation event, BeanManager manager) {
        this.manager = manager;
        for (String warning : found().warnings(settings)) {
            Code.UNKNOWN_KEY.log(LOG, warning);
        }
        DeploymentProblems problems = new DeploymentProblems();
        found().read(needs(manager), problems);
        filters.check(problems);
        problems.reportTo(event);
    }

    /** What the application defines itself is there by now. */
    void lookForExecutors(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (InstanceName instance : instances()) {
            found().settings(instance).executor().ifPresent(LateExecutor::lookFor);
        }
    }

    private Map<InstanceName, Set<Need>> needs(BeanManager manager) {
        Map<InstanceName, Set<Need>> needs = new LinkedHashMap<>();
        for (Injected one : injected.values()) {
            if (isOurs(one, manager)) {
                needsOf(one.instance(), needs).add(one.what().need());
            }
        }
        for (InstanceName instance : found().configured()) {
            needsOf(instance, needs).addAll(neededOfEveryInstance);
        }
        return needs;
    }

    private static Set<Need> needsOf(InstanceName instance, Map<InstanceName, Set<Need>> needs) {
        return needs.computeIfAbsent(instance, name -> EnumSet.noneOf(Need.class));
    }

    /** If an alternative of the application replaces our bean, our configuration is not needed for it. */
    private boolean isOurs(Injected one, BeanManager manager) {
        return beans(one.what())
                .resolve(manager, Qualifiers.of(one.instance()))
                .map(bean -> bean.getBeanClass() == DealHubExtension.class || Injectable.isBean(bean.getBeanClass()))
                .orElse(true);
    }

    @Override
    public void declare(List<Setting<?>> ofAnotherModule) {
        settings.addAll(ofAnotherModule);
    }

    @Override
    public void requireOfEveryInstance(Need need) {
        neededOfEveryInstance.add(need);
    }

    @Override
    public List<InstanceName> instances() {
        return found().configured();
    }

    @Override
    public DealHubConfig config(InstanceName instance) {
        return found().settings(instance).config();
    }

    private Instances found() {
        return deployed(instances);
    }

    private static <T> T deployed(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("DealHub can be used once the application is deployed, not before.");
        }
        return part;
    }

    /** For the beans of this extension: the configuration of the instance that the bean is for. */
    public DealHubConfig configOf(Bean<?> bean) {
        return config(Qualifiers.instanceIn(bean.getQualifiers()).orElse(InstanceName.DEFAULT));
    }

    /** For the beans of this extension: the filters that the application contributes. */
    public ClientFilters filters() {
        return filters;
    }

    @Override
    public <T> T bean(Class<T> type, InstanceName instance) {
        for (Contribution<?> contribution : beans.values()) {
            if (contribution.type() == type) {
                return type.cast(contribution
                        .reference(deployed(manager), Qualifiers.of(instance))
                        .orElseThrow());
            }
        }
        throw new IllegalArgumentException(type + " is not a type that this extension makes injectable.");
    }
}
