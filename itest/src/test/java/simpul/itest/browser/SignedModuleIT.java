package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.modules.forge.SigningKey;
import simpul.core.modules.forge.Spoilt;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.server.Simpul;

/** A real server takes modules of vendors whom it trusts; of any other file it says why not, and what runs goes on. */
final class SignedModuleIT {
    private static final String PASSWORD = "perahu kayu biru tua";

    @TempDir
    static Path folder;

    private static Simpul server;
    private static Path data;
    private static ModuleDesk desk;
    private static SigningKey budi;
    private static SigningKey siti;
    private static SigningKey tono;

    @BeforeAll
    static void opened() throws Exception {
        data = folder.resolve("data");
        Path conf = Files.createDirectories(data.resolve("conf"));
        Files.writeString(conf.resolve("simpul.core.modules.run.SectorServices.cfg"), "probation.millis = 1500\n");
        budi = SigningKey.of("budi", folder);
        siti = SigningKey.of("siti", folder);
        tono = SigningKey.of("tono", folder);
        trusting(Map.of("budi", budi, "tono", tono, "revoked.tono", tono));
        server = Simpul.serving(data);
        begin();
        desk = new ModuleDesk(server.address(), "uji_kuota", PASSWORD);
        assertThat(desk.ended(desk.install(budi.signs(jar("1.0.0", "awal"))))
                        .path("outcome")
                        .asText())
                .isEqualTo("DONE");
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    /** The first administrator, by the link that the server prints. */
    private static void begin() {
        String link = server.said(Pattern.compile("(/awal/[\\w-]+)"));
        Reader nobody = Reader.nobody(server.address());
        Map<String, String> fields = Reader.hidden(nobody.get(link).text());
        fields.putAll(Map.of("name", "Kominfo", "username", "admin", "password", PASSWORD, "again", PASSWORD));
        assertThat(nobody.post(link, fields).address()).isEqualTo("/masuk");
    }

    private static void trusting(Map<String, SigningKey> vendors) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> vendor : vendors.entrySet()) {
            store.setCertificateEntry(vendor.getKey(), vendor.getValue().certificate());
        }
        try (OutputStream out = Files.newOutputStream(data.resolve("conf/vendors.p12"))) {
            store.store(out, "changeit".toCharArray());
        }
    }

    private static Path jar(String version, String name) {
        return ModuleJar.of(CatchQuotaSector.class, version, folder.resolve(name + ".jar"));
    }

    @Test
    void whoseSignatureIsNoneOrWrongIsRefusedAndTheNextOneOfItsVendorIsTaken() throws Exception {
        Path whole = budi.signs(jar("1.1.0", "utuh"));
        String component = Spoilt.contents(whole).keySet().stream()
                .filter(n -> n.endsWith(".xml"))
                .findFirst()
                .orElseThrow();
        Map<String, Path> bad = Map.of(
                "MODULE_UNSIGNED", jar("1.1.0", "tanpa"),
                "MODULE_SIGNED_PARTLY",
                        Spoilt.with(budi.signs(jar("1.1.0", "sebagian")), "tambahan.txt", words("halo")),
                "MODULE_SIGNATURE_BROKEN", Spoilt.with(whole, component, words("<lain/>")),
                "MODULE_SIGNER_UNTRUSTED", siti.signs(jar("1.1.0", "asing")),
                "MODULE_SIGNER_REVOKED", tono.signs(jar("1.1.0", "dicabut")));
        Refusals refusals = new Refusals(desk, Reader.of(server.address(), "admin", PASSWORD));
        SoftAssertions all = new SoftAssertions();
        bad.forEach((code, file) -> {
            refusals.refused(code, file, all);
            Refusals.commanded(code, file, data, all);
            all.assertThat(desk.live()).as(code).isEqualTo("1.0.0");
        });
        all.assertAll();

        assertThat(desk.ended(desk.install(whole)).path("outcome").asText())
                .as("nothing else was wrong with it")
                .isEqualTo("DONE");
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
