package io.github.dealhub4j.testsuite.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server has written to its log since a test began to listen. */
final class ServerLog {
    private static final Path FILE = Path.of(System.getProperty("server.log", "server.log"));

    private final int begin;

    private ServerLog(int begin) {
        this.begin = begin;
    }

    /** Listens from now on. */
    static ServerLog sinceNow() {
        return new ServerLog(Files.exists(FILE) ? read().length() : 0);
    }

    /** What came since; all that is there if the server began a new file in between. */
    String text() {
        String all = read();
        return all.length() < begin ? all : all.substring(begin);
    }

    private static String read() {
        try {
            // Byte for byte: a server may be in the middle of a character.
            return Files.readString(FILE, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
