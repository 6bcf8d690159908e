package io.github.dealhub4j.web.internal.deployment;

import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.Parsers;
import io.github.dealhub4j.spi.Setting;
import io.github.dealhub4j.spi.Setting.Scope;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The settings of this module, checked.
 *
 * @param launchPath the path of the launch endpoint, within the application
 * @param actionsPath the path of the endpoint for actions, within the application
 * @param allowedHosts hosts that CPQ may be opened at, besides DealHub's own; {@code *} stands for a part of one label
 * @param allowedOrigins origins of pages that may launch, besides the application's own
 * @param signingKeys the configured keys, the newest first; empty to derive one from the partner key
 * @param requireTls whether the endpoints refuse requests that are not secure
 */
public record WebSettings(
        String launchPath,
        String actionsPath,
        List<String> allowedHosts,
        List<String> allowedOrigins,
        List<byte[]> signingKeys,
        boolean requireTls) {

    private static final int SHORTEST_KEY = 32;

    private static final Setting<String> LAUNCH_PATH = path(
            "launch.path",
            "/dealhub/launch",
            "Where the launch endpoint is, within the application; the script is below it.");
    private static final Setting<String> ACTIONS_PATH =
            path("actions.path", "/dealhub/actions", "Where the endpoint for actions is, within the application.");
    private static final Setting<List<String>> ALLOWED_HOSTS = new Setting<>(
            "launch.allowed-hosts",
            Scope.APPLICATION,
            Setting.list(matching("[A-Za-z0-9*-]+(\\.[A-Za-z0-9*-]+)*|\\[[0-9A-Fa-f:.]+]", "[*.]+")),
            "service-*.dealhub.io",
            "host names such as cpq.example.com or service-*.dealhub.io",
            "The hosts that CPQ may be opened at, besides those of the base URLs; a star stands for a part of one label.",
            "0.1");
    private static final Setting<List<String>> ALLOWED_ORIGINS = new Setting<>(
            "launch.allowed-origins",
            Scope.APPLICATION,
            Setting.list(matching("https?://[^/?#@\\s]+", "")),
            "",
            "origins such as https://portal.example.com",
            "The origins of pages that may launch and act, besides the application's own; for browsers that do not say where a"
                    + " request comes from.",
            "0.1");
    private static final Setting<List<byte[]>> SIGNING_KEY = new Setting<>(
            "launch.signing-key",
            Scope.APPLICATION,
            Setting.list(WebSettings::key),
            "",
            "Base64 of at least " + SHORTEST_KEY + " random bytes (openssl rand -base64 32), or two of them as new,old",
            "What offers in pages are sealed with; derived from the partner key unless set. The second key is the previous one.",
            "0.1");
    private static final Setting<Boolean> REQUIRE_TLS = new Setting<>(
            "web.require-tls",
            Scope.APPLICATION,
            Parsers::flag,
            "false",
            "true or false",
            "Whether the endpoints refuse requests that did not come by HTTPS.",
            "0.1");

    /** The table. */
    public static final List<Setting<?>> ALL =
            List.of(LAUNCH_PATH, ACTIONS_PATH, ALLOWED_HOSTS, ALLOWED_ORIGINS, SIGNING_KEY, REQUIRE_TLS);

    /** Reads and checks the settings; adds what is wrong to {@code problems}, and uses the default instead. */
    public static WebSettings read(Configuration configuration, DeploymentProblems problems) {
        String launchPath = configuration.value(LAUNCH_PATH, problems).orElse(LAUNCH_PATH.standard());
        String actionsPath = configuration.value(ACTIONS_PATH, problems).orElse(ACTIONS_PATH.standard());
        if (actionsPath.equals(launchPath) || actionsPath.startsWith(launchPath + "/")) {
            problems.add(
                    Code.INVALID_VALUE,
                    ACTIONS_PATH.key(),
                    "must not be " + launchPath + " or below it, where the launch endpoint is, but is \"" + actionsPath
                            + "\"");
        }
        return new WebSettings(
                launchPath,
                actionsPath,
                configuration.value(ALLOWED_HOSTS, problems).orElse(List.of()),
                configuration.value(ALLOWED_ORIGINS, problems).orElse(List.of()),
                configuration.value(SIGNING_KEY, problems).orElse(List.of()),
                configuration.value(REQUIRE_TLS, problems).orElse(true));
    }

    /** The path of the endpoint for actions, relative to the script, which is below the launch endpoint. */
    public String actionsFromScript() {
        long depth = launchPath.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + actionsPath.substring(1);
    }

    private static Setting<String> path(String name, String standard, String sentence) {
        return new Setting<>(
                name,
                Scope.APPLICATION,
                matching("(/[A-Za-z0-9._~-]+)+", ".*/\\..*"),
                standard,
                "a path such as " + standard + ", without a slash at its end",
                sentence,
                "0.1");
    }

    private static Function<String, String> matching(String rule, String exception) {
        Pattern wanted = Pattern.compile(rule);
        Pattern unwanted = Pattern.compile(exception);
        return given -> {
            String text = given.strip();
            if (!wanted.matcher(text).matches() || unwanted.matcher(text).matches()) {
                throw new IllegalArgumentException();
            }
            return text;
        };
    }

    private static byte[] key(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("and one is not Base64", e);
        }
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("and one has only " + key.length + " bytes");
        }
        return key;
    }
}
