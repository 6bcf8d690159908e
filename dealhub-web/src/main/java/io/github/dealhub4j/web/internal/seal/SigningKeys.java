package io.github.dealhub4j.web.internal.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of seals: the first one seals, all of them are accepted. */
public final class SigningKeys {
    private static final String HMAC = "HmacSHA256";

    private final List<Key> keys;

    private SigningKeys(List<byte[]> secrets) {
        this.keys = secrets.stream().map(Key::new).toList();
    }

    /** Configured keys, the newest first. */
    static SigningKeys of(List<byte[]> secrets) {
        return new SigningKeys(secrets);
    }

    /**
     * A key derived from the partner key by HKDF (RFC 5869), so that all nodes of a cluster have the same one, and open pages
     * keep working after a redeployment.
     */
    static SigningKeys derivedFrom(String partnerKey) {
        byte[] extracted = hmac(new byte[32], partnerKey.getBytes(StandardCharsets.UTF_8));
        byte[] info = "dealhub4j launch seal".getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[info.length + 1];
        System.arraycopy(info, 0, block, 0, info.length);
        block[info.length] = 1;
        return new SigningKeys(List.of(hmac(extracted, block)));
    }

    Key newest() {
        return keys.get(0);
    }

    List<Key> all() {
        return keys;
    }

    /** One key, with an id that does not reveal it. */
    static final class Key {
        private final byte[] secret;
        private final String id;

        private Key(byte[] secret) {
            this.secret = secret.clone();
            this.id = HexFormat.of().formatHex(sha256(secret), 0, 4);
        }

        String id() {
            return id;
        }

        byte[] mac(byte[] message) {
            return hmac(secret, message);
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC + ".", e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
