package io.github.dealhub4j.sandbox;

/**
 * A request that reached the sandbox. Bodies and tokens are not kept.
 *
 * @param method the HTTP method
 * @param path the path, without the query
 */
public record SandboxRequest(String method, String path) {
    /** As in {@code POST /api/v1/authenticate/user}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
