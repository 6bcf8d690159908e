package io.github.dealhub4j.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Between Jetty and {@link Routes}: reads a request whole, writes an answer whole. */
final class SandboxHandler extends Handler.Abstract {
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    private final Routes routes;
    private final Consumer<SandboxRequest> log;

    SandboxHandler(Routes routes, Consumer<SandboxRequest> log) {
        this.routes = routes;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        log.accept(new SandboxRequest(request.getMethod(), request.getHttpURI().getPath()));
        Reply reply = isForThisMachine(request)
                ? routes.answer(call(request))
                : Reply.text(421, "The sandbox answers on loopback names only.");
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        Content.Sink.write(response, true, reply.body(), callback);
        return true;
    }

    /** A page of another site could reach this port under a name of its own. */
    private static boolean isForThisMachine(Request request) {
        String host = Request.getServerName(request).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
    }

    private static Call call(Request request) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        HttpFields fields = request.getHeaders();
        for (HttpField field : fields) {
            headers.putIfAbsent(
                    field.getName().toLowerCase(Locale.ROOT), field.getValue() == null ? "" : field.getValue());
        }
        Map<String, String> cookies = new LinkedHashMap<>();
        Request.getCookies(request).forEach(cookie -> cookies.putIfAbsent(cookie.getName(), cookie.getValue()));
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), new ArrayList<>(field.getValues()));
        }
        return new Call(
                request.getMethod(), steps(request.getHttpURI().getPath()), query, headers, cookies, body(request));
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/", -1))
                .skip(1)
                .map(step -> URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private static String body(Request request) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            return new String(in.readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        }
    }
}
