package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.DealHubInstance;
import io.github.dealhub4j.cdi.InstanceName;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;

/** The qualifiers that select an instance at beans and injection points. */
public final class Qualifiers {
    private Qualifiers() {}

    /** The qualifier that selects the instance. */
    public static Annotation of(InstanceName instance) {
        return instance.isDefault() ? Default.Literal.INSTANCE : DealHubInstance.Literal.of(instance.value());
    }

    /** The instance that these qualifiers of a bean or injection point select; empty if there are other qualifiers. */
    public static Optional<InstanceName> instanceIn(Set<Annotation> qualifiers) {
        for (Annotation qualifier : qualifiers) {
            if (qualifier instanceof DealHubInstance instance) {
                return Optional.of(InstanceName.of(instance.value()));
            }
        }
        return qualifiers.stream().allMatch(qualifier -> qualifier instanceof Default || qualifier instanceof Any)
                ? Optional.of(InstanceName.DEFAULT)
                : Optional.empty();
    }
}
