package io.github.dealhub4j;

import io.github.dealhub4j.InvalidConfigException.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the certificates of a file, whichever of the usual forms it has. */
final class TrustStores {
    private static final String PEM = "-----BEGIN CERTIFICATE-----";

    private TrustStores() {}

    static @Nullable KeyStore read(Path file, List<Problem> problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            KeyStore store = new String(bytes, StandardCharsets.ISO_8859_1).contains(PEM)
                    ? ofPem(bytes)
                    : KeyStore.getInstance(file.toFile(), (char[]) null);
            if (store.size() == 0) {
                problems.add(new Problem("trustStore", "must hold a certificate, and " + file + " holds none"));
            }
            return store;
        } catch (IOException | GeneralSecurityException e) {
            problems.add(new Problem(
                    "trustStore",
                    "must be a readable file of certificates, PEM or a key store without a password, which " + file
                            + " is not: " + e));
            return null;
        }
    }

    private static KeyStore ofPem(byte[] bytes) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
            store.setCertificateEntry("certificate-" + ++number, certificate);
        }
        return store;
    }
}
