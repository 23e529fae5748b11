package simpul.core.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Decisions;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.store.testing.StoreFixture;

class AuditReaderTest {
    private static final Decisions SECRETARIAT_READS = (caller, action, subject) ->
            caller.role().equals(Role.SEKRETARIAT) ? Optional.empty() : Optional.of(Problem.notFound());

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private AuditReader trail;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        trail = new AuditReader(
                fixture.foundation().engine(), fixture.foundation().bodies(), SECRETARIAT_READS);
        note("case.draft", "c1");
        note("case.share", "c1");
        note("case.draft", "c2");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRegionReadsItsOwnChainNewestFirst() {
        assertThat(list("81", AuditFilter.ALL).items())
                .extracting(AuditEntry::action)
                .containsExactly("case.draft", "case.share", "case.draft");
        assertThat(list("81", AuditFilter.of("case", "c1")).items())
                .extracting(AuditEntry::action)
                .containsExactly("case.share", "case.draft");
        assertThat(list("81", new AuditFilter(null, null, "case.s")).items()).hasSize(1);
    }

    @Test
    void aPartnerSeesThatSomethingWasSharedAndNothingOfItsContent() {
        List<AuditEntry> seen = list("35", AuditFilter.ALL).items();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).mirrorOf()).isEqualTo("81:2");
        assertThat(seen.get(0).details()).isEmpty();
        assertThat(seen.get(0).personal()).isEmpty();
    }

    @Test
    void whoMayNotReadTheTrailFindsItEmpty() {
        Page<AuditEntry> page = trail.list(StoreFixture.caller("81", Role.OPD), AuditFilter.ALL, new Cursor(50, null));
        assertThat(page.items()).isEmpty();
    }

    @Test
    void pagesContinueWhereTheLastOneEnded() {
        Page<AuditEntry> first =
                trail.list(StoreFixture.caller("81", Role.SEKRETARIAT), AuditFilter.ALL, new Cursor(2, null));
        Page<AuditEntry> second =
                trail.list(StoreFixture.caller("81", Role.SEKRETARIAT), AuditFilter.ALL, new Cursor(2, first.next()));
        assertThat(first.items()).extracting(AuditEntry::sequence).containsExactly(3L, 2L);
        assertThat(second.items()).extracting(AuditEntry::sequence).containsExactly(1L);
        assertThat(second.next()).isNull();
    }

    private Page<AuditEntry> list(String region, AuditFilter filter) {
        return trail.list(StoreFixture.caller(region, Role.SEKRETARIAT), filter, new Cursor(50, null));
    }

    private void note(String action, String subject) {
        fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> {
            AuditNote note = AuditNote.of(action, "case", subject)
                    .in("81")
                    .with("title", "Judul")
                    .personal("name", "Nama");
            tx.audit(action.equals("case.share") ? note.mirroredTo(Set.of("35", "81")) : note);
            return Result.done(true);
        });
    }
}
