package io.github.dealhub4j.quote;

import org.jspecify.annotations.Nullable;

/** The one rule of all ids: they belong to somebody else, so they are passed on untouched or refused. */
final class OpaqueId {
    private OpaqueId() {}

    /** Returns {@code value} as it is, or says what is wrong with it. */
    static String check(String type, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(type + " is null: pass the id as DealHub or the CRM gave it.");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " is " + (value.isEmpty() ? "empty" : "blank")
                    + ": an id has at least one visible character. Pass the id as DealHub or the CRM gave it.");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(type + " \"" + value + "\" would be a step in a path, not an id.");
        }
        int position = firstThatCannotBe(value);
        if (position >= 0) {
            throw new IllegalArgumentException(
                    type + " has a control character, a line separator or half of a character at" + " position "
                            + position + ": ids are one line of visible text.");
        }
        return value;
    }

    private static int firstThatCannotBe(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            switch (Character.getType(value.codePointAt(i))) {
                case Character.CONTROL,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> {
                    return i;
                }
                default -> {}
            }
        }
        return -1;
    }
}
