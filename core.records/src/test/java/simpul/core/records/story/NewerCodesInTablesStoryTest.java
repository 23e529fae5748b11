package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
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
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.records.values.RowBodies;

/** Lines of tables that say codes only a newer version of the module knows, after it went back to the former one. */
class NewerCodesInTablesStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");

    private static final Sector FORMER = sector(List.of("TUNA", "UDANG"), Choice.of("JALA", "Jala", "Net"));
    private static final Sector NEWER = sector(
            List.of("TUNA", "UDANG", "LOBSTER"), Choice.of("JALA", "Jala", "Net"), Choice.of("BUBU", "Bubu", "Trap"));

    private static final String HEAD = "hari;isi;jenis;alat;peti.isinya;peti.berat\n";

    @TempDir
    Path folder;

    private RecordHouse house;

    /** A load is known by its day and its kind. */
    private static Sector sector(List<String> codes, Choice... gears) {
        Stream<Code> all = codes.stream().map(c -> Code.of(c, Text.same("Nama " + c)));
        CodeList kinds = CodeList.of(
                "jenis", Text.of("Jenis", "Kind"), Edition.of(LocalDate.of(2020, 1, 1), "x", "x", all.toList()));
        Field<String> kind =
                Field.code("jenis", "Jenis", "Kind", kinds).required().queryable();
        PartType boxes = PartType.of("peti", "Peti", "Boxes")
                .fields(Field.code("isinya", "Isinya", "Contents", kinds), Field.integer("berat", "Berat", "Weight"));
        Field<String> grade = Field.code("ikan", "Ikan", "Fish", kinds);
        PartType grades = PartType.of("mutu", "Mutu", "Grades")
                .fields(grade, Field.integer("nilai", "Nilai", "Mark"))
                .onePer(grade);
        RecordType type = RecordType.of("muatan", 1, "Muatan", "Load")
                .fields(DAY.queryable(), WORDS, kind, Field.choice("alat", "Alat", "Gear", gears))
                .parts(boxes, grades)
                .key(DAY, kind)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("MUATAN_GANDA", DAY, kind));
        return s -> s.id("muat").title("Muat", "Loading").codes(kinds).records(type);
    }

    @BeforeEach
    void aRecordOfTheNewerVersionInTheFormerOne() {
        house = new RecordHouse(folder, NEWER);
        pasted("hari;isi;jenis;alat;peti.isinya;peti.berat;mutu.TUNA.nilai;mutu.LOBSTER.nilai\n"
                + "17/08/2026;Satu;LOBSTER;BUBU;LOBSTER;3;4;5\n"
                + "18/08/2026;Lain;TUNA;BUBU;;;;\n");
        house.turn(FORMER);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ImportReport pasted(String table) {
        return house.imports
                .run(call("81"), "muat", "muatan", new ImportRequest(table, false))
                .value();
    }

    private FileImport imported(String name, byte[] content) throws IOException {
        Path upload = Files.write(folder.resolve(name), content);
        FileImport work = house.files
                .receive(call("81"), "muat", "muatan", upload, name, new ImportOrder(null, null, false))
                .value();
        house.worker.work("uji", () -> false);
        return house.files.find(officer("81"), "muat", "muatan", work.id()).value();
    }

    private byte[] exported(Exports.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "muat", "muatan", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toByteArray();
    }

    private List<RecordView> all() {
        return house.records
                .list(officer("81"), "muat", "muatan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items();
    }

    private RecordView of(String day) {
        return all().stream()
                .filter(r -> LocalDate.parse(day).equals(r.values().get("hari")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ImportReport report) {
        return report.findings().stream()
                .map(f -> f.column() + " " + f.finding().code())
                .toList();
    }

    private void isKept(RecordView seen, String words) {
        assertThat(seen.values())
                .containsEntry("isi", words)
                .containsEntry("jenis", "LOBSTER")
                .containsEntry("alat", "BUBU");
        assertThat(RowBodies.shown(seen.values(), "peti"))
                .extracting(row -> row.get("isinya"))
                .containsExactly("LOBSTER");
        assertThat(RowBodies.shown(seen.values(), "mutu"))
                .extracting(row -> row.get("ikan") + " " + row.get("nilai"))
                .containsExactlyInAnyOrder("TUNA 4", "LOBSTER 5");
    }

    @Test
    void in_a_pasted_line_they_stay_in_the_record_that_has_them() {
        ImportReport report = pasted(HEAD + "17/08/2026;Dua;LOBSTER;BUBU;LOBSTER;3\n");

        assertThat(codes(report)).isEmpty();
        assertThat(report.changed()).isEqualTo(1);
        isKept(of("2026-08-17"), "Dua");
    }

    @Test
    void in_a_file_they_stay_in_the_record_that_has_them() throws IOException {
        String table = HEAD + "17/08/2026;Dua;lobster;bubu;lobster;3\n";

        FileImport work = imported("muatan.csv", table.getBytes(StandardCharsets.UTF_8));

        assertThat(work.progress().changed()).as(String.valueOf(work.why())).isEqualTo(1);
        isKept(of("2026-08-17"), "Dua");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void what_is_exported_is_taken_in_again_and_changes_nothing(Exports.Format format) throws IOException {
        FileImport work = imported("muatan." + format.name().toLowerCase(Locale.ROOT), exported(format));

        assertThat(work.progress().refused()).isZero();
        assertThat(work.progress().unchanged()).as(String.valueOf(work.why())).isEqualTo(2);
        isKept(of("2026-08-17"), "Satu");
    }

    @Test
    void a_row_for_such_a_code_stays_where_a_table_corrects_another_row() {
        ImportReport report = pasted("hari;jenis;mutu.TUNA.nilai\n17/08/2026;LOBSTER;9\n");

        assertThat(codes(report)).isEmpty();
        assertThat(RowBodies.shown(of("2026-08-17").values(), "mutu"))
                .extracting(row -> row.get("ikan") + " " + row.get("nilai"))
                .containsExactlyInAnyOrder("TUNA 9", "LOBSTER 5");
    }

    @Test
    void a_record_that_does_not_have_them_does_not_get_them() {
        assertThat(codes(pasted(HEAD + "18/08/2026;Dua;TUNA;BUBU;LOBSTER;3\n")))
                .as("it has the gear and no box")
                .containsExactly("peti.isinya FIELD_CODE");
        assertThat(codes(pasted(HEAD + "19/08/2026;Dua;LOBSTER;BUBU;LOBSTER;3\n")))
                .as("there is no record of that day")
                .containsExactlyInAnyOrder("jenis FIELD_CODE", "alat FIELD_CHOICE", "peti.isinya FIELD_CODE");
        assertThat(of("2026-08-18").values()).containsEntry("isi", "Lain");
        assertThat(all()).hasSize(2);
    }
}
