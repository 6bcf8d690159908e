package io.github.dealhub4j.faults;

import java.nio.charset.StandardCharsets;

/** Raw answers, framed in each way that HTTP/1.1 has. */
public final class Answer {
    private Answer() {}

    /** With the length of its body. */
    public static String withLength(String status, String body) {
        return head(status, "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length) + body;
    }

    /** In two chunks, so that a cut can fall between them. */
    public static String chunked(String status, String body) {
        int half = body.length() / 2;
        return head(status, "Transfer-Encoding: chunked")
                + chunk(body.substring(0, half))
                + chunk(body.substring(half))
                + "0\r\n\r\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** What ends with its connection. */
    public static String untilTheEnd(String status, String body) {
        return head(status, "Connection: close") + body;
    }

    /** The reading of a quote. */
    public static String quoteIn(String status) {
        return withLength("200 OK", "{\"dealhub_quote_id\":\"Q1\",\"status\":\"" + status + "\"}");
    }

    /** The answer to an action that was accepted. */
    public static String accepted() {
        return withLength("202 Accepted", "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Approval Process\"}");
    }

    private static String head(String status, String framing) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + framing + "\r\n\r\n";
    }
}
