package io.github.dealhub4j.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one way by which DealHub's words, and those of whoever answers in its place, come into exceptions, logs and results: as one
 * line of bounded length, without characters that move what stands around them, and without our secrets in any spelling.
 * Thread-safe.
 */
public final class Gate {
    /** The longest text that comes through, in characters. */
    public static final int LONGEST = 500;

    private static final int LONGEST_READ = 65_536;

    /** Characters of control, line and paragraph separators, what turns the direction of writing, and halves of a character. */
    private static final Pattern NOT_FOR_A_LINE =
            Pattern.compile("(?:[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF])+");

    private static final Map<Character, String> NAMES_IN_HTML = Map.ofEntries(
            Map.entry('&', "amp"),
            Map.entry('<', "lt"),
            Map.entry('>', "gt"),
            Map.entry('"', "quot"),
            Map.entry('\'', "apos"),
            Map.entry('/', "sol"),
            Map.entry('+', "plus"),
            Map.entry('=', "equals"),
            Map.entry('_', "lowbar"),
            Map.entry('.', "period"));

    private final List<Pattern> secrets = new ArrayList<>();

    private final int shortestSecret;

    /** @param secrets what must not come through, however it is spelled */
    public Gate(Collection<String> secrets) {
        int shortest = Integer.MAX_VALUE;
        for (String secret : secrets) {
            this.secrets.add(Pattern.compile(anySpelling(secret)));
            shortest = Math.min(shortest, secret.length());
        }
        this.shortestSecret = shortest;
    }

    /** Each character as it is, or as percent, JSON or HTML writes it, also more than once over. */
    private static String anySpelling(String secret) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            String hex = String.format("%02x", (int) c);
            String name = NAMES_IN_HTML.get(c);
            pattern.append("(?:\\\\{0,4}")
                    .append(Pattern.quote(String.valueOf(c)))
                    .append("|%(?:25){0,3}(?i:")
                    .append(hex)
                    .append(")|\\\\{1,4}(?i:u00")
                    .append(hex)
                    .append(")|&(?:amp;){0,3}#(?i:0{0,8}")
                    .append((int) c)
                    .append("|x0{0,8}")
                    .append(hex)
                    .append(");?");
            if (name != null) {
                pattern.append("|&(?:amp;){0,3}").append(name).append(';');
            }
            pattern.append(')');
        }
        return pattern.toString();
    }

    /** The text as it may be shown. */
    public String pass(String text) {
        return pass(text, LONGEST);
    }

    /** The same, and shorter. */
    public String pass(String text, int longest) {
        if (isHarmless(text, longest)) {
            return text;
        }
        String read = text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
        String line =
                NOT_FOR_A_LINE.matcher(withoutSecrets(read)).replaceAll(" ").strip();
        if (line.length() <= longest) {
            // What was cut off can be the end of a secret that then was not recognised, so near to the cut nothing is
            // shown.
            return read.equals(text) ? line : "(" + text.length() + " characters)";
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** What most texts are: a short line of plain letters, too short to hold a secret. */
    private boolean isHarmless(String text, int longest) {
        if (text.length() > longest || text.length() >= shortestSecret || !text.equals(text.strip())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Before anything is cut: of a secret that was cut, the rest would not be recognised. */
    private String withoutSecrets(String text) {
        String found = text;
        for (Pattern secret : secrets) {
            found = secret.matcher(found).replaceAll("…");
        }
        return found;
    }
}
