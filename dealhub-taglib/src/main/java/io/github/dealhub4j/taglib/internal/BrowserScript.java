package io.github.dealhub4j.taglib.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The script for the browser, under a name that changes with its content: so it can be cached for ever. */
final class BrowserScript {
    private static final BrowserScript INSTANCE = new BrowserScript();

    private final byte[] content;
    private final String fileName;

    private BrowserScript() {
        try (InputStream in = BrowserScript.class.getResourceAsStream("dealhub.js")) {
            this.content = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            this.fileName = "dealhub." + HexFormat.of().formatHex(hash, 0, 8) + ".js";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static BrowserScript get() {
        return INSTANCE;
    }

    byte[] content() {
        return content;
    }

    String fileName() {
        return fileName;
    }
}
