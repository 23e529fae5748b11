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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;

/** What a newer version of the sector no longer knows stays with a record for older ones, but not when it is erased. */
class ErasureUpcastStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name").personal();
    private static final Field<RecordFile> CARD =
            Field.file("ktp", "KTP", "Identity card").personal();
    private static final Field<String> ITEM = Field.text("barang", "Barang", "Item");
    private static final Field<String> KEEPER =
            Field.text("pemilik", "Pemilik", "Keeper").personal();

    private static final RecordType FIRST = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY, NAME, CARD)
            .parts(PartType.of("baris", "Baris", "Rows").fields(ITEM, KEEPER))
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final PartType ROWS = PartType.of("baris", "Baris", "Rows").fields(ITEM);
    private static final RecordType SECOND = RecordType.of("catatan", 2, "Catatan", "Note")
            .fields(DAY)
            .parts(ROWS)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .upcast(1, u -> u.dropped("nama").dropped("ktp").part(ROWS, rows -> rows.dropped("pemilik")));

    @TempDir
    Path folder;

    private int opened;

    private <T> T with(RecordType type, Function<RecordHouse, T> story) {
        opened++;
        try (RecordHouse house = new RecordHouse(
                folder, s -> s.id("kecil").title("Kecil", "Small").records(type), "v" + opened)) {
            return story.apply(house);
        }
    }

    private RecordView written(RecordHouse house) {
        try {
            Path upload = Files.write(
                    Files.createTempFile(folder, "kirim", ""), "%PDF-1.7 ktp".getBytes(StandardCharsets.US_ASCII));
            Map<String, Object> values = new HashMap<>(Map.of("hari", "2026-08-17", "nama", "Ibu Contoh"));
            values.put("baris", List.of(Map.of("barang", "Beras", "pemilik", "Bapak Contoh")));
            values.put(
                    "ktp",
                    house.papers
                            .deposit(call("81"), "kecil", "catatan", "ktp", upload, "ktp.pdf")
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

    @Test
    void what_a_newer_version_dropped_is_erased_too_with_its_file() {
        RecordView first = with(FIRST, this::written);
        RecordFile card = (RecordFile) Objects.requireNonNull(first.values().get("ktp"));

        with(SECOND, house -> {
            RecordView erased = house.erasure
                    .erase(call("81"), "kecil", "catatan", first.id(), first.version())
                    .value();
            assertThat(lies(house, card)).isFalse();
            return erased;
        });

        RecordView back = with(
                FIRST,
                house -> house.records
                        .find(officer("81"), "kecil", "catatan", first.id())
                        .value());
        assertThat(back.values()).containsOnlyKeys("hari", "baris");
        assertThat(String.valueOf(back.values().get("baris"))).contains("Beras").doesNotContain("Bapak");
    }
}
