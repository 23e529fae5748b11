package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerTrustTest {
    @TempDir
    Path run;

    @Test
    void exactlyWhoIsNotedIsBelievedAlsoAfterTheNoteChanged() throws Exception {
        X509Certificate first = certificate("first");
        X509Certificate second = certificate("second");
        ServerTrust trust = new ServerTrust(run);
        assertThatThrownBy(() -> trust.checkServerTrusted(new X509Certificate[] {first}, "EC"))
                .as("nobody is noted")
                .isInstanceOf(CertificateException.class);

        note(first);
        trust.checkServerTrusted(new X509Certificate[] {first}, "EC");
        assertThatThrownBy(() -> trust.checkServerTrusted(new X509Certificate[] {second, first}, "EC"))
                .as("another who shows the noted one beside his own")
                .isInstanceOf(CertificateException.class)
                .hasMessageContaining("certificate");

        note(second);
        trust.checkServerTrusted(new X509Certificate[] {second}, "EC");
        assertThatThrownBy(() -> trust.checkServerTrusted(new X509Certificate[] {first}, "EC"))
                .isInstanceOf(CertificateException.class);
    }

    private void note(X509Certificate certificate) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        Files.writeString(run.resolve("certificate"), HexFormat.of().formatHex(sum) + "\n");
    }

    private X509Certificate certificate(String name) throws Exception {
        Path file = run.resolve(name + ".p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
        String options = " -genkeypair -keyalg EC -dname CN=localhost -storetype PKCS12 -storepass rahasia -keystore ";
        ProcessBuilder made = new ProcessBuilder((keytool + options + file).split(" "));
        assertThat(made.inheritIO().start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), "rahasia".toCharArray());
        return (X509Certificate) keys.getCertificate("mykey");
    }
}
