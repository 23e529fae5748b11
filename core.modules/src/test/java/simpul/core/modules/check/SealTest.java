package simpul.core.modules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.SigningKey;
import simpul.core.modules.forge.Spoilt;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;
import simpul.core.modules.seal.Vendors;

/** Who signed a file, and what is believed of it. */
class SealTest {
    @TempDir
    private static Path keys;

    private static SigningKey budi;
    private static SigningKey siti;
    private static SigningKey old;

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeAll
    static void made() {
        budi = SigningKey.of("budi", keys);
        siti = SigningKey.of("siti", keys);
        old = SigningKey.expired("lama", keys);
    }

    @BeforeEach
    void forged() {
        jar = Forge.sector("a").in(folder);
    }

    @Test
    void aFileThatATrustedVendorSignedIsHis() throws Exception {
        Checked checked = strict("budi#2026", budi).checked(budi.signs(jar));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.file().orElseThrow().signer()).contains("budi");
    }

    @Test
    void withoutASignatureItIsRefusedWhereOneIsRequiredAndMentionedElsewhere() throws Exception {
        assertThat(strict("budi", budi).codes(jar)).containsExactly("MODULE_UNSIGNED");
        Checked lenient = new Bench().checked(jar);
        assertThat(lenient.isAccepted()).isTrue();
        assertThat(lenient.warnings()).extracting(Diagnosis::code).containsExactly("MODULE_UNSIGNED");
    }

    @Test
    void aStrangersSignatureIsNoBetter() throws Exception {
        assertThat(strict("budi", budi).codes(siti.signs(jar))).containsExactly("MODULE_SIGNER_UNTRUSTED");
    }

    @Test
    void nobodyBecomesThePlatformByTheNameHeIsListedUnder() throws Exception {
        Path signed = budi.signs(jar);

        for (String alias : List.of("simpul", "simpul#2", " Simpul ", "#1")) {
            Checked checked = strict(alias, budi).checked(signed);

            assertThat(checked.file().orElseThrow().signer()).as(alias).isEmpty();
            assertThat(checked.faults()).as(alias).singleElement().satisfies(f -> {
                assertThat(f.code()).isEqualTo("MODULE_SIGNER_UNTRUSTED");
                assertThat(f.why().en()).contains("That name is Simpul's own");
            });
        }
        assertThat(new Bench()
                        .trusting(sealing(vendors(Map.of("simpul", budi, "Revoked.budi", budi))))
                        .codes(signed))
                .containsExactly("MODULE_SIGNER_REVOKED");
    }

    @Test
    void whatTwoHaveSignedIsNobodys() throws Exception {
        assertThat(strict("budi", budi).codes(siti.signs(budi.signs(jar)))).containsExactly("MODULE_SIGNED_PARTLY");
    }

    @Test
    void aCertificateThatRanOutIsTrustedAtAStartOnly() throws Exception {
        Path signed = old.signs(jar);
        Vendors vendors = vendors(Map.of("lama", old));

        assertThat(strict("lama", old).codes(signed)).containsExactly("MODULE_SIGNER_UNTRUSTED");
        assertThat(new Bench()
                        .trusting(new Sealing(vendors, SignaturePolicy.REQUIRE, Set.of(), Optional.empty()))
                        .codes(signed))
                .isEmpty();
    }

    @Test
    void whatWasAddedAfterwardsIsFound() throws Exception {
        Path added = Spoilt.with(budi.signs(jar), "tambahan.txt", "halo".getBytes(UTF_8));

        assertThat(strict("budi", budi).codes(added)).containsExactly("MODULE_SIGNED_PARTLY");
        assertThat(new Bench().codes(added)).containsExactly("MODULE_SIGNED_PARTLY");
    }

    @Test
    void whatWasChangedAfterwardsIsFoundEvenWhereNoSignatureIsRequired() throws Exception {
        Path signed = budi.signs(jar);
        String component = Spoilt.contents(signed).keySet().stream()
                .filter(n -> n.endsWith(".xml"))
                .findFirst()
                .orElseThrow();
        Path changed = Spoilt.with(signed, component, "<lain/>".getBytes(UTF_8));

        assertThat(strict("budi", budi).codes(changed)).containsExactly("MODULE_SIGNATURE_BROKEN");
        assertThat(new Bench()
                        .knowing(waiving(changed))
                        .allowing(new Waivers(true))
                        .codes(changed))
                .as("a waiver does not reach that")
                .containsExactly("MODULE_SIGNATURE_BROKEN");
    }

    @Test
    void aRevokedVendorIsRefusedAlthoughHeIsStillListed() throws Exception {
        Vendors vendors = vendors(Map.of("budi", budi, "revoked.budi", budi));
        Path signed = budi.signs(jar);

        assertThat(new Bench().trusting(sealing(vendors)).codes(signed)).containsExactly("MODULE_SIGNER_REVOKED");
        assertThat(new Bench()
                        .trusting(new Sealing(vendors, SignaturePolicy.WARN, Set.of(), Optional.empty()))
                        .knowing(waiving(signed))
                        .allowing(new Waivers(true))
                        .codes(signed))
                .as("not even with a waiver")
                .containsExactly("MODULE_SIGNER_REVOKED");
    }

    @Test
    void aWaiverLetsExactlyItsFileInAndIsSaidWithItsReason() throws Exception {
        Known waived = waiving(jar);
        Checked checked = strict("budi", budi).knowing(waived).checked(jar);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.warnings())
                .extracting(Diagnosis::code)
                .containsExactly("MODULE_UNSIGNED", "MODULE_SIGNATURE_WAIVED");
        assertThat(checked.warnings().get(1).what().id())
                .isEqualTo("Tanda tangan dikesampingkan: Diuji di laboratorium");

        Path signed = siti.signs(jar);
        assertThat(strict("budi", budi).knowing(waived).codes(signed))
                .as("the same classes, another file")
                .containsExactly("MODULE_SIGNER_UNTRUSTED");
        assertThat(strict("budi", budi).knowing(waiving(signed)).codes(signed))
                .as("an unknown vendor is like none")
                .isEmpty();
    }

    @Test
    void aRemovedModuleIsBroughtBackByWhoSignedItAndKeepsItsSectorFromOthers() throws Exception {
        Known known = new Known(List.of(new Known.Owner("a", "uji.a", Optional.of("budi"), true)), Map.of(), Map.of());

        assertThat(strict("budi", budi).knowing(known).codes(budi.signs(jar))).isEmpty();
        assertThat(strict("siti", siti)
                        .knowing(known)
                        .checked(siti.signs(Forge.sector("a").in(folder)))
                        .faults())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("MODULE_OWNED");
                    assertThat(f.why().en()).contains("was removed", "signed by budi; this file by siti");
                    assertThat(f.remedy().en()).contains("start its kept file again", "conf/vendors.p12");
                });
    }

    @Test
    void aTrustedVendorMayNotTakeTheSectorOfAnother() throws Exception {
        Known known = new Known(List.of(new Known.Owner("a", "uji.a", Optional.of("siti"), false)), Map.of(), Map.of());

        assertThat(strict("budi", budi).knowing(known).codes(budi.signs(jar))).containsExactly("MODULE_OWNED");
    }

    @Test
    void aSectorOfThePlatformMayBeTriedWithoutASignatureWhereNoneIsRequired() throws Exception {
        Known ours = new Known(
                List.of(new Known.Owner("a", "uji.a", Optional.of(Sealing.PLATFORM), false)), Map.of(), Map.of());

        Checked trial = new Bench().knowing(ours).checked(jar);
        assertThat(trial.isAccepted()).isTrue();
        assertThat(trial.warnings())
                .extracting(Diagnosis::code)
                .containsExactlyInAnyOrder("MODULE_UNSIGNED", "MODULE_OWNED");
        assertThat(strict("budi", budi).knowing(ours).codes(jar)).contains("MODULE_UNSIGNED", "MODULE_OWNED");
        assertThat(strict("budi", budi).knowing(ours).codes(budi.signs(jar))).containsExactly("MODULE_OWNED");
        assertThat(new Bench()
                        .trusting(new Sealing(
                                vendors(Map.of("budi", budi)),
                                SignaturePolicy.WARN,
                                Set.of(),
                                Optional.of(Instant.now())))
                        .knowing(ours)
                        .codes(budi.signs(jar)))
                .as("another vendor, wherever it is")
                .containsExactly("MODULE_OWNED");
    }

    @Test
    void whatCameWithThePlatformIsKnownByItsHash() throws Exception {
        String hash = new Bench().checked(jar).file().orElseThrow().sha256();
        Checked checked = new Bench()
                .trusting(new Sealing(Vendors.NONE, SignaturePolicy.REQUIRE, Set.of(hash), Optional.of(Instant.now())))
                .checked(jar);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.file().orElseThrow().signer()).contains("simpul");
    }

    private static Known waiving(Path file) {
        String sha256 = new Bench().checked(file).file().orElseThrow().sha256();
        return new Known(
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(
                        sha256,
                        new SignatureWaiver(sha256, "Diuji di laboratorium", Text.same("Konsol"), Instant.now())));
    }

    private Bench strict(String alias, SigningKey key) throws IOException, GeneralSecurityException {
        return new Bench().trusting(sealing(vendors(Map.of(alias, key))));
    }

    private static Sealing sealing(Vendors vendors) {
        return new Sealing(vendors, SignaturePolicy.REQUIRE, Set.of(), Optional.of(Instant.now()));
    }

    private Vendors vendors(Map<String, SigningKey> entries) throws IOException, GeneralSecurityException {
        return Listed.in(folder, entries);
    }
}
