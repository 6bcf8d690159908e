package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.web.internal.browser.BrowserFile;
import io.github.dealhub4j.web.internal.browser.BrowserFiles;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The launch endpoint, and below it the files that browsers load. {@link Launches} checks the request. */
public class LaunchServlet extends EndpointServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String below = request.getPathInfo();
        if (below == null) {
            super.service(request, response);
        } else {
            file(request, response, below.substring(1));
        }
    }

    @Override
    JsonObject answer(HttpServletRequest request) throws IOException, Refusal {
        return CDI.current().select(Launches.class).get().launch(request);
    }

    private static void file(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        Optional<BrowserFile> file =
                CDI.current().select(BrowserFiles.class).get().named(name);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean head = request.getMethod().equals("HEAD");
        if (!head && !request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("ETag", file.get().etag());
        if (file.get().hasName(name)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            // By its plain name, or with the hash of another version: pages of another node, during an update.
            response.setHeader("Cache-Control", "no-cache");
            if (file.get().etag().equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        byte[] content = file.get().content();
        response.setContentType(file.get().contentType());
        response.setContentLength(content.length);
        if (!head) {
            response.getOutputStream().write(content);
        }
    }
}
