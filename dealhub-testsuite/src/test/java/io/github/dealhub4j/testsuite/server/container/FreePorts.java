package io.github.dealhub4j.testsuite.server.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The default ports of servers, moved by an offset at which all of them are free: any number of builds can run on one
 * machine, and a server that a crashed one left behind is in nobody's way.
 *
 * @param offset what to add to a default port
 */
record FreePorts(int offset) {
    private static final int HTTP = 8080;
    private static final int WILDFLY_MANAGEMENT = 9990;
    private static final int PAYARA_ADMINISTRATION = 4848;
    private static final int[] DEFAULT_PORTS = {
        HTTP, 8181, 8443, WILDFLY_MANAGEMENT, PAYARA_ADMINISTRATION, 3700, 3820, 3920, 7676, 8686
    };

    /** The highest port at the highest offset is below those that operating systems give to clients. */
    static FreePorts find() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(10_000, 22_000))
                .limit(1000)
                .mapToObj(FreePorts::new)
                .filter(FreePorts::areFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No ports are free for a server."));
    }

    int http() {
        return HTTP + offset;
    }

    int management() {
        return WILDFLY_MANAGEMENT + offset;
    }

    int administration() {
        return PAYARA_ADMINISTRATION + offset;
    }

    private boolean areFree() {
        return IntStream.of(DEFAULT_PORTS).allMatch(port -> isFree(port + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
