package io.github.dealhub4j.testsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.DealHubInstance;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.taglib.internal.ELRegistration;
import io.github.dealhub4j.web.PortalRequest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others rely on before they call anything: the names of the jars, and the BOM with their versions. */
class ModulesTest {
    private static final Path ROOT = Path.of("..");

    /** The jars that users put into their applications and tests, each with a class of it. */
    private static final Map<String, Class<?>> JARS = Map.of(
            "core", DealHub.class,
            "cdi", DealHubInstance.class,
            "web", PortalRequest.class,
            "taglib", ELRegistration.class,
            "sandbox", DealHubSandbox.class);

    @Test
    void each_jar_has_a_module_name_of_its_own() throws IOException, URISyntaxException {
        for (Map.Entry<String, Class<?>> jar : JARS.entrySet()) {
            String name = "io.github.dealhub4j." + jar.getKey();
            assertThat(found("<module\\.name>(.*)</module\\.name>", "dealhub-" + jar.getKey() + "/pom.xml"))
                    .containsExactly(name);
            Path built = Path.of(jar.getValue()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(built)) { // a build that stops at the tests has classes only
                try (JarFile file = new JarFile(built.toFile())) {
                    assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                            .isEqualTo(name);
                }
            }
        }
    }

    @Test
    void the_BOM_has_these_jars_in_the_version_of_the_project() throws IOException {
        assertThat(found("<artifactId>dealhub-(.*)</artifactId>", "dealhub-bom/pom.xml"))
                .containsOnlyOnce("bom")
                .filteredOn(name -> !name.equals("bom"))
                .containsExactlyInAnyOrderElementsOf(JARS.keySet());
        assertThat(found("<version>(.*SNAPSHOT|\\d+\\.\\d+\\.\\d+)</version>", "dealhub-bom/pom.xml")
                        .get(0))
                .isEqualTo(found("<version>(.*)</version>", "pom.xml").get(0));
    }

    /** It has no parent, so that nobody gets the versions that this project is built with. */
    @Test
    void the_BOM_says_the_same_about_the_project_as_the_parent() throws IOException {
        assertThat(Files.readString(ROOT.resolve("dealhub-bom/pom.xml"))).doesNotContain("<parent>");
        for (String property : new String[] {"project.home", "project.developers"}) {
            String pattern = "<" + property + ">(.*)</" + property + ">";
            assertThat(found(pattern, "dealhub-bom/pom.xml")).hasSize(1).isEqualTo(found(pattern, "pom.xml"));
        }
    }

    private static List<String> found(String pattern, String file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
