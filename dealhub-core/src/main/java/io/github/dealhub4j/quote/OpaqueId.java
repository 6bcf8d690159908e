package io.github.dealhub4j.quote;

/** The one rule of all ids: they belong to somebody else, so they are passed on untouched or refused. */
final class OpaqueId {
    private OpaqueId() {}

    /** Returns {@code value} as it is, or says what is wrong with it. */
    static String check(String type, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " is " + (value.isEmpty() ? "empty" : "blank")
                    + ": an id has at least one visible character. Pass the id as DealHub or the CRM gave it.");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(type + " \"" + value + "\" would be a step in a path, not an id.");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        type + " has a control character at position " + i + ": ids are one line of visible text.");
            }
        }
        return value;
    }
}
