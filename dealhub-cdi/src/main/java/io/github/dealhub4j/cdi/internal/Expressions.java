package io.github.dealhub4j.cdi.internal;

import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces <code>${name}</code> and <code>${name:otherwise}</code> in values, as MicroProfile Config does. Names and their
 * values can contain expressions themselves; a backslash before the dollar sign keeps it unchanged.
 */
final class Expressions {
    private static final int DEEPEST = 5; // of MicroProfile Config

    private Expressions() {}

    /**
     * The value with its expressions replaced.
     *
     * @throws IllegalArgumentException if an expression has no value, or no end
     */
    static String expand(String value, Function<String, Optional<String>> lookup) {
        return expand(value, lookup, 0);
    }

    private static String expand(String value, Function<String, Optional<String>> lookup, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "holds ${…} within ${…} more than " + DEEPEST + " deep: it may refer to itself");
        }
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            if (value.startsWith("\\${", at)) {
                expanded.append("${");
                at += 3;
            } else if (value.startsWith("${", at)) {
                int end = end(value, at);
                expanded.append(replacement(value.substring(at + 2, end), lookup, depth));
                at = end + 1;
            } else {
                expanded.append(value.charAt(at++));
            }
        }
        return expanded.toString();
    }

    /** Where the expression that begins at {@code start} ends. */
    private static int end(String value, int start) {
        int open = 0;
        for (int i = start; i < value.length(); i++) {
            if (value.startsWith("${", i)) {
                open++;
            } else if (value.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("holds a ${ without its }");
    }

    private static String replacement(String expression, Function<String, Optional<String>> lookup, int depth) {
        int colon = colon(expression);
        String name = expand(colon < 0 ? expression : expression.substring(0, colon), lookup, depth + 1);
        Optional<String> found = lookup.apply(name).filter(text -> !text.isEmpty());
        if (found.isPresent()) {
            return expand(found.get(), lookup, depth + 1);
        }
        if (colon < 0) {
            throw new IllegalArgumentException("refers to ${" + name + "}, which has no value");
        }
        return expand(expression.substring(colon + 1), lookup, depth + 1);
    }

    /** The colon between the name and its default; one in an expression within the name does not count. */
    private static int colon(String expression) {
        int open = 0;
        for (int i = 0; i < expression.length(); i++) {
            if (expression.startsWith("${", i)) {
                open++;
            } else if (expression.charAt(i) == '}') {
                open--;
            } else if (expression.charAt(i) == ':' && open == 0) {
                return i;
            }
        }
        return -1;
    }
}
