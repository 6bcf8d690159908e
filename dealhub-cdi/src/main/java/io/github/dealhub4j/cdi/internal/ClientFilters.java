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
 * The beans of the application that are filters of the REST client. Their types are compared by name, since Jakarta REST may be
 * missing; in that case connecting to DealHub says so.
 */
public final class ClientFilters {
    private static final List<String> TYPES =
            List.of("jakarta.ws.rs.client.ClientRequestFilter", "jakarta.ws.rs.client.ClientResponseFilter");

    private final Set<Bean<?>> beans = ConcurrentHashMap.newKeySet();

    /** Notes the bean if it has the qualifier. */
    public void note(Bean<?> bean) {
        if (bean.getQualifiers().contains(DealHubClient.Literal.INSTANCE)) {
            beans.add(bean);
        }
    }

    /** Adds a problem for each bean that is not a filter. */
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

    /** References to the filters, which end with the context. */
    public List<Object> references(BeanManager manager, CreationalContext<?> context) {
        return beans.stream()
                .map(bean -> manager.getReference(bean, typeOf(bean).orElseThrow(), context))
                .toList();
    }
}
