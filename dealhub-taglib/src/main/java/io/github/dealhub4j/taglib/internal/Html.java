package io.github.dealhub4j.taglib.internal;

import java.util.Map;

/** The only place where text becomes HTML. */
final class Html {
    private Html() {}

    /** Text that is inert inside an element and inside a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity =
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> null;
                    };
            if (entity != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(entity == null ? String.valueOf(c) : entity);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Attributes, each with a space before it. */
    static String attributes(Map<String, String> attributes) {
        StringBuilder html = new StringBuilder();
        attributes.forEach((name, value) -> html.append(attribute(name, value)));
        return html.toString();
    }

    /** An attribute with a space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }
}
