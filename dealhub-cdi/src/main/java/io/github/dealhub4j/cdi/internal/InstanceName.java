package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.DealHubInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a DealHub instance of the application. Not a record: the first comparison of a record keeps its class, and with it
 * the application, in a cache of the Java platform's (seen on 17), which a redeployment would leave behind.
 */
public final class InstanceName {
    /** The instance that is injected without a qualifier. */
    public static final InstanceName DEFAULT = new InstanceName("");

    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final String value;

    /** The instance of that name; empty for the default one. */
    public InstanceName(String value) {
        this.value = value;
    }

    /** The instance that these qualifiers of a bean or injection point select; empty if they mean something else. */
    public static Optional<InstanceName> of(Set<Annotation> qualifiers) {
        for (Annotation qualifier : qualifiers) {
            if (qualifier instanceof DealHubInstance instance) {
                return Optional.of(new InstanceName(instance.value()));
            }
        }
        return qualifiers.stream().allMatch(qualifier -> qualifier instanceof Default || qualifier instanceof Any)
                ? Optional.of(DEFAULT)
                : Optional.empty();
    }

    /** The name as in {@code dealhub.instances}; empty for the default instance. */
    public String value() {
        return value;
    }

    /** Whether a name like this can stand in keys. */
    boolean isValid() {
        return RULE.matcher(value).matches();
    }

    /** Whether it is the default instance. */
    public boolean isDefault() {
        return value.isEmpty();
    }

    /** What selects the instance at an injection point. */
    public Annotation qualifier() {
        return isDefault() ? Default.Literal.INSTANCE : DealHubInstance.Literal.of(value);
    }

    /** The key of a setting of this instance, such as {@code dealhub.instance.emea.base-url}. */
    String key(String setting) {
        return (isDefault() ? "dealhub." : "dealhub.instance." + value + ".") + setting;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstanceName name && name.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return isDefault() ? "default" : value;
    }
}
