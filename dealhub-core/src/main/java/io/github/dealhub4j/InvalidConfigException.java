package io.github.dealhub4j;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot work; all that is wrong with them, at once. */
public final class InvalidConfigException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    InvalidConfigException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  - ", "DealHub cannot be connected with these settings:\n  - ", "")));
        this.problems = problems.toArray(new Problem[0]);
    }

    /** What is wrong, in the order of the properties. */
    public List<Problem> problems() {
        return List.of(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param property the property of {@link DealHubConfig.Builder}, such as {@code baseUrl}
     * @param message the rule, and what was given unless it is a secret
     */
    public record Problem(String property, String message) implements Serializable {
        @Override
        public String toString() {
            return property + " " + message;
        }
    }
}
