package io.github.dealhub4j.internal.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose body may still be on its way.
 *
 * @param answer status and headers; with its body, unless the status is 200
 * @param contentDisposition the value of that header
 * @param content the body of an answer 200, to be closed by whoever reads it; {@code null} for any other
 */
public record HttpBody(
        HttpAnswer answer,
        @Nullable String contentDisposition,
        @Nullable InputStream content) {}
