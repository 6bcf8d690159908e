package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.DealHubInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a DealHub instance of the application.
 *
 * @param value as in {@code dealhub.instances}; empty for the default instance
 */
public record InstanceName(String value) {
    /** The instance that is injected without a qualifier. */
    public static final InstanceName DEFAULT = new InstanceName("");

    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

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
    public String toString() {
        return isDefault() ? "default" : value;
    }
}
