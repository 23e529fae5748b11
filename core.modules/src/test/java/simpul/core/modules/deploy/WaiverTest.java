package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.modules.check.Installation;
import simpul.core.modules.forge.SigningKey;

/** A signature is waived at the machine itself, with a reason, for exactly one file. */
class WaiverTest extends Housed {
    private static final String WHY = "Diuji di laboratorium, pembuatnya sedang mengurus kunci";

    @Override
    House made() throws Exception {
        return House.strict(folder());
    }

    private Result<SignatureWaiver> waive(Path jar) {
        return house().modules.waive(House.operator(), House.sha256(jar), WHY);
    }

    private static List<String> codes(List<Diagnosis> diagnoses) {
        return diagnoses.stream().map(Diagnosis::code).toList();
    }

    @Test
    void an_unsigned_file_is_refused_until_its_signature_is_waived_and_says_so_from_then_on() throws Exception {
        Path jar = jar("1.0.0");
        assertThat(codes(house().install(jar).diagnoses())).containsExactly("MODULE_UNSIGNED");

        assertThat(waive(jar).isDone()).isTrue();
        Deployment done = house().install(jar);

        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(codes(done.warnings())).containsExactly("MODULE_UNSIGNED", "MODULE_SIGNATURE_WAIVED");
        assertThat(done.warnings().get(1).what().id()).isEqualTo("Tanda tangan dikesampingkan: " + WHY);
        assertThat(house().modules.waiver(done.sha256()).orElseThrow().reason()).isEqualTo(WHY);
        List<String> audited = house().store
                .foundation()
                .engine()
                .read(sql -> sql.createQuery(
                                "select chain || ' ' || actor || ' ' || office_id || ' ' || subject_id from"
                                        + " audit_entry where action = 'module.waive'")
                        .mapTo(String.class)
                        .list());
        assertThat(audited).containsExactly("platform operator Baris perintah server ini " + done.sha256());
    }

    @Test
    void it_reaches_that_one_file_and_no_other() throws Exception {
        Path jar = jar("1.0.0");
        waive(jar);
        house().install(jar);

        assertThat(codes(house().install(jar("1.1.0")).diagnoses())).containsExactly("MODULE_UNSIGNED");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void the_sector_that_simpul_brings_is_not_given_away_by_it() throws Exception {
        SigningKey budi = SigningKey.of("budi", folder());
        list(Map.of("budi", budi));
        restart();
        house().store.clock().plus(Duration.between(house().store.clock().instant(), Instant.now()));
        house().boot(false, jar("1.0.0"));
        Path own = jar("1.1.0");
        waive(own);
        assertThat(house().install(own).outcome()).isEqualTo(DeploymentOutcome.DONE);

        Deployment theirs = house().install(budi.signs(jar("1.2.0")));

        assertThat(codes(theirs.diagnoses())).containsExactly("MODULE_OWNED");
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void no_account_may_waive_whatever_else_it_may_do() {
        Result<SignatureWaiver> refused = house().modules.waive(House.call(), House.sha256(jar("1.0.0")), WHY);

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(refused.problem().detail().en()).contains("on the server's own machine only");
    }

    @Test
    void without_a_reason_and_the_hash_of_a_file_nothing_is_waived() {
        Result<SignatureWaiver> refused = house().modules.waive(House.operator(), "perikanan.jar", " perlu ");

        assertThat(refused.problem().findings())
                .extracting(Finding::code)
                .containsExactly("WAIVER_DIGEST", "WAIVER_REASON");
        assertThat(house().modules.waiver("perikanan.jar")).isEmpty();
    }

    @Test
    void what_was_let_in_so_starts_again_with_the_server_and_is_held_against_the_revoked_anew() throws Exception {
        SigningKey budi = SigningKey.of("budi", folder());
        // The certificates hold from yesterday on.
        house().store.clock().plus(Duration.between(house().store.clock().instant(), Instant.now()));
        Path jar = budi.signs(jar("1.0.0"));
        assertThat(codes(house().install(jar).diagnoses())).containsExactly("MODULE_SIGNER_UNTRUSTED");
        waive(jar);
        assertThat(house().install(jar).outcome()).isEqualTo(DeploymentOutcome.DONE);

        restart();
        house().boot(false);
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        list(Map.of("revoked.budi", budi));
        restart();
        house().boot(false);
        assertThat(house().sectors().lease("coba")).isEmpty();
        assertThat(codes(house().sectors().find("coba").orElseThrow().diagnoses()))
                .containsExactly("MODULE_SIGNER_REVOKED");
        assertThat(codes(house().install(jar).diagnoses())).contains("MODULE_SIGNER_REVOKED");
    }

    /** Another process over the same data. */
    private void restart() throws Exception {
        house().close();
        open();
    }

    private void list(Map<String, SigningKey> vendors) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> vendor : vendors.entrySet()) {
            store.setCertificateEntry(vendor.getKey(), vendor.getValue().certificate());
        }
        Path file = Installation.vendors(folder().resolve("data"));
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
    }
}
