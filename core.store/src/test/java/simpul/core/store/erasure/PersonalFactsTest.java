package simpul.core.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.audit.PersonalFacts;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

class PersonalFactsTest {
    @TempDir
    Path folder;

    @Test
    void anErasedPersonIsGoneFromTheRegionsTrailAndTheChainStaysWhole() {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            note(fixture, "81", "p1", "Nama Satu");
            note(fixture, "81", "p2", "Nama Dua");
            note(fixture, "35", "p1", "Nama di daerah lain");
            Result<Integer> erased = fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> {
                tx.audit(AuditNote.of("person.erase", "person", "p1").in("81"));
                return Result.done(tx.port(PersonalFacts.class).erase("person", "p1"));
            });
            assertThat(erased.value()).isEqualTo(1);
            assertThat(facts(fixture)).containsExactlyInAnyOrder("Nama Dua", "Nama di daerah lain");
            assertThat(fixture.foundation()
                            .chains()
                            .verify(List.of(), Optional.empty())
                            .findings())
                    .isEmpty();
        }
    }

    private static List<String> facts(StoreFixture fixture) {
        return fixture.foundation()
                .engine()
                .read(sql -> sql.createQuery("select fact from audit_personal where fact is not null")
                        .mapTo(String.class)
                        .list());
    }

    private static void note(StoreFixture fixture, String region, String person, String name) {
        fixture.store().write(fixture.call(region, Role.SEKRETARIAT), tx -> {
            tx.audit(AuditNote.of("person.create", "person", person).in(region).personal("name", name));
            return Result.done(true);
        });
    }
}
