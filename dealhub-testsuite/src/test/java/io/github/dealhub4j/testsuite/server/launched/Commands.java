package io.github.dealhub4j.testsuite.server.launched;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The lines that steer a server: {@code deploy NAME WAR} and {@code undeploy NAME}, each answered by a line. With the input
 * they end, and the process with them, so no server outlives the tests that started it.
 */
public final class Commands {
    /** The server runs. */
    public static final String READY = "ready";
    /** The command was carried out. */
    public static final String DONE = "done";
    /** It was not; the log says why. */
    public static final String REFUSED = "refused";

    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final InputStream in = System.in;
    private final PrintStream replies = System.out;

    /** Takes the standard output for the replies: what the server writes there goes to the log from now on. */
    Commands() {
        System.setOut(System.err);
    }

    void obey(WebServer server) throws IOException {
        replies.println(READY);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                replies.println(obey(server, line.split(" ", 3)));
            }
        }
    }

    private static String obey(WebServer server, String[] command) {
        try {
            switch (command[0]) {
                case "deploy" -> server.deploy(command[1], Path.of(command[2]));
                case "undeploy" -> server.undeploy(command[1]);
                default -> throw new IllegalArgumentException("There is no command " + command[0] + ".");
            }
            return DONE;
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "Refused: " + String.join(" ", command), e);
            return REFUSED;
        }
    }
}
