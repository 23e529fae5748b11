package simpul.core.modules.forge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A vendor's key with the certificate that he made himself. Immutable. */
public final class SigningKey {
    private static final String PASSWORD = "rahasia-uji";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SigningKey(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** A new key, made by the JDK's own tool in that folder. */
    public static SigningKey of(String name, Path folder) {
        return of(name, folder, "-startdate", "-1d", "-validity", "3650");
    }

    /** One whose certificate has run out. */
    public static SigningKey expired(String name, Path folder) {
        return of(name, folder, "-startdate", "-3d", "-validity", "1");
    }

    private static SigningKey of(String name, Path folder, String... term) {
        Path store = folder.resolve(name + ".p12");
        try {
            ProcessBuilder keytool = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    name,
                    "-dname",
                    "CN=" + name,
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD);
            keytool.command().addAll(List.of(term));
            Process process = keytool.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("keytool did not make a key for " + name);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            return new SigningKey((PrivateKey) keys.getKey(name, PASSWORD.toCharArray()), (X509Certificate)
                    keys.getCertificate(name));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Signs every entry of the jar, in place. */
    public Path signs(Path jar) {
        try {
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            JarSigner signer = new JarSigner.Builder(key, path)
                    .digestAlgorithm("SHA-256")
                    .signerName("UJI")
                    .build();
            Path signed = Files.createTempFile(jar.toAbsolutePath().getParent(), "signed", ".jar");
            try (ZipFile in = new ZipFile(jar.toFile());
                    OutputStream out = Files.newOutputStream(signed)) {
                signer.sign(in, out);
            }
            return Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
