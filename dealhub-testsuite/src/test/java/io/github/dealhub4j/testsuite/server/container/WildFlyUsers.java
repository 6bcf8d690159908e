package io.github.dealhub4j.testsuite.server.container;

import io.github.dealhub4j.testsuite.server.launched.ServerUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whom an unpacked WildFly lets sign in to its applications. */
final class WildFlyUsers {
    /** What add-user.sh writes for {@link ServerUser}. */
    private static final String USER = ServerUser.NAME + "=526495214c74d7cf2107c1251aacfe6b\n";

    private final Path file;

    WildFlyUsers(Path server) {
        this.file = server.resolve("standalone/configuration/application-users.properties");
    }

    /** Lets {@link ServerUser} sign in. */
    void addUser() {
        try {
            Files.writeString(file, USER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
