package io.github.dealhub4j.testsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.spi.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

/** The documents say what the library has: the page of the tags, and a line for each code. */
class DocumentationTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path PAGE = DOCS.resolve("reference/tags.html");

    /** {@code mvn -pl dealhub-testsuite -am test -Dtest=DocumentationTest -Dtags.write} writes the page anew. */
    @Test
    void the_page_of_the_tags_is_made_of_the_descriptor() throws IOException, TransformerException {
        StringWriter made = new StringWriter();
        TransformerFactory.newInstance()
                .newTransformer(
                        new StreamSource(DOCS.resolve("reference/tags.xsl").toFile()))
                .transform(
                        new StreamSource(DocumentationTest.class.getResourceAsStream("/META-INF/dealhub.tld")),
                        new StreamResult(made));
        String page = made.toString().replace("\r\n", "\n").stripTrailing() + "\n";
        if (System.getProperty("tags.write") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    /** The README's class is compiled with all other snippets. */
    @Test
    void the_sample_of_the_deployment_error_is_the_one_of_the_README() throws IOException {
        String source = Files.readString(
                Path.of("..", "dealhub-web/src/main/java/io/github/dealhub4j/web/internal/WebExtension.java"));
        String sample = source.replaceAll("(?s).*( *@ApplicationScoped\n.*?\n)\\s*\"\"\";.*", "$1");

        assertThat(Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " "))
                .contains(sample.strip().replaceAll("\\s+", " "));
    }

    @Test
    void every_code_is_explained_at_its_anchor_and_every_explained_one_is_there() throws IOException {
        Stream<String> ofTheScript = Pattern.compile("(?m)^(DH3\\d{3})=")
                .matcher(
                        Files.readString(
                                Path.of(
                                        "..",
                                        "dealhub-web/src/main/resources/io/github/dealhub4j/web/internal/deployment/messages_en.properties")))
                .results()
                .map(text -> text.group(1));

        assertThat(Pattern.compile("<a id=\"(dh\\d{4})\"></a>")
                        .matcher(codes())
                        .results()
                        .map(anchor -> anchor.group(1).toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(Code.values()).map(Code::id), ofTheScript)
                                .toList());
        for (Code code : Code.values()) {
            assertThat(Path.of("..", code.help().replaceFirst("#.*", ""))).exists();
            if (code.id().startsWith("DH4")) {
                assertThat(codes()).contains("</a>" + code.id() + " | " + code.level() + " |");
            }
        }
    }

    private static String codes() throws IOException {
        return Files.readString(DOCS.resolve("reference/codes.md"));
    }
}
