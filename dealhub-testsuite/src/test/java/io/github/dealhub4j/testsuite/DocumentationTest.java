package io.github.dealhub4j.testsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.cdi.internal.Instances;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.ConnectionSetting;
import io.github.dealhub4j.spi.Setting;
import io.github.dealhub4j.web.internal.deployment.WebSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

/** The documents say what the library has, and their links lead somewhere. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Path PAGE = DOCS.resolve("reference/tags.html");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");

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

    /** {@code mvn -pl dealhub-testsuite -am test -Dtest=DocumentationTest -Dsettings.write} writes the table anew. */
    @Test
    void the_reference_of_settings_is_made_of_their_table() throws IOException {
        Path file = DOCS.resolve("reference/settings.md");
        String page = Files.readString(file);
        String made = page.replaceFirst(
                "(?s)<!-- settings -->.*<!-- /settings -->",
                Matcher.quoteReplacement("<!-- settings -->\n" + settings() + "<!-- /settings -->"));
        if (System.getProperty("settings.write") != null) {
            Files.writeString(file, made);
        }

        assertThat(Files.readString(file)).isEqualTo(made).contains("`dealhub.base-url`");
    }

    private static String settings() {
        StringBuilder table = new StringBuilder(
                "| Key | Default | For each | What it is for | Values | Since |\n|---|---|---|---|---|---|\n");
        Stream.of(
                        ConnectionSetting.ALL.stream().<Setting<?>>map(ConnectionSetting::setting),
                        Stream.<Setting<?>>of(Instances.LIST),
                        WebSettings.ALL.stream())
                .flatMap(Function.identity())
                .forEach(setting -> table.append(String.join(
                                " | ",
                                "| `" + setting.key() + "`",
                                setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                                setting.scope() == Setting.Scope.INSTANCE ? "connection" : "application",
                                setting.sentence(),
                                setting.rule(),
                                setting.since()))
                        .append(" |\n"));
        return table.toString();
    }

    /** The README's class is compiled with all other snippets. */
    @Test
    void the_sample_of_the_deployment_error_is_the_one_of_the_README() throws IOException {
        String source = Files.readString(
                ROOT.resolve("dealhub-web/src/main/java/io/github/dealhub4j/web/internal/WebExtension.java"));
        String sample = source.replaceAll("(?s).*( *@ApplicationScoped\n.*?\n)\\s*\"\"\";.*", "$1");

        assertThat(Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " "))
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
            assertThat(ROOT.resolve(code.help().replaceFirst("#.*", ""))).exists();
            if (code.id().startsWith("DH4")) {
                assertThat(codes()).contains("</a>" + code.id() + " | " + code.level() + " |");
            }
        }
    }

    private static String codes() throws IOException {
        return Files.readString(DOCS.resolve("reference/codes.md"));
    }

    @Test
    void every_relative_link_and_anchor_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            boolean html = document.toString().endsWith(".html");
            for (String link : found(html ? HREF : LINK, unfenced(document))) {
                if (!link.matches("[a-z]+:.*")) {
                    String[] parts = link.split("#", 2);
                    Path target = parts[0].isEmpty()
                            ? document
                            : document.resolveSibling(parts[0]).normalize();
                    if (!Files.exists(target)
                            || (parts.length == 2 && !anchors(target).contains(parts[1]))) {
                        dead.add(ROOT.relativize(document) + ": " + link);
                    }
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    /** Everything that people read, also that which lies beside the code. */
    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(ROOT, DOCS, ROOT.resolve("dealhub-benchmarks"))) {
            try (Stream<Path> files = Files.walk(folder, folder.equals(DOCS) ? 5 : 1)) {
                files.filter(file -> file.toString().matches(".*\\.(md|html)")).forEach(documents::add);
            }
        }
        assertThat(documents).contains(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), PAGE);
        return documents;
    }

    private static String unfenced(Path document) throws IOException {
        return FENCED.matcher(Files.readString(document)).replaceAll("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The ids that a page names, and those that its headings get. */
    private static Set<String> anchors(Path page) throws IOException {
        if (Files.isDirectory(page)) {
            return Set.of();
        }
        String text = unfenced(page);
        Set<String> anchors = new HashSet<>(found(Pattern.compile("\\bid=\"([^\"]+)\""), text));
        for (String heading : found(Pattern.compile("^#+ (.*)$", Pattern.MULTILINE), text)) {
            anchors.add(heading.replaceAll("<[^>]*>", "")
                    .toLowerCase(Locale.ROOT)
                    .strip()
                    .replaceAll("[^\\w -]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }

    @Test
    void the_table_of_the_lifecycle_is_the_one_of_the_code() throws IOException {
        Map<QuoteStatus, Map<QuoteAction, String>> told = lifecycleTable();

        assertThat(told).containsOnlyKeys(QuoteStatus.values());
        for (QuoteStatus status : QuoteStatus.values()) {
            for (QuoteAction action : QuoteAction.values()) {
                String cell = told.get(status).get(action);
                Transition known = QuoteLifecycle.check(status, action);
                assertThat(verdict(cell)).as(status + ", " + action).isEqualTo(known.verdict());
                assertThat(outcomes(cell)).as(status + ", " + action).isEqualTo(known.outcomes());
                assertThat(cell.contains("final"))
                        .as(status + ", " + action)
                        .isEqualTo(known.verdict() == Transition.Verdict.FORBIDDEN && status.isFinal());
            }
        }
    }

    private static Map<QuoteStatus, Map<QuoteAction, String>> lifecycleTable() throws IOException {
        Map<QuoteStatus, Map<QuoteAction, String>> table = new EnumMap<>(QuoteStatus.class);
        String page = Files.readString(DOCS.resolve("guide/actions.md"));
        Matcher rows = Pattern.compile("^\\| ([A-Z][A-Za-z ]*?) \\| (.*?) \\| (.*?) \\| (.*?) \\|$", Pattern.MULTILINE)
                .matcher(page.substring(page.indexOf("## The table"), page.indexOf("## From Java")));
        assertThat(rows.find()).isTrue();
        assertThat(rows.group()).isEqualTo("| Status now | `submit` | `publish` | `signExternally` |");
        while (rows.find()) {
            table.put(
                    statusOf(rows.group(1)),
                    Map.of(
                            QuoteAction.SUBMIT, rows.group(2),
                            QuoteAction.PUBLISH, rows.group(3),
                            QuoteAction.SIGN_EXTERNALLY, rows.group(4)));
        }
        return table;
    }

    private static QuoteStatus statusOf(String label) {
        return Stream.of(QuoteStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no status " + label));
    }

    private static Transition.Verdict verdict(String cell) {
        if (cell.startsWith("→ ")) {
            return Transition.Verdict.ALLOWED;
        }
        return cell.equals("unstated") ? Transition.Verdict.UNSTATED : Transition.Verdict.valueOf(firstWord(cell));
    }

    private static String firstWord(String cell) {
        return cell.replaceAll("\\W.*", "").toUpperCase(Locale.ROOT);
    }

    private static Set<QuoteStatus> outcomes(String cell) {
        return cell.startsWith("→ ")
                ? Stream.of(cell.substring(2).split(" or "))
                        .map(DocumentationTest::statusOf)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Test
    void the_page_of_the_architecture_names_classes_that_exist() throws IOException {
        Set<String> classes = new HashSet<>(Set.of("Host", "Origin")); // these are headers
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> classes.add(name.replace(".java", "")));
        }

        assertThat(found(Pattern.compile("`([A-Z]\\w+)`"), Files.readString(DOCS.resolve("internals/architecture.md"))))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }
}
