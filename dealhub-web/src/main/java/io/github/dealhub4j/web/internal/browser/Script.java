package io.github.dealhub4j.web.internal.browser;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The browser script, which is written in modules by subject and served as one file: one request, no import that a policy could
 * forbid or a proxy break, and an address of its own by which it finds the portal.
 */
final class Script {
    /** In the order in which they need each other. */
    static final List<String> MODULES = List.of(
            "settings",
            "page",
            "texts",
            "failures",
            "requests",
            "clicks",
            "tickets",
            "launch",
            "comment",
            "actions",
            "start");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*;\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

    private Script() {}

    /** The whole script, with what the deployment knows in the places that are kept for it. */
    static String of(Map<String, JsonValue> settings) {
        return withSettings(joined(), settings);
    }

    static String source(String module) {
        return BrowserFiles.read("script/" + module + ".js");
    }

    private static String joined() {
        return MODULES.stream()
                .map(Script::source)
                .map(source ->
                        EXPORT.matcher(IMPORT.matcher(source).replaceAll("")).replaceAll(""))
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n\n", "})();\n"));
    }

    /**
     * A place is a name in a comment, and behind it the value that the type check sees.
     *
     * @throws IllegalStateException unless each place is there once
     */
    static String withSettings(String script, Map<String, JsonValue> settings) {
        Pattern place = Pattern.compile("/\\* (" + String.join("|", settings.keySet()) + ") \\*/ (\\{}|\\[]|'')");
        for (String name : settings.keySet()) {
            long times = place.matcher(script)
                    .results()
                    .filter(found -> found.group(1).equals(name))
                    .count();
            if (times != 1) {
                throw new IllegalStateException("The browser script has " + times + " places for its " + name
                        + ", such as /* " + name + " */ {}, and must have one.");
            }
        }
        // In one go: what is put into one place may look like another.
        return place.matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(settings.get(found.group(1)))));
    }
}
