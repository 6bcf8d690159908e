package io.github.dealhub4j.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Certificates of servers, made once for all tests. */
public final class Certificate {
    /** For this machine. Nobody trusts it by himself. */
    public static final Certificate OURS = new Certificate("dns:localhost,ip:127.0.0.1");
    /** For another one. */
    public static final Certificate ELSEWHERE = new Certificate("dns:dealhub.example");

    private static final String PASSWORD = "changeit";

    private final Path pem;
    private final SSLContext context;

    private Certificate(String subjects) {
        try {
            Path folder = Files.createTempDirectory("certificate");
            Path keys = folder.resolve("keys.p12");
            pem = folder.resolve("certificate.pem");
            Stream.of(folder, keys, pem).forEach(path -> path.toFile().deleteOnExit());
            keytool("-genkeypair -alias server -keyalg EC -validity 30 -dname CN=server -ext san=" + subjects
                    + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + keys);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(keys)) {
                store.load(in, PASSWORD.toCharArray());
            }
            Files.writeString(pem, pem(store.getCertificate("server").getEncoded()));
            context = context(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(String arguments) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(tool), List.of(arguments.split(" ")).stream())
                        .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(output);
        }
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** The certificate as clients trust it. */
    public Path pem() {
        return pem;
    }

    SSLSocket wrap(Socket socket) throws IOException {
        return (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
    }
}
