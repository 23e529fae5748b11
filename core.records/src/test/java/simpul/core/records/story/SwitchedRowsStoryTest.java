package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.records.values.RowBodies;

/** The module is replaced in the middle of an import whose lines have rows: these are read through the upcasts too. */
class SwitchedRowsStoryTest {
    private static final int BATCH = 500;
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<Long> MASS = Field.integer("massa", "Massa", "Mass");
    private static final Field<Boolean> SEALED =
            Field.yesNo("disegel", "Disegel", "Sealed").required();
    private static final Field<String> MADE = Field.choice(
            "jenis",
            "Jenis",
            "Kind",
            Choice.of("KY", "Kayu pilihan", "Chosen wood"),
            Choice.of("LAIN", "Lainnya", "Other"));
    private static final Field<Long> SCORE = Field.integer("angka", "Angka", "Score");
    private static final Field<String> HOW = Field.text("cara", "Cara", "How").required();

    @TempDir
    Path folder;

    private RecordHouse house;

    private static CodeList list(String... codes) {
        return CodeList.of(
                "kompetensi",
                Text.of("Kompetensi", "Competency"),
                Edition.of(
                        LocalDate.of(2020, 1, 1),
                        "x",
                        "x",
                        Stream.of(codes)
                                .map(c -> Code.of(c, Text.same("Nama " + c)))
                                .toList()));
    }

    private static RecordType load(int schema, PartType... parts) {
        return RecordType.of("muatan", schema, "Muatan", "Load")
                .fields(NUMBER, DAY)
                .parts(parts)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("MUATAN_GANDA", NUMBER));
    }

    private static Sector former() {
        Field<String> code = Field.code("kode", "Kode", "Code", list("INT", "KOM"));
        return s -> s.id("muat")
                .title("Muat", "Loading")
                .codes(list("INT", "KOM"))
                .records(load(
                        1,
                        PartType.of("peti", "Peti", "Boxes")
                                .fields(
                                        Field.choice(
                                                "jenis",
                                                "Jenis",
                                                "Kind",
                                                Choice.of("KAYU", "Kayu", "Wood"),
                                                Choice.of("BESI", "Besi", "Iron")),
                                        Field.integer("berat", "Berat", "Weight"),
                                        Field.text("tanda", "Tanda", "Mark")),
                        PartType.of("baris", "Baris", "Rows")
                                .fields(code, Field.integer("nilai", "Nilai", "Mark"))
                                .onePer(code)));
    }

    /** Parts and fields are called otherwise, kinds and codes are others, two codes have changed places, two fields are new. */
    private static Sector newer() {
        CodeList codes = list("LAT", "KOM", "BARU");
        Field<String> code = Field.code("kode", "Kode", "Code", codes);
        PartType boxes = PartType.of("kotak", "Kotak", "Crates").fields(MADE, MASS, SEALED);
        PartType marks =
                PartType.of("baris", "Baris", "Rows").fields(code, SCORE, HOW).onePer(code);
        return s -> s.id("muat")
                .title("Muat", "Loading")
                .codes(codes)
                .records(load(2, boxes, marks)
                        .upcast(
                                1,
                                u -> u.renamed("peti", "kotak")
                                        .part(
                                                boxes,
                                                row -> row.recoded(MADE, Map.of("KAYU", "KY", "BESI", "LAIN"))
                                                        .renamed("berat", MASS)
                                                        .dropped("tanda")
                                                        .defaulted(SEALED, true))
                                        .part(
                                                marks,
                                                row -> row.recoded(code, Map.of("INT", "KOM", "KOM", "BARU"))
                                                        .renamed("nilai", SCORE)
                                                        .defaulted(HOW, "lama"))));
    }

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, former());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private FileImport sent(String table) throws IOException {
        Path upload = Files.writeString(folder.resolve("muatan.csv"), table);
        return house.files
                .receive(call("81"), "muat", "muatan", upload, "muatan.csv", new ImportOrder(null, null, false))
                .value();
    }

    private RecordView of(String number) {
        return house.records
                .list(
                        officer("81"),
                        "muat",
                        "muatan",
                        new RecordSearch("", List.of(new Condition("is", "nomor", List.of(number)))),
                        new Cursor(1, null))
                .value()
                .items()
                .get(0);
    }

    @Test
    void rows_behind_the_switch_are_kept_as_those_before_it_are_read() throws IOException {
        String lines = IntStream.rangeClosed(1, BATCH + 40)
                .mapToObj(i -> "N" + i + ";17/08/2026;KAYU;3;x;1;2\n;;besi;4;y;;\n")
                .collect(Collectors.joining());
        FileImport work = sent("nomor;hari;peti.jenis;peti.berat;peti.tanda;baris.INT.nilai;baris.KOM.nilai\n" + lines);
        house.worker.work("satu", () -> true);
        int before = house.files
                .find(officer("81"), "muat", "muatan", work.id())
                .value()
                .progress()
                .created();
        assertThat(before).as("in the middle").isBetween(1, BATCH);

        house.turn(newer());
        house.worker.work("uji", () -> false);

        FileImport done =
                house.files.find(officer("81"), "muat", "muatan", work.id()).value();
        assertThat(done.state()).as(String.valueOf(done.why())).isEqualTo(ImportState.DONE);
        assertThat(done.progress().refused()).isZero();
        assertThat(done.progress().created()).isEqualTo(BATCH + 40);
        for (String number : List.of("N1", "N" + (BATCH + 40))) {
            assertThat(RowBodies.shown(of(number).values(), "kotak"))
                    .as(number)
                    .containsExactly(
                            Map.of("jenis", "KY", "massa", 3L, "disegel", true),
                            Map.of("jenis", "LAIN", "massa", 4L, "disegel", true));
            assertThat(RowBodies.shown(of(number).values(), "baris"))
                    .as(number)
                    .containsExactlyInAnyOrder(
                            Map.of("kode", "KOM", "angka", 1L, "cara", "lama"),
                            Map.of("kode", "BARU", "angka", 2L, "cara", "lama"));
        }
    }

    @Test
    void a_line_without_rows_gets_none_from_the_values_that_older_rows_have() throws IOException {
        String lines = IntStream.rangeClosed(1, BATCH + 2)
                .mapToObj(i -> "N" + i + ";17/08/2026;;;;\n")
                .collect(Collectors.joining());
        FileImport work = sent("nomor;hari;peti.jenis;peti.berat;baris.INT.nilai;baris.KOM.nilai\n" + lines);
        house.worker.work("satu", () -> true);
        house.turn(newer());
        house.worker.work("uji", () -> false);

        assertThat(house.files
                        .find(officer("81"), "muat", "muatan", work.id())
                        .value()
                        .progress()
                        .created())
                .isEqualTo(BATCH + 2);
        assertThat(of("N" + (BATCH + 2)).values()).doesNotContainKeys("kotak", "baris");
    }
}
