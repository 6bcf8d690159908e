package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.web.internal.endpoint.Refusal.Reason;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.HttpMethodConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An endpoint of the browser script: it accepts POST, and always answers in JSON. */
@ServletSecurity( // for Jetty; see EndpointInitializer. It ignores a constraint that is simply open.
        value = @HttpConstraint(EmptyRoleSemantic.DENY),
        httpMethodConstraints = {
            @HttpMethodConstraint("POST"),
            @HttpMethodConstraint("GET"),
            @HttpMethodConstraint("HEAD"),
            // These are refused here, in JSON, and not by the server.
            @HttpMethodConstraint("PUT"),
            @HttpMethodConstraint("PATCH"),
            @HttpMethodConstraint("DELETE"),
            @HttpMethodConstraint("OPTIONS")
        })
public abstract class EndpointServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.web");

    /** The answer for the browser. */
    abstract JsonObject answer(HttpServletRequest request) throws IOException, Refusal;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("POST")) {
                response.setHeader("Allow", "POST");
                throw new Refusal(Reason.METHOD);
            }
            write(response, HttpServletResponse.SC_OK, answer(request));
        } catch (Refusal e) {
            Code.REFUSED.log(LOG, e, e.code(), e.getMessage());
            write(response, e.httpStatus(), e.json());
        } catch (RuntimeException e) {
            // The script needs an answer that it understands.
            Code.REQUEST_FAILED.log(LOG, e, "A request of the browser script");
            Refusal failure = new Refusal(Reason.FAILED, e);
            write(response, failure.httpStatus(), failure.json());
        }
    }

    private static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
