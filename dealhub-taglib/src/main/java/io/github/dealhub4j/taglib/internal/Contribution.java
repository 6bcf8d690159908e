package io.github.dealhub4j.taglib.internal;

import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bean that the application contributes. It is noted when the container registers it, not looked up or injected:
 * Payara does not let the beans of a library see those of the WAR that it is in.
 *
 * @param <T> the type that it implements
 */
final class Contribution<T> {
    private final Class<T> type;
    private final Set<Bean<?>> beans = ConcurrentHashMap.newKeySet();

    Contribution(Class<T> type) {
        this.type = type;
    }

    void note(Bean<?> bean) {
        if (bean.getTypes().contains(type) && bean.getQualifiers().contains(Default.Literal.INSTANCE)) {
            beans.add(bean);
        }
    }

    boolean isMissing() {
        return beans.isEmpty();
    }

    /** Whether the container could not choose: several beans, and no alternative among them decides. */
    boolean isAmbiguous(BeanManager manager) {
        try {
            resolve(manager);
            return false;
        } catch (AmbiguousResolutionException e) {
            return true;
        }
    }

    /** The bean, for as long as the caller lives; empty if there is none. */
    Optional<T> reference(BeanManager manager) {
        Bean<?> bean = resolve(manager);
        return bean == null
                ? Optional.empty()
                : Optional.of(type.cast(manager.getReference(bean, type, manager.createCreationalContext(bean))));
    }

    private @Nullable Bean<?> resolve(BeanManager manager) {
        return manager.resolve(beans);
    }
}
