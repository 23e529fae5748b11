package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;

/** A letter stays with its record through newer and older versions of the sector, as every value does. */
class FileUpcastStoryTest {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<RecordFile> LETTER = Field.file("surat", "Surat", "Letter");
    private static final Field<RecordFile> SCRIPT = Field.file("naskah", "Naskah", "Script");

    private static final RecordType FIRST = type(1, NUMBER, DAY, LETTER);
    private static final RecordType SECOND = type(2, NUMBER, DAY, SCRIPT).upcast(1, u -> u.renamed("surat", SCRIPT));
    private static final RecordType THIRD =
            type(3, NUMBER, DAY).upcast(1, u -> u.renamed("surat", SCRIPT)).upcast(2, u -> u.dropped("naskah"));

    @TempDir
    Path folder;

    private int opened;

    private static RecordType type(int schema, Field<?>... fields) {
        return RecordType.of("catatan", schema, "Catatan", "Note")
                .fields(fields)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    private <T> T with(RecordType type, Function<RecordHouse, T> story) {
        opened++;
        try (RecordHouse house = new RecordHouse(
                folder, s -> s.id("kecil").title("Kecil", "Small").records(type), "v" + opened)) {
            return story.apply(house);
        }
    }

    private static Map<String, Object> values(String day) {
        return new HashMap<>(Map.of("nomor", "1", "hari", day));
    }

    private static RecordView saved(RecordHouse house, RecordView before, Map<String, Object> values) {
        return house.records
                .change(call("81"), "kecil", "catatan", before.id(), before.version(), values, InputStyle.PROGRAMS)
                .value();
    }

    private static RecordFile file(RecordView record, String field) {
        return (RecordFile) Objects.requireNonNull(record.values().get(field));
    }

    private RecordView written(RecordHouse house) {
        try {
            Path upload = Files.write(
                    Files.createTempFile(folder, "kirim", ""), "%PDF-1.7 surat".getBytes(StandardCharsets.US_ASCII));
            Map<String, Object> values = values("2026-08-17");
            values.put(
                    "surat",
                    house.papers
                            .deposit(call("81"), "kecil", "catatan", "surat", upload, "surat.pdf")
                            .value()
                            .id());
            return house.records
                    .create(call("81"), "kecil", "catatan", values, InputStyle.PROGRAMS)
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes are there after a night in which everything is old. */
    private boolean lies(RecordHouse house, RecordFile file) {
        Path bytes = folder.resolve("documents").resolve("81").resolve(file.sha256());
        try {
            Files.setLastModifiedTime(bytes, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.exists(bytes);
    }

    private static boolean isRead(RecordHouse house, RecordView record, String field) {
        return house.papers
                .open(officer("81"), "kecil", "catatan", record.id(), field)
                .isDone();
    }

    @Test
    void it_is_found_under_its_new_name_after_a_rollback_too_and_goes_with_the_record() {
        RecordView first = with(FIRST, this::written);
        RecordFile letter = file(first, "surat");

        RecordView second = with(SECOND, house -> {
            RecordView seen = house.records
                    .find(officer("81"), "kecil", "catatan", first.id())
                    .value();
            assertThat(file(seen, "naskah")).isEqualTo(letter);
            Map<String, Object> values = values("2026-08-18");
            values.put("naskah", letter.id());
            RecordView kept = saved(house, seen, values);
            assertThat(isRead(house, kept, "naskah")).isTrue();
            assertThat(lies(house, letter)).isTrue();
            return kept;
        });
        RecordView back = with(FIRST, house -> {
            assertThat(isRead(house, second, "surat")).isTrue();
            Map<String, Object> values = values("2026-08-19");
            values.put("surat", letter.id());
            RecordView kept = saved(house, second, values);
            assertThat(lies(house, letter)).isTrue();
            return kept;
        });
        with(THIRD, house -> {
            RecordView third = saved(house, back, values("2026-08-20"));
            assertThat(third.values()).doesNotContainKeys("surat", "naskah");
            assertThat(lies(house, letter)).as("an older version may come back").isTrue();
            house.records
                    .delete(call("81"), "kecil", "catatan", third.id(), third.version())
                    .value();
            assertThat(lies(house, letter)).isFalse();
            return third;
        });
    }
}
