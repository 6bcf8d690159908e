package io.github.dealhub4j.testsuite.server.launched;

/** The one user that every server knows by itself, for applications that leave signing in to the server. */
public final class ServerUser {
    public static final String NAME = "pat";
    public static final String PASSWORD = "pat";

    private ServerUser() {}
}
