package io.github.dealhub4j.taglib.internal.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

/**
 * What a seal vouches for, and the seal itself: {@code v1.<key id>.<HMAC-SHA256, Base64url>}. Every field goes in with its
 * length, so that no two different offers have the same bytes. A pure function of its fields and a key.
 *
 * @param contextPath the application
 * @param offer what is offered
 * @param principal whom it was offered to; never sent by the browser, always taken from the session
 * @param expires when it ends
 */
record Seal(String contextPath, Offer offer, String principal, Instant expires) {
    private static final String VERSION = "v1";

    String write(SigningKeys keys) {
        return write(keys.newest());
    }

    /** Whether {@code given} is what one of the keys makes of these fields; takes the same time for any wrong one. */
    boolean matches(String given, SigningKeys keys) {
        boolean matches = false;
        for (SigningKeys.Key key : keys.all()) {
            matches |= MessageDigest.isEqual(
                    write(key).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        }
        return matches;
    }

    private String write(SigningKeys.Key key) {
        String mac = Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(message(key.id())));
        return VERSION + "." + key.id() + "." + mac;
    }

    private byte[] message(String keyId) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(message)) {
            for (String field : new String[] {
                VERSION,
                keyId,
                offer.purpose().word(),
                contextPath,
                offer.instance().value(),
                offer.intent(),
                offer.id(),
                offer.crmQuoteId(),
                principal,
                Long.toString(expires.getEpochSecond())
            }) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return message.toByteArray();
    }
}
