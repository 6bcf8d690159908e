package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.taglib.internal.LaunchRefusal.Reason;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The launch endpoint, and below it the script that calls it. It lets nobody in by itself: {@link Launches} decides. */
public class LaunchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String below = request.getPathInfo();
        if (below != null) {
            script(request, response, below);
            return;
        }
        try {
            if (!request.getMethod().equals("POST")) {
                response.setHeader("Allow", "POST");
                throw new LaunchRefusal(Reason.METHOD);
            }
            Launches launches = CDI.current().select(Launches.class).get();
            LaunchTicket ticket = launches.launch(request);
            answer(response, HttpServletResponse.SC_OK, json(ticket, launches.allowedHosts()));
        } catch (LaunchRefusal e) {
            LOG.log(System.Logger.Level.DEBUG, () -> "Launch refused with " + e.code() + ": " + e.message(), e);
            answer(response, e.httpStatus(), json(e));
        } catch (RuntimeException e) {
            // Whatever it is, the script has to be told in a form that it understands.
            LOG.log(System.Logger.Level.ERROR, "A launch failed.", e);
            LaunchRefusal failure = new LaunchRefusal(Reason.FAILED, e);
            answer(response, failure.httpStatus(), json(failure));
        }
    }

    private static JsonObject json(LaunchTicket ticket, List<String> hosts) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        ticket.body().forEach(body::add);
        JsonArrayBuilder allowedHosts = Json.createArrayBuilder();
        hosts.forEach(allowedHosts::add);
        long seconds = Duration.between(Instant.now(), ticket.expiresAt()).toSeconds();
        return Json.createObjectBuilder()
                .add("endpoint", ticket.endpoint().toString())
                .add("body", body)
                .add("accessToken", ticket.accessToken())
                .add("expiresIn", Math.max(0, seconds))
                .add("allowedHosts", allowedHosts)
                .build();
    }

    private static JsonObject json(LaunchRefusal refusal) {
        return Json.createObjectBuilder()
                .add(
                        "error",
                        Json.createObjectBuilder().add("code", refusal.code()).add("message", refusal.message()))
                .build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void script(HttpServletRequest request, HttpServletResponse response, String below)
            throws IOException {
        BrowserScript script = BrowserScript.get();
        if (!below.equals("/" + script.fileName())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean head = request.getMethod().equals("HEAD");
        if (!head && !request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/javascript;charset=utf-8");
        response.setContentLength(script.content().length);
        if (!head) {
            response.getOutputStream().write(script.content());
        }
    }
}
