package io.github.dealhub4j.testsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents tell people to type compiles as it stands there. */
class SnippetsTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    /** What is not a class of its own is the inside of one, with the library's packages at hand. */
    private static final String AROUND = """
            import io.github.dealhub4j.*;
            import io.github.dealhub4j.cdi.*;
            import io.github.dealhub4j.launch.*;
            import io.github.dealhub4j.quote.*;
            import jakarta.inject.Inject;
            class Snippet {
            INSIDE
            }
            """;

    @TempDir
    Path classes;

    private record Snippet(String where, String type, String source) {
        @Override
        public String toString() {
            return where;
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("..", "README.md"), Path.of("..", "CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(Path.of("..", "docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        List<Snippet> snippets = new ArrayList<>();
        files.forEach(file -> addFrom(file, snippets));
        return snippets;
    }

    private static void addFrom(Path file, List<Snippet> snippets) {
        try {
            Matcher block = BLOCK.matcher(Files.readString(file));
            for (int number = 1; block.find(); number++) {
                String text = block.group(1);
                Matcher type = TYPE.matcher(text);
                boolean whole = type.find();
                snippets.add(new Snippet(
                        file.getFileName() + " #" + number,
                        whole ? type.group(1) : "Snippet",
                        whole ? text : AROUND.replace("INSIDE", text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void a_snippet_compiles(Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + snippet.type() + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return snippet.source();
                    }
                };
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));

        boolean compiled = compiler.getTask(complaints, null, null, options, null, List.of(source))
                .call();

        assertThat(compiled).as(complaints.toString()).isTrue();
    }
}
