package io.github.dealhub4j.web.internal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the modules become one script; what that does is tested in a browser. */
class ScriptTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/dealhub4j/web/internal/browser/script");
    private static final Map<String, JsonValue> SETTINGS = Map.of(
            "texts", Json.createValue("T"),
            "places", Json.createValue("P"),
            "paths", Json.createValue("H"),
            "actions", Json.createValue("A"));

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void the_script_is_one_function_without_imports_and_exports() {
        String script = Script.of(SETTINGS);

        assertThat(script)
                .startsWith("(() => {\n'use strict';\n")
                .endsWith("})();\n")
                .contains(
                        "const TEXTS = \"T\";",
                        "const PLACES = \"P\";",
                        "const PATHS = \"H\";",
                        "const ACTIONS = \"A\";");
        assertThat(found("(?m)^\\s*(import|export)\\b", script)).isEmpty();
    }

    @Test
    void every_module_is_part_of_it_behind_those_that_it_needs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".js", "")))
                    .containsExactlyInAnyOrderElementsOf(Script.MODULES);
        }
        for (String module : Script.MODULES) {
            assertThat(found("(?m)^import .* from '\\./(\\w+)\\.js';$", Script.source(module)))
                    .as(module)
                    .isSubsetOf(Script.MODULES.subList(0, Script.MODULES.indexOf(module)));
        }
    }

    @Test
    void no_two_modules_have_something_of_the_same_name() {
        List<String> names = Script.MODULES.stream()
                .map(Script::source)
                .flatMap(source -> Pattern.compile("(?m)^(?:export )?(?:async )?(?:const|let|class|function) (\\w+)")
                        .matcher(source)
                        .results())
                .map((MatchResult result) -> result.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* places */ [] /* paths */ {} /* actions */ ''",
                "/* texts */ {} /* texts */ {} /* places */ [] /* paths */ {} /* actions */ ''",
                "/*texts*/ {} /* places */ [] /* paths */ {} /* actions */ ''"
            })
    void a_place_that_is_missing_or_there_twice_keeps_the_script_from_being_made(String script) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Script.withSettings(script, SETTINGS))
                .withMessageContaining("places for its texts");
    }

    @Test
    void a_text_that_looks_like_a_place_stays_a_text() {
        Map<String, JsonValue> settings = Map.of(
                "texts", Json.createValue("/* places */ [] $1"),
                "places", Json.createValue("P"),
                "actions", Json.createValue("A"));

        assertThat(Script.withSettings("/* texts */ {}/* places */ []/* actions */ ''", settings))
                .isEqualTo("\"/* places */ [] $1\"\"P\"\"A\"");
    }
}
