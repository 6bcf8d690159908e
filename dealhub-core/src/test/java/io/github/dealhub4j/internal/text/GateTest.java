package io.github.dealhub4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final String SECRET = "s3cr+t/K&y=_\"1\\2'<.>";
    private static final Gate GATE = new Gate(List.of(SECRET, "other-secret"));

    private static String each(IntFunction<String> spelling) {
        return SECRET.chars().mapToObj(spelling).collect(Collectors.joining());
    }

    static Stream<String> spellings() {
        return Stream.of(
                SECRET,
                each(c -> String.format("%%%02X", c)),
                each(c -> String.format("%%%02x", c)),
                each(c -> String.format("%%25%02x", c)),
                each(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : String.format("%%%02X", c)),
                each(c -> String.format("\\u%04x", c)),
                each(c -> String.format("\\\\u%04X", c)),
                SECRET.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"),
                each(c -> "&#" + c + ";"),
                each(c -> String.format("&#x%X;", c)),
                each(c -> String.format("&#x%04x;", c)),
                each(c -> "&amp;#" + c + ";"),
                SECRET.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"),
                SECRET.replace("&", "&amp;")
                        .replace("'", "&apos;")
                        .replace("/", "&sol;")
                        .replace("+", "&plus;"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_secret_does_not_come_through_in_any_spelling(String spelled) {
        assertThat(GATE.pass("Value: [" + spelled + "], other-secret")).isEqualTo("Value: […], …");
    }

    @Test
    void what_only_looks_like_a_secret_does() {
        assertThat(GATE.pass("s3cr+t, %41 &amp; C:\\temp")).isEqualTo("s3cr+t, %41 &amp; C:\\temp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r\n", "\u0000", "\u001b[", "\u0085", "\u2028", "\u2029", "\u202e", "\u2066", "\ud800", "\udc00"
            })
    void what_comes_through_is_one_line_of_whole_characters(String odd) {
        assertThat(GATE.pass("a" + odd + "b")).isEqualTo(odd.endsWith("[") ? "a [b" : "a b");
    }

    @Test
    void letters_of_all_languages_come_through() {
        assertThat(GATE.pass("Größe 東京 \uD83D\uDE00 نص")).isEqualTo("Größe 東京 \uD83D\uDE00 نص");
    }

    @Test
    void what_comes_through_is_short_and_ends_with_a_whole_character() {
        assertThat(GATE.pass("x".repeat(500))).isEqualTo("x".repeat(500));
        assertThat(GATE.pass("x".repeat(501))).isEqualTo("x".repeat(499) + "…");
        assertThat(GATE.pass("x".repeat(498) + "\uD83D\uDE00".repeat(9))).isEqualTo("x".repeat(498) + "…");
    }

    @Test
    void a_secret_that_lies_across_the_cut_does_not_come_through_in_part() {
        assertThat(GATE.pass("x".repeat(490) + "other-secret" + "y".repeat(50))).doesNotContain("other");
        assertThat(GATE.pass(" ".repeat(65_530) + "other-secret")).doesNotContain("other");
    }

    @Test
    void a_large_text_of_what_secrets_are_spelled_with_takes_no_time() {
        for (String part : List.of("\\", "%25", "&amp;", "&#0", "\\u00", "s3cr+")) {
            assertThat(GATE.pass(part.repeat(1_000_000))).hasSizeLessThanOrEqualTo(500);
        }
    }
}
