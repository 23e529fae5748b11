package simpul.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.testing.StoreFixture;

/** Texts stand in the order of their bytes, on every engine, so that pages begin where the last one ended. */
class TextOrderTest {
    /** With a sign outside the first plane, which Java would put before U+FF21, and UTF-8 after it. */
    private static final List<String> NAMES = List.of(
            "dinas",
            "Dinas",
            "DINAS",
            "Dinas B",
            "Dinas-B",
            "DinasB",
            "dinas_b",
            "Élan",
            "elan",
            "Zona",
            "zona",
            "\uff21",
            "\ud83d\ude00",
            "a b",
            "ab",
            "a-b",
            "10",
            "9",
            "~",
            "'");

    @TempDir
    Path folder;

    @Test
    void ofPagesAndOfTheirEndsIsThatOfTheBytes() {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            fixture.store()
                    .write(fixture.call("81", Role.SEKRETARIAT), tx -> {
                        NAMES.forEach(name -> tx.port(AgencyStore.class)
                                .add(new Agency(fixture.entropy().id(), "81", name, "D", List.of(), 1)));
                        tx.audit(AuditNote.of("agency.create", "agency", "all").in("81"));
                        return Result.done(true);
                    })
                    .value();
            List<String> read = new ArrayList<>();
            String after = null;
            do {
                Cursor cursor = new Cursor(3, after);
                Page<Agency> page = fixture.store()
                        .read(
                                fixture.call("81", Role.OPD).scope(),
                                tx -> tx.port(AgencyStore.class).list("81", cursor));
                page.items().forEach(agency -> read.add(agency.name()));
                after = page.next();
            } while (after != null);
            List<String> ordered = NAMES.stream()
                    .sorted((a, b) -> Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            assertThat(read).isEqualTo(ordered);
        }
    }
}
