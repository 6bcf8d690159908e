package io.github.dealhub4j.web.internal.browser;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the launch endpoint has for the browser: the script with its texts, an optional style sheet, and help for users. */
@Typed(BrowserFiles.class)
public final class BrowserFiles {
    private final BrowserFile script;
    private final BrowserFile style;
    private final List<BrowserFile> all;

    /**
     * The script gets the texts of all languages, since only the browser knows which one a page is in, the DealHubs that the
     * application is configured for, and where the endpoint for actions is, seen from the script: so it is found wherever a
     * proxy has put the application, and whatever the markup says.
     */
    @Inject
    public BrowserFiles(WebDeployment deployment) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        deployment
                .dealHub()
                .instances()
                .forEach(instance ->
                        places.add(LaunchTarget.of(instance, deployment).json(instance)));
        JsonObjectBuilder texts = Json.createObjectBuilder();
        deployment.texts().all().forEach((language, map) -> {
            JsonObjectBuilder ofLanguage = Json.createObjectBuilder();
            map.forEach(ofLanguage::add);
            texts.add(language, ofLanguage);
        });
        JsonObjectBuilder paths = Json.createObjectBuilder();
        for (LaunchIntent.Kind kind : LaunchIntent.Kind.values()) {
            paths.add(kind.markupName(), kind.path());
        }
        script = new BrowserFile(
                "dealhub.js",
                "text/javascript;charset=utf-8",
                Script.of(Map.of(
                        "texts", texts.build(),
                        "places", places.build(),
                        "paths", paths.build(),
                        "actions", Json.createValue(deployment.settings().actionsFromScript()))));
        style = new BrowserFile("dealhub.css", "text/css;charset=utf-8", read("dealhub.css"));
        all = List.of(script, style, help("help.en.html"), help("help.de.html"));
    }

    private static BrowserFile help(String name) {
        return new BrowserFile(name, "text/html;charset=utf-8", read(name));
    }

    /** The text of a file that lies beside this class. */
    static String read(String name) {
        try (InputStream in = BrowserFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is not in the jar of this class.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes buttons work. */
    public BrowserFile script() {
        return script;
    }

    /** What makes them look decent, for pages without a style of their own. */
    public BrowserFile style() {
        return style;
    }

    /** The file of that name, its plain one or one with a hash, which can be that of another version. */
    public Optional<BrowserFile> named(String name) {
        return all.stream().filter(file -> file.answersTo(name)).findFirst();
    }
}
