package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Requests with a context path and headers, and nothing else. */
final class Requests {
    private Requests() {}

    static HttpServletRequest to(String contextPath, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContextPath" -> contextPath;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new AssertionError("Nobody is expected to call " + method + ".");
                });
    }
}
