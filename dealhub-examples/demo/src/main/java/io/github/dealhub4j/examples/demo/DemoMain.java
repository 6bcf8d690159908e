package io.github.dealhub4j.examples.demo;

import java.io.PrintStream;
import java.nio.file.Path;

/** Runs the demo until it is stopped: {@code <portal.war> [--port=8080] [--sandbox-port=9090] [--cross-site]}. */
public final class DemoMain {
    private DemoMain() {}

    /** Starts the demo, prints where it is, and runs until Ctrl-C or TERM. */
    public static void main(String[] arguments) throws InterruptedException {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
        Thread.currentThread().join();
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        int port = 8080;
        int sandboxPort = 9090;
        boolean crossSite = false;
        try {
            for (int i = 1; i < arguments.length; i++) {
                String[] option = arguments[i].split("=", 2);
                switch (option[0]) {
                    case "--port" -> port = port(arguments[i]);
                    case "--sandbox-port" -> sandboxPort = port(arguments[i]);
                    case "--cross-site" -> crossSite = true;
                    default -> throw new IllegalArgumentException("There is no option " + option[0] + ".");
                }
            }
            Demo demo = Demo.start(Path.of(arguments[0]), port, sandboxPort, crossSite);
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "demo-stop"));
            out.println("PRM portal: " + demo.portalUrl());
            out.println("DealHub sandbox: " + demo.sandboxUrl());
            out.println("Sign in as partner / partner or partner2 / partner2. Ctrl-C stops both.");
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static int port(String option) {
        String value = option.substring(option.indexOf('=') + 1);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException(option + ": a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }
}
