package io.github.dealhub4j.internal.http;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What the exceptions of the engine mean, in words for people who run a server. */
final class Causes {
    private static final int DEEPEST = 20; // a chain of causes can be a circle

    private Causes() {}

    /** The exception that says what happened, without those that only carry it from thread to thread. */
    static Throwable unwrapped(Throwable failure) {
        Throwable found = failure;
        for (int i = 0; i < DEEPEST; i++) {
            Throwable cause = found.getCause();
            if (cause == null || !(found instanceof ExecutionException || found instanceof CompletionException)) {
                return found;
            }
            found = cause;
        }
        return found;
    }

    /** Whether a connection could not be made. */
    static boolean isConnecting(Throwable failure) {
        return has(failure, ConnectException.class)
                || has(failure, HttpConnectTimeoutException.class)
                || has(failure, UnresolvedAddressException.class)
                || has(failure, UnknownHostException.class)
                || has(failure, SSLHandshakeException.class);
    }

    /**
     * Whether it can have left the client of the platform unfit: an answer that is no HTTP, whose connection it may keep, or the
     * end of its own thread.
     */
    static boolean isClientsOwn(Throwable failure) {
        return has(failure, ProtocolException.class)
                || has(failure, Error.class)
                || String.valueOf(failure.getMessage()).contains("selector manager closed");
    }

    /** What happened, as a clause. */
    static String words(Throwable failure) {
        if (has(failure, UnresolvedAddressException.class) || has(failure, UnknownHostException.class)) {
            return "the name of the host is unknown";
        }
        if (has(failure, HttpConnectTimeoutException.class)) {
            return "no connection stood in time (connectTimeout)";
        }
        CertificateException certificate = find(failure, CertificateException.class);
        if (certificate != null) {
            return "its certificate was refused (trustStore): " + certificate.getMessage();
        }
        if (has(failure, ConnectException.class)) {
            String message = String.valueOf(failure.getMessage());
            return "the connection was refused" + (message.equals("null") ? "" : " (" + message + ")");
        }
        Throwable root = failure;
        for (int i = 0; i < DEEPEST && root.getCause() != null; i++) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return find(failure, type) != null;
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
