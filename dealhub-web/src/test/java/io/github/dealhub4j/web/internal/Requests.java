package io.github.dealhub4j.web.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;

/** Requests with what a test gives them, and nothing else. */
public final class Requests {
    private Requests() {}

    /** With a context path and headers. */
    public static HttpServletRequest to(String contextPath, Map<String, String> headers) {
        return to(contextPath, headers, () -> "nobody", "");
    }

    /** With a signed-in user and a JSON body, too. */
    public static HttpServletRequest to(String contextPath, Map<String, String> headers, Principal user, String json) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContextPath" -> contextPath;
                    case "isSecure" -> "https".equals(headers.get("X-Forwarded-Proto"));
                    case "getUserPrincipal" -> user;
                    case "getInputStream" -> new Body(json);
                    case "getHeader" ->
                        arguments[0].equals("Content-Type")
                                ? headers.getOrDefault("Content-Type", "application/json")
                                : headers.get((String) arguments[0]);
                    default -> throw new AssertionError("Nobody is expected to call " + method + ".");
                });
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(String text) {
            bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Nobody is expected to read asynchronously.");
        }
    }
}
