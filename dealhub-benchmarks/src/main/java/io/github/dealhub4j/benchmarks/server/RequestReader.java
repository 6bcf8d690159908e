package io.github.dealhub4j.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the requests of one connection: as much of HTTP/1.1 as clients on loopback send. */
final class RequestReader {
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_192;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];

    /** The first line of a request. */
    record Request(String method, String target) {}

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** The next request, its body read and dropped; null when the client has closed the connection. */
    @Nullable Request next() throws IOException {
        String first = readLine();
        if (first == null) {
            return null;
        }
        long length = 0;
        boolean chunked = false;
        String header = present(readLine());
        for (int headers = 0; !header.isEmpty(); headers++) {
            if (headers == MOST_HEADERS) {
                throw new IOException("more than " + MOST_HEADERS + " headers");
            }
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).trim());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
            header = present(readLine());
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        int methodEnd = first.indexOf(' ');
        return new Request(
                first.substring(0, methodEnd), first.substring(methodEnd + 1, first.indexOf(' ', methodEnd + 1)));
    }

    private void skipChunks() throws IOException {
        long size;
        do {
            size = Long.parseLong(present(readLine()).trim(), 16);
            in.skipNBytes(size);
            readLine(); // the end of the chunk, or of the trailers, which nobody here sends
        } while (size > 0);
    }

    private static String present(@Nullable String line) throws EOFException {
        if (line == null) {
            throw new EOFException("the connection ended within a request");
        }
        return line;
    }

    private @Nullable String readLine() throws IOException {
        int length = 0;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read != '\n') {
            if (read < 0) {
                throw new EOFException("the connection ended within a line");
            }
            if (length == LONGEST_LINE) {
                throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
            }
            line[length++] = (byte) read;
            read = in.read();
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }
}
