package io.github.dealhub4j.cdi.internal;

import java.util.List;
import java.util.Optional;

/**
 * The configuration of the application, by keys such as {@code dealhub.base-url}: MicroProfile Config where the server
 * has an implementation of it, the same sources by the same rules elsewhere.
 */
public interface Configuration {

    /** The value of a key; empty if there is none or it is empty. */
    Optional<String> value(String key);

    /** The values of a key that holds a comma-separated list, trimmed. */
    default List<String> values(String key) {
        return value(key).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The configuration of the application whose class loader is the current one. */
    static Configuration current() {
        try {
            return MicroProfileConfiguration.current();
        } catch (LinkageError | RuntimeException e) {
            // The interfaces of MicroProfile Config can be absent, or be there without an implementation and throw.
            return PlainConfiguration.current();
        }
    }
}
