package io.github.dealhub4j.openapi;

import java.nio.file.Files;
import java.nio.file.Path;

/** DealHub's own descriptions, where {@code -Ddealhub.openapi.dir} says that they are. */
final class Descriptions {
    private static final Path FOLDER = Path.of(System.getProperty("project.root", ".."))
            .resolve(System.getProperty("dealhub.openapi.dir", ""))
            .toAbsolutePath()
            .normalize();

    private Descriptions() {}

    /** The description of one API: {@code partner}, {@code headless} or {@code quote}. */
    static Path of(String api) {
        Path file = FOLDER.resolve("dealhub-" + api + "-api-openapi.yml");
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("There is no " + file
                    + ": let -Ddealhub.openapi.dir name the folder with DealHub's OpenAPI descriptions.");
        }
        return file;
    }
}
