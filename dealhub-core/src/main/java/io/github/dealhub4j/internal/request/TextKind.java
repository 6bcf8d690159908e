package io.github.dealhub4j.internal.request;

import org.jspecify.annotations.Nullable;

/** What the characters of a text may be. */
public enum TextKind {
    /** Ids, names, addresses: what stands on one line of a form. */
    ONE_LINE,
    /** What people write into a larger field, so that tabs and line ends are no mistake. */
    SEVERAL_LINES;

    /** What is wrong with the characters, to be read after the name of the text; {@code null} if nothing is. */
    public @Nullable String problemOf(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            // Half of a character cannot be written as UTF-8: something else would arrive, and nobody would notice.
            if (Character.getType(c) == Character.SURROGATE) {
                return "has half of a character at position " + i;
            }
            if (!allows(c)) {
                return this == ONE_LINE
                        ? "is one line of text, and has a control character or line separator at position " + i
                        : "has a control character at position " + i;
            }
        }
        return null;
    }

    private boolean allows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> this == SEVERAL_LINES && (c == '\t' || c == '\n' || c == '\r');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> this == SEVERAL_LINES;
            default -> true;
        };
    }
}
