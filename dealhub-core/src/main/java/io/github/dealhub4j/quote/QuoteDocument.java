package io.github.dealhub4j.quote;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of a quote, read as it arrives: close it. Reading blocks, each time at most for the read time-out, and
 * throws {@link IOException} if the document breaks off: before the length that DealHub announced, or within a chunk. Of a document
 * whose end is told by closing the connection alone, nobody can know whether it is whole. Closing it early ends the transfer at
 * once. Not thread-safe, but any thread may close it.
 */
public final class QuoteDocument implements AutoCloseable {
    private final InputStream content;
    private final String contentType;
    private final @Nullable String contentDisposition;

    /** For the library itself, and for tests of code that uses it. */
    public QuoteDocument(InputStream content, String contentType, @Nullable String contentDisposition) {
        this.content = content;
        this.contentType = contentType;
        this.contentDisposition = contentDisposition;
    }

    /** The bytes, of whatever number. */
    public InputStream content() {
        return content;
    }

    /** What DealHub says that it is, such as {@code application/octet-stream}; empty if it does not say. */
    public String contentType() {
        return contentType;
    }

    /** The header with the file's name, as DealHub wrote it. Do not use it as a path unchecked. */
    public Optional<String> contentDisposition() {
        return Optional.ofNullable(contentDisposition);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
