package io.github.dealhub4j.testsuite.server.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What the manifest of a jar opens of the JDK: {@code java -jar} heeds it, {@code java -cp} has to be told. */
final class ModuleAccess {
    private ModuleAccess() {}

    /** Options of {@code java}; none for a folder of jars. */
    static List<String> ofJar(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return Stream.concat(
                            options("--add-opens", manifest.getValue("Add-Opens")),
                            options("--add-exports", manifest.getValue("Add-Exports")))
                    .toList();
        }
    }

    private static Stream<String> options(String option, String packages) {
        return packages == null
                ? Stream.empty()
                : Stream.of(packages.split("\\s+")).map(name -> option + "=" + name + "=ALL-UNNAMED");
    }
}
