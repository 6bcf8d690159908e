package io.github.dealhub4j.cdi.spi;

import io.github.dealhub4j.spi.Code;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Decorator;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The beans of a type, wherever in the application they are. They are noted when the container registers them, not looked
 * up or injected: on Payara the beans of a library cannot see those of the WAR that contains it.
 *
 * @param <T> the type that they implement
 */
public final class Contribution<T> {
    private final Class<T> type;
    private final Set<Bean<?>> beans = ConcurrentHashMap.newKeySet();

    /** Starts without any bean. */
    public Contribution(Class<T> type) {
        this.type = type;
    }

    /** The type that the beans implement. */
    public Class<T> type() {
        return type;
    }

    /** Notes the bean if it is of the type and not a decorator of it. */
    public void note(Bean<?> bean) {
        if (bean.getTypes().contains(type) && !(bean instanceof Decorator<?>)) {
            beans.add(bean);
        }
    }

    /** Whether there is any bean with the qualifier. */
    public boolean isThere(Annotation qualifier) {
        return !with(qualifier).isEmpty();
    }

    /** Adds a problem if the container could not choose: several beans, and no enabled alternative among them. */
    public void reportAmbiguity(BeanManager manager, DeploymentProblems problems) {
        try {
            resolve(manager, Default.Literal.INSTANCE);
        } catch (AmbiguousResolutionException e) {
            problems.add(
                    Code.AMBIGUOUS_BEAN,
                    type.getName(),
                    "has several beans, and none of them is an enabled alternative: "
                            + with(Default.Literal.INSTANCE).stream()
                                    .map(bean -> bean.getBeanClass().getName())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ". Remove all but one");
        }
    }

    /** The bean that an injection point with the qualifier gets; empty if there is none. */
    public Optional<Bean<?>> resolve(BeanManager manager, Annotation qualifier) {
        return Optional.ofNullable(manager.resolve(with(qualifier)));
    }

    /** A reference to the bean with the qualifier, valid as long as the application runs; empty if there is none. */
    public Optional<T> reference(BeanManager manager, Annotation qualifier) {
        return resolve(manager, qualifier)
                .map(bean -> type.cast(manager.getReference(bean, type, manager.createCreationalContext(bean))));
    }

    private Set<Bean<?>> with(Annotation qualifier) {
        return beans.stream()
                .filter(bean -> bean.getQualifiers().contains(qualifier))
                .collect(Collectors.toSet());
    }
}
