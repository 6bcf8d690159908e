package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.web.internal.deployment.WebSettings;
import io.github.dealhub4j.web.internal.endpoint.Refusal.Reason;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.regex.Pattern;

/**
 * The checks that every request of the browser script has to pass, the cheap ones first: HTTPS if required, a page of this
 * application, the script, a signed-in user, and a readable body.
 */
final class Entrance {
    private static final int LARGEST_BODY = 4096;
    private static final Pattern JSON = Pattern.compile(
            "\\s*application/json\\s*(;\\s*charset\\s*=\\s*(utf-8|\"utf-8\")\\s*)?", Pattern.CASE_INSENSITIVE);

    private final boolean requireTls;
    private final SameOrigin sameOrigin;

    Entrance(WebSettings settings) {
        this.requireTls = settings.requireTls();
        this.sameOrigin = new SameOrigin(settings.allowedOrigins());
    }

    /** The request, read; one that is refused is logged at DEBUG only. */
    ScriptRequest admit(HttpServletRequest request) throws Refusal {
        if (requireTls && !request.isSecure()) {
            throw new Refusal(Reason.NOT_SECURE);
        }
        if (!sameOrigin.holdsFor(request)) {
            throw new Refusal(Reason.CROSS_ORIGIN);
        }
        // By the header as it is, since a server can fail at a character set that it does not know.
        String contentType = request.getHeader("Content-Type");
        if (!"1".equals(request.getHeader("X-DealHub-Launch"))
                || contentType == null
                || !JSON.matcher(contentType).matches()) {
            throw new Refusal(Reason.NO_SCRIPT_REQUEST);
        }
        Principal user = request.getUserPrincipal();
        if (user == null) {
            throw new Refusal(Reason.SIGNED_OUT);
        }
        return new ScriptRequest(request, user, json(body(request)));
    }

    private static byte[] body(HttpServletRequest request) throws Refusal {
        byte[] body;
        try (InputStream in = request.getInputStream()) {
            body = in.readNBytes(LARGEST_BODY + 1);
        } catch (IOException | RuntimeException e) { // the framing of the request is wrong, or the connection broke
            throw new Refusal(Reason.UNREADABLE, e);
        }
        if (body.length > LARGEST_BODY) {
            throw new Refusal(Reason.UNREADABLE);
        }
        return body;
    }

    private static JsonObject json(byte[] body) throws Refusal {
        Reader text = new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
        try (JsonParser parser = Json.createParser(text)) {
            parser.next();
            JsonObject json = parser.getObject();
            if (parser.hasNext()) { // or it throws: nothing may follow the object
                throw new Refusal(Reason.UNREADABLE);
            }
            return json;
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }
}
