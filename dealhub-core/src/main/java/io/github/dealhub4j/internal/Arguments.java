package io.github.dealhub4j.internal;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** What callers give. */
final class Arguments {
    private Arguments() {}

    /** Refuses what is not there, before anything is sent. */
    static void given(String name, @Nullable Object value) {
        if (value == null) {
            throw invalid("The argument " + name + " is null: give a value. Nothing was sent.");
        }
    }

    static InvalidRequestException invalid(String message) {
        return new InvalidRequestException(ErrorCode.INVALID_REQUEST, message, 0, null);
    }
}
