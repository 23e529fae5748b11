package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands at the terminal reach their server wherever it listens, and believe nobody else. */
final class OtherDoorsIT {
    @TempDir
    Path folder;

    @Test
    void aServerAtAnotherAddressIsAsked() {
        try (Simpul server = Simpul.serving(folder.resolve("data"), "--bind", "127.0.0.2")) {
            assertThat(said(0, "list")).contains(server.address().toString(), "perikanan");
            assertThat(said(0, "regions", "perikanan")).isEmpty();
        }
    }

    @Test
    void aServerThatEndsTlsIsKnownByItsCertificateAlone() throws Exception {
        Path keys = folder.resolve("kunci.p12");
        Path laidDown = folder.resolve("data/run/certificate");
        certificate(keys);
        Files.writeString(
                Files.createDirectories(folder.resolve("data/conf")).resolve("simpul.web.cfg"),
                ".tlsPassword = rahasia-uji\n");
        try (Simpul server = Simpul.serving(folder.resolve("data"), "--tls-keystore", keys.toString())) {
            assertThat(server.address()).hasScheme("https");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(laidDown)))
                    .isEqualTo("rw-------");
            assertThat(said(0, "list")).contains(server.address().toString(), "perikanan");
            assertThat(said(0, "regions", "perikanan")).isEmpty();

            Files.writeString(laidDown, "00".repeat(32) + "\n");
            assertThat(said(1, "list")).contains("Sertifikat", "run/certificate", "The certificate");
            assertThat(said(1, "regions", "perikanan")).contains("Sertifikat", "The certificate");

            assertThat(server.terminate()).isZero();
            assertThat(laidDown).doesNotExist();
        }
    }

    /** For a host of another name, signed by itself. */
    private static void certificate(Path file) throws IOException, InterruptedException {
        String options = " -genkeypair -keyalg EC -dname CN=simpul.invalid -storetype PKCS12 -storepass rahasia-uji";
        String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
        ProcessBuilder made = new ProcessBuilder((keytool + options + " -keystore " + file).split(" "));
        assertThat(made.inheritIO().start().waitFor()).isZero();
    }

    private String said(int status, String... arguments) {
        return ModuleCommandsIT.said(status, folder.resolve("data"), arguments);
    }
}
