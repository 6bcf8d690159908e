package io.github.dealhub4j.testsuite.server.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The configuration of an unpacked Payara Server: where it listens is written there, and nowhere else. */
final class PayaraDomain {
    private static final Pattern DEFAULT_PORT =
            Pattern.compile("(port|value)=\"(3700|3820|3920|4848|7676|8080|8181|8686)\"");

    private final Path file;
    private final Path original;

    PayaraDomain(Path domain) {
        this.file = domain.resolve("config/domain.xml");
        this.original = domain.resolve("config/domain.xml.unpacked");
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
}
