package io.github.dealhub4j.sandbox;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A sandbox from a shell. What is not given is chosen; the credentials are printed only if they were chosen.
 *
 * <pre>
 * --port=9090  --api-token=…  --partner-key=…
 * --allowed-origin=http://localhost:8080      whose pages may open CPQ; may be repeated
 * --quote=006Dm00000A1xYzIAJ                  a draft of this opportunity to begin with; may be repeated
 * </pre>
 */
public final class SandboxMain {
    private static final String USAGE = "Options: --port=9090 --api-token=… --partner-key=…"
            + " --allowed-origin=http://localhost:8080 --quote=<opportunity id>, the last two as often as you like.";

    private SandboxMain() {}

    /** Starts a sandbox, prints its address when it is ready, and runs until it is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(USAGE);
            return;
        }
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
        List<String> opportunities = new ArrayList<>();
        DealHubSandbox sandbox;
        try {
            for (String argument : arguments) {
                String[] option = argument.split("=", 2);
                if (option.length == 1) {
                    throw new IllegalArgumentException(
                            "Write " + argument + "=… with an equals sign and a value. " + USAGE);
                }
                String value = option[1];
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
                    case "--quote" -> opportunities.add(value);
                    default -> throw new IllegalArgumentException("There is no option " + option[0] + ". " + USAGE);
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
        for (String opportunity : opportunities) {
            out.println("Quote: " + sandbox.addQuote(opportunity).id() + " of opportunity " + opportunity);
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
