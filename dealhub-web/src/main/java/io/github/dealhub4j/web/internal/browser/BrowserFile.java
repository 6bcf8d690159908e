package io.github.dealhub4j.web.internal.browser;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file for the browser. It has two names: a plain one, and one with a hash of its content, under which it can be cached
 * without limit.
 */
public final class BrowserFile {
    private final String plainName;
    private final String contentType;
    private final byte[] content;
    private final String hash;

    BrowserFile(String plainName, String contentType, String content) {
        this.plainName = plainName;
        this.contentType = contentType;
        this.content = content.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.content);
            this.hash = HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The name that changes with the content, such as {@code dealhub.0123456789abcdef.js}. */
    public String name() {
        int dot = plainName.lastIndexOf('.');
        return plainName.substring(0, dot) + "." + hash + plainName.substring(dot);
    }

    /** Whether this is one of its names, even with the hash of another version: pages of another version work, too. */
    boolean answersTo(String name) {
        return name.equals(plainName)
                || name.replaceFirst("\\.[0-9a-f]{16}(\\.[a-z]+)$", "$1").equals(plainName);
    }

    /** Whether the name has the hash of this content. */
    public boolean hasName(String name) {
        return name().equals(name);
    }

    /** The value of the HTTP header {@code ETag}. */
    public String etag() {
        return "\"" + hash + "\"";
    }

    /** The media type, with its character set. */
    public String contentType() {
        return contentType;
    }

    /** The content. */
    public byte[] content() {
        return content.clone();
    }
}
