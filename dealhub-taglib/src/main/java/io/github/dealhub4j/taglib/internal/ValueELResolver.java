package io.github.dealhub4j.taglib.internal;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the library's values in EL: {@code ${quote.status.label}}, {@code ${quote.info.proposalId}}. EL before Jakarta EE 11 cannot
 * read records, and no version reads the value of an Optional. An empty Optional is {@code null}, which EL shows as nothing.
 */
public final class ValueELResolver extends ELResolver {
    private static final String OURS = "io.github.dealhub4j.";

    /** By class and name. All accessors of a class, so that names from pages cannot make it grow. */
    final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Optional<?> optional
                && optional.filter(ValueELResolver::isOurs).isPresent()) {
            return getValue(context, optional.get(), property);
        }
        Optional<Method> accessor = accessor(base, property);
        if (base == null || accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            Object value = accessor.get().invoke(base);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException("The property " + property + " cannot be read.", e);
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith(OURS);
    }

    /** A public method without parameters that has the name of the property; the other resolvers read getters. */
    private Optional<Method> accessor(@Nullable Object base, @Nullable Object property) {
        if (base == null || !(property instanceof String name) || !isOurs(base)) {
            return Optional.empty();
        }
        return Optional.ofNullable(accessors
                .computeIfAbsent(base.getClass(), ValueELResolver::accessorsOf)
                .get(name));
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !method.isBridge()
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && method.getDeclaringClass() != Object.class) {
                accessors.put(method.getName(), method);
            }
        }
        return accessors;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property).isPresent()) {
            context.setPropertyResolved(base, property);
        }
        return null; // nothing can be written
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException("The property " + property + " cannot be written.");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property).isPresent()) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base != null && isOurs(base) ? String.class : null;
    }
}
