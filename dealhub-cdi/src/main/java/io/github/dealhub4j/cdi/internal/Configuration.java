package io.github.dealhub4j.cdi.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration of the application, by keys such as {@code dealhub.base-url}: MicroProfile Config where the server
 * has an implementation of it, the same sources by the same rules elsewhere.
 */
public interface Configuration {

    /**
     * The value of a key; empty if there is none or it is empty.
     *
     * @throws IllegalArgumentException if it holds an expression that has no value; the message says which
     */
    Optional<String> value(String key);

    /** The value of a key, or empty also if it cannot be read, which goes to {@code problems}. */
    default Optional<String> value(String key, DeploymentProblems problems) {
        try {
            return value(key);
        } catch (IllegalArgumentException e) {
            problems.add(DeploymentProblems.Code.INVALID_VALUE, key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The names that have a value: keys, environment variables, and whatever else there is. */
    Set<String> names();

    /** The values of a key that holds a comma-separated list, trimmed; none if it cannot be read. */
    default List<String> values(String key, DeploymentProblems problems) {
        return value(key, problems).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
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
