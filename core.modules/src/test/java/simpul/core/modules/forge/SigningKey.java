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
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A vendor's key with its certificate, which he made himself or which another made. Immutable. */
public final class SigningKey {
    private static final String PASSWORD = "rahasia-uji";

    private final String name;
    private final Path store;
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(String name, Path store, PrivateKey key, List<X509Certificate> chain) {
        this.name = name;
        this.store = store;
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** A new key, made by the JDK's own tool in that folder; more words are for the tool: {@code "-ext", "bc=ca:true"}. */
    public static SigningKey of(String name, Path folder, String... more) {
        return made(name, folder.resolve(name + ".p12"), more);
    }

    /** One whose certificate has run out. */
    public static SigningKey expired(String name, Path folder) {
        return of(name, folder, "-startdate", "-3d", "-validity", "1");
    }

    /** Another key, of which this one makes the certificate, whether it should or not. */
    public SigningKey certifies(String other, String... more) {
        Path copy = store.resolveSibling(other + ".p12");
        try {
            Files.copy(store, copy);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return made(
                other,
                copy,
                Stream.concat(Stream.of("-signer", name), Arrays.stream(more)).toArray(String[]::new));
    }

    /** The same key, which hands over that many certificates only. */
    public SigningKey showing(int certificates) {
        return new SigningKey(name, store, key, chain.subList(0, certificates));
    }

    private static SigningKey made(String name, Path store, String... more) {
        Stream<String> words = Stream.of(
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
                "-startdate",
                "-1d",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        try {
            Process keytool = new ProcessBuilder(
                            Stream.concat(words, Arrays.stream(more)).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IllegalStateException("keytool did not make a key for " + name);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            List<X509Certificate> chain = Arrays.stream(keys.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new SigningKey(name, store, (PrivateKey) keys.getKey(name, PASSWORD.toCharArray()), chain);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Signs every entry of the jar, in place. */
    public Path signs(Path jar) {
        try {
            JarSigner signer = new JarSigner.Builder(
                            key, CertificateFactory.getInstance("X.509").generateCertPath(chain))
                    .digestAlgorithm("SHA-256")
                    .signerName(name.toUpperCase(Locale.ROOT))
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
