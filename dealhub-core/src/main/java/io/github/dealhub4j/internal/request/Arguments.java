package io.github.dealhub4j.internal.request;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single values that callers give. */
public final class Arguments {
    private Arguments() {}

    /** Refuses what is not there, before anything is sent. */
    public static void given(String name, @Nullable Object value) {
        if (value == null) {
            throw invalid(name, "is null", "give a value; nothing was sent");
        }
    }

    /**
     * Input, rule and remedy in one sentence.
     *
     * @param name what was given
     * @param rule what is wrong with it, to be read after the name
     * @param remedy what to do, as a request
     */
    public static InvalidRequestException invalid(String name, String rule, String remedy) {
        return new InvalidRequestException(
                ErrorCode.INVALID_REQUEST,
                name + " " + rule + ": " + remedy + ".",
                0,
                null,
                List.of(new Problem(name, rule)));
    }
}
