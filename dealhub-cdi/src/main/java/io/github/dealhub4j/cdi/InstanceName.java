package io.github.dealhub4j.cdi;

import org.jspecify.annotations.Nullable;

/**
 * The name of a DealHub instance of the application: the default one, or one that {@code dealhub.instances} lists. A name is not
 * checked when it is created; methods that take one refuse an instance that the application does not have.
 */
// Not a record: the first comparison of a record keeps its class, and with it the application, in a cache of the Java
// platform (seen on 17), so that a redeployment would leak it.
public final class InstanceName {
    /** The instance that is injected without a qualifier. */
    public static final InstanceName DEFAULT = new InstanceName("");

    private final String value;

    private InstanceName(String value) {
        this.value = value;
    }

    /** The instance of that name, such as {@code emea}; empty for the default one. */
    public static InstanceName of(String value) {
        return value.isEmpty() ? DEFAULT : new InstanceName(value);
    }

    /** The name as in {@code dealhub.instances}; empty for the default instance. */
    public String value() {
        return value;
    }

    /** Whether it is the default instance. */
    public boolean isDefault() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstanceName name && name.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** For messages: the name, or {@code default}. */
    @Override
    public String toString() {
        return isDefault() ? "default" : value;
    }
}
