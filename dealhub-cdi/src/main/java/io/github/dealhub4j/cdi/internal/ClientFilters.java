package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.DealHubClient;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.spi.Code;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beans of the application that are filters of the REST client. Their types are known by name here: without Jakarta REST
 * there are none, and DealHub itself says what is missing.
 */
public final class ClientFilters {
    private static final List<String> TYPES =
            List.of("jakarta.ws.rs.client.ClientRequestFilter", "jakarta.ws.rs.client.ClientResponseFilter");

    private final Set<Bean<?>> beans = ConcurrentHashMap.newKeySet();

    /** Keeps the bean if it is meant to be one. */
    public void note(Bean<?> bean) {
        if (bean.getQualifiers().contains(DealHubClient.Literal.INSTANCE)) {
            beans.add(bean);
        }
    }

    /** Notes those that are none. */
    public void check(DeploymentProblems problems) {
        for (Bean<?> bean : beans) {
            if (typeOf(bean).isEmpty()) {
                problems.add(
                        Code.UNFIT_BEAN,
                        bean.getBeanClass().getName(),
                        "has the qualifier @DealHubClient and must be a ClientRequestFilter or ClientResponseFilter of Jakarta"
                                + " REST, which it is not");
            }
        }
    }

    private static Optional<Type> typeOf(Bean<?> bean) {
        return bean.getTypes().stream()
                .filter(type -> TYPES.contains(type.getTypeName()))
                .findFirst();
    }

    /** The filters, for as long as the context lives. */
    public List<Object> references(BeanManager manager, CreationalContext<?> context) {
        return beans.stream()
                .map(bean -> manager.getReference(bean, typeOf(bean).orElseThrow(), context))
                .toList();
    }
}
