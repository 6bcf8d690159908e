package io.github.dealhub4j.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * JSON that is none, or that has something else in a place than what belongs there. It quotes what was found, so it is never
 * the cause of an exception that leaves the library: what DealHub writes can hold a secret.
 */
public final class JsonFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public JsonFormatException(String message) {
        super(message);
    }

    public JsonFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
