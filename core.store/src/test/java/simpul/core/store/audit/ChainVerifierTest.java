package simpul.core.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

class ChainVerifierTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        note(AuditNote.of("case.draft", "case", "c1").in("81").with("title", "Perikanan"));
        note(AuditNote.of("case.share", "case", "c1").in("81").mirroredTo(Set.of("35")));
        note(AuditNote.of("account.create", "person", "p1").in("81").personal("name", "Nama Orang"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void chainsThatNobodyTouchedAreWhole() {
        ChainVerifier.Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.chains()).isEqualTo(3);
        assertThat(report.entries()).isEqualTo(5);
    }

    @Test
    void aChangedEntryIsFound() {
        sql("update audit_entry set details = '{\"title\":\"Kehutanan\"}' where chain = '81' and sequence = 1");
        assertThat(verify().findings()).extracting(Finding::code).containsExactly("AUDIT_CHANGED");
    }

    @Test
    void aChangedTimeOrActorIsFound() {
        sql("update audit_entry set written_at = written_at - 1 where chain = '81' and sequence = 2");
        sql("update audit_entry set actor = 'somebody' where chain = '81' and sequence = 1");
        assertThat(verify().findings()).extracting(Finding::field).containsExactlyInAnyOrder("81:1", "81:2");
    }

    @Test
    void aRemovedEntryIsFound() {
        sql("delete from audit_entry where chain = '81' and sequence = 2");
        assertThat(verify().findings()).extracting(Finding::code).contains("AUDIT_GAP", "AUDIT_MIRROR");
    }

    @Test
    void aRemovedLastEntryIsFound() {
        sql("delete from audit_personal");
        sql("delete from audit_entry where chain = '81' and sequence = 3");
        assertThat(verify().findings()).extracting(Finding::code).containsExactly("AUDIT_HEAD");
    }

    @Test
    void aChainCutTogetherWithItsHeadIsFoundByTheCheckpoint() throws IOException {
        fixture.foundation().checkpoints().write();
        sql("delete from audit_personal");
        sql("delete from audit_entry where chain = '81' and sequence = 3");
        sql(
                "update audit_head set sequence = 2, hash = (select hash from audit_entry where chain = '81' and sequence = 2)"
                        + " where chain = '81'");
        assertThat(verify().findings()).isEmpty();
        List<Checkpoint> points = fixture.foundation().checkpoints().read().sound();
        assertThat(fixture.foundation()
                        .chains()
                        .verify(points, Optional.empty())
                        .findings())
                .extracting(Finding::code)
                .containsExactly("AUDIT_CHECKPOINT");
    }

    @Test
    void anErasedPersonalFactLeavesTheChainWholeAndAChangedOneDoesNot() {
        sql("update audit_personal set fact = 'Orang lain'");
        assertThat(verify().findings()).extracting(Finding::code).containsExactly("AUDIT_PERSONAL_CHANGED");
        sql("update audit_personal set fact = null, salt = null");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void thePartnersMirrorNoticesThatTheOriginalWasRewritten() {
        sql("update audit_entry set hash = '" + "1".repeat(64) + "' where chain = '81' and sequence = 2");
        assertThat(verify().findings())
                .extracting(Finding::code)
                .contains("AUDIT_CHANGED", "AUDIT_LINK", "AUDIT_MIRROR");
    }

    @Test
    void verifyingSinceACheckpointReadsOnlyWhatCameAfter() throws IOException {
        Checkpoint point = fixture.foundation().checkpoints().write();
        note(AuditNote.of("case.step", "case", "c1").in("81"));
        ChainVerifier.Report report = fixture.foundation().chains().verify(List.of(point), Optional.of(point));
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(1);
    }

    @Test
    void aForgedOrMissingCheckpointIsFound() throws IOException {
        fixture.foundation().checkpoints().write();
        fixture.foundation().checkpoints().write();
        fixture.foundation().checkpoints().write();
        assertThat(fixture.foundation().checkpoints().read().findings()).isEmpty();
        List<Path> files = checkpointFiles();
        assertThat(files).hasSize(3);
        Files.delete(files.get(1));
        assertThat(fixture.foundation().checkpoints().read().findings())
                .extracting(Finding::code)
                .containsExactly("AUDIT_CHECKPOINT_MISSING");
        Files.writeString(files.get(2), Files.readString(files.get(2)).replace("head 81 3", "head 81 2"));
        assertThat(fixture.foundation().checkpoints().read().findings())
                .extracting(Finding::code)
                .containsExactly("AUDIT_CHECKPOINT_SIGNATURE");
    }

    private List<Path> checkpointFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("checkpoints"))) {
            return files.sorted().toList();
        }
    }

    private ChainVerifier.Report verify() {
        return fixture.foundation().chains().verify(List.of(), Optional.empty());
    }

    private void note(AuditNote note) {
        Result<Boolean> done = fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> {
            tx.audit(note);
            return Result.done(true);
        });
        assertThat(done.isDone()).isTrue();
    }

    private void sql(String statement) {
        fixture.foundation().engine().write(sql -> sql.execute(statement), kept -> true);
    }
}
