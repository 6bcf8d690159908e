package io.github.dealhub4j.sandbox;

import java.io.PrintStream;

/**
 * A sandbox from a shell: {@code --port=9090 --api-token=… --partner-key=… --allowed-origin=http://localhost:8080}.
 * What is not given is chosen; the credentials are printed only if they were chosen.
 */
public final class SandboxMain {
    private SandboxMain() {}

    /** Starts a sandbox, prints its address when it is ready, and runs until it is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
        Thread.currentThread().join();
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        SandboxSettings.Builder settings = SandboxSettings.builder().port(9090);
        boolean tokenGiven = false;
        boolean keyGiven = false;
        DealHubSandbox sandbox;
        try {
            for (String argument : arguments) {
                String[] option = argument.split("=", 2);
                String value = option.length == 2 ? option[1] : "";
                switch (option[0]) {
                    case "--port" -> settings.port(port(value));
                    case "--api-token" -> {
                        settings.apiToken(value);
                        tokenGiven = true;
                    }
                    case "--partner-key" -> {
                        settings.partnerKey(value);
                        keyGiven = true;
                    }
                    case "--allowed-origin" -> settings.allowedOrigin(value);
                    default ->
                        throw new IllegalArgumentException("There is no option " + option[0]
                                + ", only --port, --api-token, --partner-key and --allowed-origin.");
                }
            }
            sandbox = DealHubSandbox.start(settings.build());
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println(e.getMessage());
            return 2;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "dealhub-sandbox-stop"));
        if (!tokenGiven) {
            out.println("API token: " + sandbox.apiToken());
        }
        if (!keyGiven) {
            out.println("Partner key: " + sandbox.partnerKey());
        }
        out.println("DealHub sandbox: " + sandbox.baseUrl() + "/");
        return 0;
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port is a number, 0 to 65535, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }
}
