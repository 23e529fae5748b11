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
import simpul.core.model.audit.AuditNote;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

/** A server goes by where it left a chain, and by where the chain ends when that is no longer the same. */
class AuditWriterTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private AuditWriter one;
    private AuditWriter other;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        one = new AuditWriter(fixture.entropy(), fixture.foundation().bodies());
        other = new AuditWriter(fixture.entropy(), fixture.foundation().bodies());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void twoServersThatWriteInTurnsMakeOneChain() {
        for (int i = 0; i < 3; i++) {
            write(one, true, Set.of());
            write(other, true, Set.of("35"));
        }

        assertThat(sequences("81")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(sequences("35")).containsExactly(1L, 2L, 3L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesNoGap() {
        write(one, true, Set.of());
        write(one, false, Set.of("35"));
        write(one, false, Set.of());
        write(one, true, Set.of("35"));

        assertThat(sequences("81")).containsExactly(1L, 2L);
        assertThat(sequences("35")).containsExactly(1L);
        assertThat(findings()).isEmpty();
    }

    private void write(AuditWriter writer, boolean kept, Set<String> mirrored) {
        fixture.foundation()
                .engine()
                .write(
                        sql -> {
                            writer.append(
                                    sql,
                                    StoreFixture.caller("81", Role.SEKRETARIAT),
                                    List.of(AuditNote.of("case.share", "case", "c1")
                                            .in("81")
                                            .mirroredTo(mirrored)),
                                    fixture.clock().instant());
                            return kept;
                        },
                        keep -> keep);
    }

    private List<Long> sequences(String chain) {
        return fixture.foundation()
                .engine()
                .read(sql -> sql.createQuery("select sequence from audit_entry where chain = :chain order by sequence")
                        .bind("chain", chain)
                        .mapTo(Long.class)
                        .list());
    }

    private List<?> findings() {
        return new ChainVerifier(
                        fixture.foundation().engine(), fixture.foundation().bodies())
                .verify(List.of(), Optional.empty())
                .findings();
    }
}
