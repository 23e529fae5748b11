package simpul.core.modules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.SigningKey;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;

/** A vendor whose certificate an authority made, and perhaps another authority that one's. */
class AuthorityTest {
    private static final String[] AUTHORITY = {"-ext", "bc:critical=ca:true"};

    @TempDir
    private static Path keys;

    private static SigningKey root;
    private static SigningKey middle;
    private static SigningKey vendor;

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeAll
    static void made() {
        root = SigningKey.of("induk", keys, AUTHORITY);
        middle = root.certifies("antara", AUTHORITY);
        vendor = middle.certifies("budi");
    }

    @BeforeEach
    void forged() {
        jar = Forge.sector("a").in(folder);
    }

    @Test
    void aChainLeadsToWhoeverOfItIsListed() throws Exception {
        vendor.signs(jar);
        for (SigningKey listed : new SigningKey[] {root, middle, vendor}) {
            Checked checked = bench(Map.of("dinas", listed)).checked(jar);

            assertThat(checked.faults()).isEmpty();
            assertThat(checked.file().orElseThrow().signer()).contains("dinas");
        }
    }

    @Test
    void theAuthorityNeedNotBeInTheFileButThoseBetweenDo() throws Exception {
        assertThat(codes(vendor.showing(2), Map.of("dinas", root))).isEmpty();
        assertThat(codes(vendor.showing(1), Map.of("dinas", root))).containsExactly("MODULE_SIGNER_UNTRUSTED");
    }

    @Test
    void onlyAnAuthorityCertifiesOthers() throws Exception {
        SigningKey friend = vendor.certifies("teman");

        assertThat(codes(friend, Map.of("dinas", root))).containsExactly("MODULE_SIGNER_UNTRUSTED");
        assertThat(codes(friend, Map.of("budi", vendor))).containsExactly("MODULE_SIGNER_UNTRUSTED");
    }

    @Test
    void anAuthorityThatMayNotMakeAuthoritiesMakesNone() throws Exception {
        SigningKey last = root.certifies("terakhir", "-ext", "bc:critical=ca:true,pathlen:0");
        SigningKey further = last.certifies("lanjut", AUTHORITY).certifies("jauh");

        assertThat(codes(further, Map.of("dinas", root))).containsExactly("MODULE_SIGNER_UNTRUSTED");
    }

    @Test
    void aCertificateForSomethingElseSignsNoPrograms() throws Exception {
        SigningKey server = root.certifies("situs", "-ext", "eku=serverAuth");
        SigningKey program = root.certifies("program", "-ext", "eku=codeSigning");

        assertThat(codes(server, Map.of("dinas", root))).containsExactly("MODULE_SIGNER_UNTRUSTED");
        assertThat(codes(program, Map.of("dinas", root))).isEmpty();
    }

    @Test
    void whatAnAuthoritySignedThatWasRevokedIsRefusedWhetherItIsInTheFileOrNot() throws Exception {
        assertThat(codes(vendor, Map.of("dinas", root, "revoked.antara", middle)))
                .containsExactly("MODULE_SIGNER_REVOKED");
        assertThat(codes(vendor.showing(1), Map.of("antara", middle, "revoked.antara#1", middle)))
                .containsExactly("MODULE_SIGNER_REVOKED");
        assertThat(codes(vendor, Map.of("dinas", root))).isEmpty();
    }

    @Test
    void anAuthorityThatRanOutIsTrustedAtAStartOnly() throws Exception {
        SigningKey brief = SigningKey.of("singkat", keys, "-ext", "bc=ca:true", "-startdate", "-3d", "-validity", "1");
        brief.certifies("cepat", "-startdate", "-60H").signs(jar);

        assertThat(bench(Map.of("dinas", brief)).checked(jar).faults())
                .singleElement()
                .satisfies(f -> assertThat(f.why().en())
                        .contains("expired")
                        .containsPattern("holds from \\d{4}-\\d\\d-\\d\\d to .* here the day is \\d{4}"));
        assertThat(new Bench()
                        .trusting(new Sealing(
                                Listed.in(folder, Map.of("dinas", brief)),
                                SignaturePolicy.REQUIRE,
                                Set.of(),
                                Optional.empty()))
                        .codes(jar))
                .isEmpty();
    }

    private List<String> codes(SigningKey signer, Map<String, SigningKey> listed) throws Exception {
        return bench(listed).codes(signer.signs(Forge.sector("a").in(folder)));
    }

    private Bench bench(Map<String, SigningKey> listed) throws Exception {
        return new Bench()
                .trusting(new Sealing(
                        Listed.in(folder, listed), SignaturePolicy.REQUIRE, Set.of(), Optional.of(Instant.now())));
    }
}
