package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.internal.Configuration;
import io.github.dealhub4j.cdi.internal.DeploymentProblems;
import io.github.dealhub4j.cdi.internal.DeploymentProblems.Code;
import io.github.dealhub4j.cdi.internal.Keys;
import io.github.dealhub4j.taglib.internal.seal.SigningKeys;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The keys of the tag library, checked.
 *
 * @param launchPath where the launch endpoint is, within the application
 * @param actionsPath where the endpoint for actions is, within the application
 * @param allowedHosts hosts that CPQ may be opened at, besides DealHub's own; {@code *} stands for a part of one label
 * @param allowedOrigins origins of pages that may launch, besides the application's own
 * @param signingKeys the configured keys, the newest first; none to derive one from the partner key
 */
public record TaglibSettings(
        String launchPath,
        String actionsPath,
        List<String> allowedHosts,
        List<String> allowedOrigins,
        List<byte[]> signingKeys) {

    private static final Pattern PATH_RULE = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final Pattern HOST_RULE = Pattern.compile("[A-Za-z0-9*-]+(\\.[A-Za-z0-9*-]+)*|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern ORIGIN_RULE = Pattern.compile("https?://[^/?#@\\s]+");
    private static final List<String> DEALHUBS_OWN_HOSTS = List.of("service-*.dealhub.io");

    /** Reads and checks the keys; what is wrong goes to {@code problems}. */
    public static TaglibSettings read(Configuration configuration, DeploymentProblems problems) {
        String launchPath = path(Keys.LAUNCH_PATH, "/dealhub/launch", configuration, problems);
        String actionsPath = path(Keys.ACTIONS_PATH, "/dealhub/actions", configuration, problems);
        if (actionsPath.equals(launchPath) || actionsPath.startsWith(launchPath + "/")) {
            problems.add(
                    Code.INVALID_VALUE,
                    Keys.ACTIONS_PATH,
                    "must not be " + launchPath + " or below it, where the launch endpoint is, but is \"" + actionsPath
                            + "\"");
        }
        return new TaglibSettings(
                launchPath,
                actionsPath,
                hosts(configuration, problems),
                origins(configuration, problems),
                keys(configuration, problems));
    }

    /** Where the endpoint for actions is, seen from the script, which lies below the launch endpoint. */
    public String actionsFromScript() {
        long depth = launchPath.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + actionsPath.substring(1);
    }

    private static String path(String key, String standard, Configuration configuration, DeploymentProblems problems) {
        String path = configuration.value(key, problems).orElse(standard);
        if (PATH_RULE.matcher(path).matches() && !path.contains("/.")) {
            return path;
        }
        problems.add(
                Code.INVALID_VALUE,
                key,
                "must be a path such as " + standard + ", without a slash at its end, not \"" + path + "\"");
        return standard;
    }

    private static List<String> hosts(Configuration configuration, DeploymentProblems problems) {
        String key = Keys.LAUNCH_ALLOWED_HOSTS;
        List<String> hosts = configuration.values(key, problems);
        for (String host : hosts) {
            if (!HOST_RULE.matcher(host).matches() || host.matches("[*.]+")) {
                problems.add(
                        Code.INVALID_VALUE,
                        key,
                        "must be host names such as cpq.example.com or service-*.dealhub.io, not \"" + host + "\"");
            }
        }
        return hosts.isEmpty() ? DEALHUBS_OWN_HOSTS : hosts;
    }

    private static List<String> origins(Configuration configuration, DeploymentProblems problems) {
        String key = Keys.LAUNCH_ALLOWED_ORIGINS;
        List<String> origins = configuration.values(key, problems);
        for (String origin : origins) {
            if (!ORIGIN_RULE.matcher(origin).matches()) {
                problems.add(
                        Code.INVALID_VALUE,
                        key,
                        "must be origins such as https://portal.example.com, not \"" + origin + "\"");
            }
        }
        return origins;
    }

    private static List<byte[]> keys(Configuration configuration, DeploymentProblems problems) {
        String key = Keys.LAUNCH_SIGNING_KEY;
        String rule = "must be Base64 of at least " + SigningKeys.SHORTEST_KEY
                + " random bytes (openssl rand -base64 32), or two of them as new,old";
        List<byte[]> secrets = new ArrayList<>();
        for (String text : configuration.values(key, problems)) {
            try {
                byte[] secret = Base64.getDecoder().decode(text);
                if (secret.length < SigningKeys.SHORTEST_KEY) {
                    problems.add(Code.INVALID_VALUE, key, rule + "; one has only " + secret.length + " bytes");
                } else {
                    secrets.add(secret);
                }
            } catch (IllegalArgumentException e) {
                problems.add(Code.INVALID_VALUE, key, rule + "; one is not Base64");
            }
        }
        return secrets;
    }
}
