package io.github.dealhub4j.internal.http;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose body may still be on its way.
 *
 * @param answer status and headers; with its body, unless that is the content
 * @param headers all of its headers, by names in whichever spelling they came
 * @param content the body of an answer 200 that was asked for as a stream, to be closed by whoever reads it; {@code null} for
 *     any other
 */
public record HttpBody(
        HttpAnswer answer,
        Map<String, List<String>> headers,
        @Nullable InputStream content) {

    /** The header with the name of a file. */
    public Optional<String> contentDisposition() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Disposition"))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }
}
