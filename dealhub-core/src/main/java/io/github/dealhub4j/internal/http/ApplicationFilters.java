package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.STOPPED;

import io.github.dealhub4j.spi.Code;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters that an application has registered, as one: so it is known which of them threw or answered in DealHub's place.
 * They run in the order of their {@link Priority}, those for answers in the opposite order. What one does to an answer changes
 * nothing, and what it throws then is logged.
 */
public final class ApplicationFilters implements ClientRequestFilter, ClientResponseFilter {
    private final List<ClientRequestFilter> ofRequests = new ArrayList<>();
    private final List<ClientResponseFilter> ofResponses = new ArrayList<>();
    private final System.Logger log;

    ApplicationFilters(List<Object> components, System.Logger log) {
        this.log = log;
        List<Object> sorted = new ArrayList<>(components);
        sorted.sort(Comparator.comparingInt(ApplicationFilters::priority));
        for (Object component : sorted) {
            if (component instanceof ClientRequestFilter filter) {
                ofRequests.add(filter);
            }
            if (component instanceof ClientResponseFilter filter) {
                ofResponses.add(filter);
            }
        }
        Collections.reverse(ofResponses);
    }

    /** Whether something can be registered. */
    public static boolean isFilter(Object component) {
        return component instanceof ClientRequestFilter || component instanceof ClientResponseFilter;
    }

    private static int priority(Object component) {
        Priority priority = typeOf(component).getAnnotation(Priority.class);
        return priority == null ? Priorities.USER : priority.value();
    }

    /** The class that an application has written: beans come as proxies, which are subclasses made at run time. */
    private static Class<?> typeOf(Object component) {
        Class<?> type = component.getClass();
        while ((type.isSynthetic() || type.getName().contains("$$"))
                && type.getSuperclass() != null
                && type.getSuperclass() != Object.class) {
            type = type.getSuperclass();
        }
        return type;
    }

    @Override
    public void filter(ClientRequestContext context) throws IOException {
        if (!(context.getProperty(ExchangeFilter.EXCHANGE) instanceof Exchange exchange)) {
            return; // a request that is not ours ends in the next filter
        }
        for (ClientRequestFilter filter : ofRequests) {
            ClientRequestContext guarded = guarded(context, exchange, filter);
            try {
                filter.filter(guarded);
            } catch (IOException | RuntimeException | Error e) {
                if (exchange.failure() == null) {
                    stop(exchange, filter, "threw " + Causes.words(e), e);
                }
            }
            String changed = exchange.changedBy(context);
            if (exchange.failure() == null && changed != null) {
                stop(exchange, filter, "has changed " + changed + ", and may add headers only", null);
            }
            TransportException stopped = exchange.failure();
            if (stopped != null) {
                throw new IOException("A filter has stopped the request.", stopped);
            }
        }
    }

    private static void stop(Exchange exchange, ClientRequestFilter filter, String what, @Nullable Throwable cause) {
        exchange.failed(
                new TransportException(STOPPED, "the filter " + typeOf(filter).getName() + " " + what, cause));
    }

    /** The same context, but what answers in DealHub's place is noted as the filter's doing. */
    private static ClientRequestContext guarded(
            ClientRequestContext context, Exchange exchange, ClientRequestFilter filter) {
        return (ClientRequestContext) Proxy.newProxyInstance(
                ApplicationFilters.class.getClassLoader(),
                new Class<?>[] {ClientRequestContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("abortWith")) {
                        stop(exchange, filter, "answered in DealHub's place", null);
                        throw new IllegalStateException("A filter of DealHub's client cannot answer in its place.");
                    }
                    try {
                        return method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        for (ClientResponseFilter filter : ofResponses) {
            try {
                filter.filter(request, response);
            } catch (IOException | RuntimeException | Error e) {
                Code.FILTER_FAILED_LATE.log(log, typeOf(filter).getName(), Causes.words(e));
            }
        }
    }
}
