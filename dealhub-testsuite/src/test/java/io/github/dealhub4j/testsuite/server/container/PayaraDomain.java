package io.github.dealhub4j.testsuite.server.container;

import io.github.dealhub4j.testsuite.server.launched.ServerUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The configuration of an unpacked Payara Server: where it listens, and whom it knows. */
final class PayaraDomain {
    private static final Pattern DEFAULT_PORT =
            Pattern.compile("(port|value)=\"(3700|3820|3920|4848|7676|8080|8181|8686)\"");

    /** What asadmin create-file-user writes for {@link ServerUser}. */
    private static final String USER =
            ServerUser.NAME + ";{SSHA256}Wz3vMMjbDbDAxzM9rEaWdnVXw7kGSeBdDTnEayUeeQPrcVJvCes4GQ==;\n";

    private final Path file;
    private final Path original;
    private final Path users;

    PayaraDomain(Path domain) {
        this.file = domain.resolve("config/domain.xml");
        this.original = domain.resolve("config/domain.xml.unpacked");
        this.users = domain.resolve("config/keyfile");
    }

    /** On the loopback address, at ports moved by an offset, and not in a cluster with whoever else is there. */
    void listenAt(FreePorts ports) {
        try {
            if (!Files.exists(original)) {
                Files.copy(file, original);
            }
            String moved = DEFAULT_PORT
                    .matcher(Files.readString(original))
                    .replaceAll(
                            port -> port.group(1) + "=\"" + (Integer.parseInt(port.group(2)) + ports.offset()) + "\"");
            Files.writeString(
                    file,
                    moved.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                            .replaceAll("<hazelcast-(runtime|config-specific)-configuration", "$0 enabled=\"false\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets {@link ServerUser} sign in. */
    void addUser() {
        try {
            Files.writeString(users, USER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
