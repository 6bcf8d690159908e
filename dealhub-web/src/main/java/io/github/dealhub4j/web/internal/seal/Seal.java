package io.github.dealhub4j.web.internal.seal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.web.Offer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

/**
 * The fields of a seal, and the seal itself: {@code v1.<key id>.<HMAC-SHA256, Base64url>}. Every field is preceded by its length,
 * so that no two different offers have the same bytes. A pure function of its fields and a key.
 *
 * @param contextPath the application
 * @param offer the offer
 * @param principal the user to whom it was made; never sent by the browser, always taken from the session
 * @param expires when it expires
 */
record Seal(String contextPath, Offer offer, String principal, Instant expires) {
    private static final String VERSION = "v1";

    String write(SigningKeys keys) {
        return write(keys.newest());
    }

    /** Whether {@code given} is the seal of these fields with one of the keys; takes the same time for every wrong one. */
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
            field(VERSION, out);
            field(keyId, out);
            if (offer instanceof Offer.Launch launch) {
                LaunchIntent intent = launch.intent();
                field("launch", out);
                field(contextPath, out);
                field(offer.instance().value(), out);
                field(offer.name(), out);
                field(intent.opportunityId().value(), out);
                field(
                        intent instanceof LaunchIntent.OpenQuote open
                                ? open.crmQuoteId().value()
                                : "",
                        out);
            } else if (offer instanceof Offer.Action action) {
                field("action", out);
                field(contextPath, out);
                field(offer.instance().value(), out);
                field(offer.name(), out);
                field(action.quoteId().value(), out);
                field("", out);
            }
            field(principal, out);
            field(Long.toString(expires.getEpochSecond()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return message.toByteArray();
    }

    /** Encodes strictly: otherwise all characters that cannot be encoded would be equal, and one seal valid for two offers. */
    private static void field(String text, DataOutputStream out) throws IOException {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("An offer contains half a surrogate pair, which cannot be encoded.", e);
        }
        out.writeInt(bytes.remaining());
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }
}
