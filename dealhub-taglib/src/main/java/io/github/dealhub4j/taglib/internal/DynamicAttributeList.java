package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.jsp.JspException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attributes that a page may add to a tag's element: descriptions, but nothing that adds behaviour. */
final class DynamicAttributeList {
    private static final Pattern RULE = Pattern.compile("data-(?!dh-)[a-z0-9_.-]+|aria-[a-z]+|title|lang|dir");

    private final Map<String, String> attributes = new TreeMap<>();

    void add(Page page, String tag, String name, @Nullable Object value) throws JspException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("class")) {
            throw page.problem(tag, name, "is called styleClass on this tag: write styleClass=\"" + value + "\"");
        }
        if (!RULE.matcher(lower).matches()) {
            throw page.problem(
                    tag,
                    name,
                    "is not an attribute of this tag; besides its own it takes data-* (not data-dh-*), aria-*, title,"
                            + " lang and dir");
        }
        if (value != null) {
            attributes.put(lower, value.toString());
        }
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String html() {
        return Html.attributes(attributes);
    }

    /** The same, but with a title of the tag's own. */
    String htmlWithTitle(String title) {
        DynamicAttributeList copy = new DynamicAttributeList();
        copy.attributes.putAll(attributes);
        copy.attributes.put("title", title);
        return copy.html();
    }
}
