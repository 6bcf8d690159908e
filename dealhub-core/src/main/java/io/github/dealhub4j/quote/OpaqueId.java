package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.Arguments;
import io.github.dealhub4j.internal.request.TextKind;
import org.jspecify.annotations.Nullable;

/** The one rule of all ids: they belong to somebody else, so they are passed on untouched or refused. */
final class OpaqueId {
    private static final String REMEDY = "pass the id as DealHub or the CRM gave it";

    private OpaqueId() {}

    /** Says what is wrong with {@code value}, if anything is. */
    static void check(String type, @Nullable String value) {
        if (value == null) {
            throw Arguments.invalid(type, "is null", REMEDY);
        }
        if (value.isBlank()) {
            throw Arguments.invalid(
                    type,
                    "is " + (value.isEmpty() ? "empty" : "blank") + ", and has at least one visible character",
                    REMEDY);
        }
        if (value.equals(".") || value.equals("..")) {
            throw Arguments.invalid(type, "is \"" + value + "\", which is a step in a path and no id", REMEDY);
        }
        String problem = TextKind.ONE_LINE.problemOf(value);
        if (problem != null) {
            throw Arguments.invalid(type, problem, REMEDY);
        }
    }
}
