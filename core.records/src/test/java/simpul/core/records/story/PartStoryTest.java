package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.records.values.RowBodies;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

/** A record with rows: one for each code of a list, and free ones. */
class PartStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new AssessmentSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(Object levels, Object courses, InputStyle style) {
        return house.records.create(call("81"), "kapal", "pejabat", official("1", levels, courses), style);
    }

    private static Map<String, Object> official(String number, Object levels, Object courses) {
        Map<String, Object> official = new HashMap<>();
        official.put("nip", number);
        official.put("tanggal", "2026-08-17");
        official.put("kompetensi", levels);
        official.put("pelatihan", courses);
        return official;
    }

    private static Map<String, Object> level(String code, String level, String note) {
        return Map.of("kode", code, "nilai", level, "catatan", note);
    }

    private List<Finding> refused(Object levels, Object courses) {
        return create(levels, courses, InputStyle.PEOPLE).problem().findings();
    }

    @Test
    void rows_are_kept_in_the_order_of_their_list_and_a_value_is_derived_over_them() {
        RecordView kept = create(
                        List.of(level("KOM", "4", ""), level("KER", "", ""), level("INT", "5", "jujur")),
                        List.of(Map.of("nama", "PKN II")),
                        InputStyle.PEOPLE)
                .value();

        assertThat(RowBodies.shown(kept.values(), "kompetensi"))
                .containsExactly(
                        Map.of("kode", "INT", "nilai", 5L, "catatan", "jujur"), Map.of("kode", "KOM", "nilai", 4L));
        assertThat(kept.values()).containsEntry("rata", new BigDecimal("4.50"));
        assertThat(Objects.requireNonNull(kept.words().get("kompetensi[1].kode"))
                        .en())
                .isEqualTo("Communication");
        assertThat(house.records
                        .find(officer("81"), "kapal", "pejabat", kept.id())
                        .value()
                        .values())
                .isEqualTo(kept.values());
    }

    @Test
    void a_finding_names_the_row_and_the_field_as_it_was_sent() {
        List<Finding> findings = refused(
                List.of(
                        level("INT", "9", ""),
                        level("KER", "", ""),
                        level("KOM", "", "terlalu panjang untuk isian ini"),
                        level("XYZ", "3", ""),
                        level("INT", "2", "")),
                List.of(Map.of("nama", " "), Map.of("opd", "tidak ada"), Map.of("warna", "merah", "nama", "x")));

        assertThat(findings)
                .extracting(Finding::code, Finding::field)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("FIELD_RANGE", "kompetensi[0].nilai"),
                        Tuple.tuple("FIELD_REQUIRED", "kompetensi[2].nilai"),
                        Tuple.tuple("FIELD_TOO_LONG", "kompetensi[2].catatan"),
                        Tuple.tuple("FIELD_CODE", "kompetensi[3].kode"),
                        Tuple.tuple("PART_TWICE", "kompetensi[4].kode"),
                        Tuple.tuple("FIELD_REQUIRED", "pelatihan[1].nama"),
                        Tuple.tuple("FIELD_REFERENCE", "pelatihan[1].opd"),
                        Tuple.tuple("FIELD_UNKNOWN", "pelatihan[2].warna"));
        assertThat(findings)
                .filteredOn(f -> f.field().equals("kompetensi[2].nilai"))
                .extracting(f -> f.message().id())
                .containsExactly("Kompetensi, Komunikasi: Nilai wajib diisi.");
        assertThat(findings)
                .filteredOn(f -> f.field().equals("pelatihan[1].nama"))
                .extracting(f -> f.message().en())
                .containsExactly("Trainings, row 2: Name is required.");
    }

    @Test
    void what_is_no_list_of_rows_is_named_and_so_are_too_many() {
        for (Object wrong : List.of("lima", 5, Map.of("INT", 5), List.of("INT"), List.of(List.of()))) {
            assertThat(create(wrong, List.of(), InputStyle.PROGRAMS).problem().findings())
                    .as(wrong.toString())
                    .extracting(Finding::code, Finding::field)
                    .containsExactly(Tuple.tuple("FIELD_TYPE", "kompetensi"));
        }
        assertThat(refused(List.of(), Collections.nCopies(201, Map.of("nama", "x"))))
                .extracting(Finding::code, Finding::field)
                .containsExactly(Tuple.tuple("PART_TOO_MANY", "pelatihan"));
        assertThat(create(List.of(), Collections.nCopies(200, Map.of("nama", "x")), InputStyle.PEOPLE)
                        .isDone())
                .isTrue();
    }

    @Test
    void a_program_that_sends_a_row_with_its_code_alone_is_asked_for_the_rest() {
        assertThat(create(List.of(Map.of("kode", "INT")), List.of(), InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(Tuple.tuple("FIELD_REQUIRED", "kompetensi[0].nilai"));
        assertThat(create(List.of(Map.of("nilai", 3)), List.of(), InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(Tuple.tuple("FIELD_REQUIRED", "kompetensi[0].kode"));
    }

    @Test
    void a_rule_sees_the_rows_and_points_at_the_one_that_it_means() {
        assertThat(refused(List.of(level("INT", "", ""), level("KER", "1", "")), List.of()))
                .extracting(Finding::code, Finding::field, Finding::basis)
                .containsExactly(Tuple.tuple("CATATAN_KOSONG", "kompetensi[1].catatan", "PermenPANRB 38/2017"));
    }

    @Test
    void a_row_refers_to_agencies_and_to_records_of_the_own_region_only() {
        String own = create(List.of(), List.of(), InputStyle.PEOPLE).value().id();
        String other = house.records
                .create(call("35"), "kapal", "pejabat", official("1", List.of(), List.of()), InputStyle.PEOPLE)
                .value()
                .id();

        Map<String, Object> naming = official("2", List.of(), List.of(Map.of("nama", "x", "acuan", own)));
        assertThat(house.records
                        .create(call("81"), "kapal", "pejabat", naming, InputStyle.PEOPLE)
                        .isDone())
                .isTrue();
        for (String lost : List.of(other, "tidak-ada")) {
            Map<String, Object> wrong = official("3", List.of(), List.of(Map.of("nama", "x", "acuan", lost)));
            assertThat(house.records
                            .create(call("81"), "kapal", "pejabat", wrong, InputStyle.PEOPLE)
                            .problem()
                            .findings())
                    .extracting(Finding::code, Finding::field)
                    .containsExactly(Tuple.tuple("FIELD_REFERENCE", "pelatihan[0].acuan"));
        }
    }

    @Test
    void personal_fields_of_rows_are_masked_for_who_watches_from_outside() {
        RecordView own = create(List.of(level("INT", "5", "jujur")), List.of(), InputStyle.PEOPLE)
                .value();

        RecordView seen = house.records
                .find(StoreFixture.caller("81", Role.PEMANTAU), "kapal", "pejabat", own.id())
                .value();
        assertThat(RowBodies.shown(seen.values(), "kompetensi")).containsExactly(Map.of("kode", "INT", "nilai", 5L));
        assertThat(seen.masked()).containsExactly("kompetensi[0].catatan");
    }

    @Test
    void the_audit_trail_keeps_rows_with_what_is_personal_apart() {
        create(List.of(level("INT", "5", "jujur")), List.of(Map.of("nama", "PKN II")), InputStyle.PEOPLE);

        AuditReader trail = new AuditReader(
                house.fixture.foundation().engine(),
                house.fixture.foundation().bodies(),
                (caller, action, subject) -> Optional.empty());
        AuditEntry entry = trail.list(
                        StoreFixture.caller("81", Role.SEKRETARIAT),
                        new AuditFilter(null, null, "record.create"),
                        new Cursor(50, null))
                .items()
                .get(0);
        assertThat(entry.details())
                .containsEntry("value.kompetensi", "[{\"kode\":\"INT\",\"nilai\":5}]")
                .containsEntry("value.pelatihan", "[{\"nama\":\"PKN II\"}]")
                .doesNotContainValue("jujur");
        assertThat(entry.personal()).containsEntry("value.kompetensi.personal", "[{\"catatan\":\"jujur\"}]");
    }

    @Test
    void a_table_has_a_column_for_each_code_and_can_be_imported_again() throws Exception {
        create(
                List.of(level("INT", "5", "jujur"), level("KOM", "2", "")),
                List.of(Map.of("nama", "PKN II"), Map.of("nama", "Diklat PIM")),
                InputStyle.PEOPLE);
        String csv = new String(exported(Exports.Format.CSV), StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo("\ufeffNIP;Tanggal;Rata-rata;Kompetensi: Integritas \u00b7 Nilai;"
                        + "Kompetensi: Integritas \u00b7 Catatan;Kompetensi: Kerja sama \u00b7 Nilai;"
                        + "Kompetensi: Kerja sama \u00b7 Catatan;Kompetensi: Komunikasi \u00b7 Nilai;"
                        + "Kompetensi: Komunikasi \u00b7 Catatan;"
                        + "Pelatihan: Nama;Pelatihan: Penyelenggara;Pelatihan: Pejabat acuan\r\n"
                        + "1;2026-08-17;\"3,50\";5;jujur;;;2;;PKN II;;\r\n"
                        + "1;;;;;;;;;Diklat PIM;;\r\n");
        assertThat(imported(csv).unchanged()).isEqualTo(1);
        assertThat(imported(csv).findings()).isEmpty();
        assertThat(entry(exported(Exports.Format.XLSX), "xl/workbook.xml")).contains("name=\"Pejabat\"");
        assertThat(entry(exported(Exports.Format.XLSX), "xl/sharedStrings.xml"))
                .contains("Kompetensi: Integritas", "PKN II", "Diklat PIM");
        assertThat(new String(exported(Exports.Format.JSON), StandardCharsets.UTF_8))
                .contains("\"kompetensi\":[{\"kode\":\"INT\",\"nilai\":5,\"catatan\":\"jujur\"},")
                .contains("\"pelatihan\":[{\"nama\":\"PKN II\"}");
    }

    @Test
    void an_import_fills_rows_by_column_and_names_the_cell_that_is_wrong() {
        String table =
                "NIP\tTanggal\tKompetensi: Kerja sama \u00b7 Nilai\tkompetensi.INT.nilai\tKompetensi: integrity \u00b7 note\n"
                        + "1\t17/08/2026\t3\t4\tbaik\n"
                        + "2\t17/08/2026\t9\t4\t\n"
                        + "3\t17/08/2026\t\t\t=1+1\n"
                        + "4\t17/08/2026\t\t\t\n";
        ImportReport report = imported(table.replace("Kompetensi: integrity", "Competencies: Integrity"));

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .containsExactly(
                        "3 Kompetensi: Kerja sama \u00b7 Nilai 9 FIELD_RANGE",
                        "4 Competencies: Integrity \u00b7 note =1+1 CELL_FORMULA");
        List<RecordView> all = house.records
                .list(officer("81"), "kapal", "pejabat", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items();
        assertThat(all)
                .filteredOn(r -> "1".equals(r.values().get("nip")))
                .extracting(r -> RowBodies.shown(r.values(), "kompetensi"))
                .containsExactly(List.of(
                        Map.of("kode", "INT", "nilai", 4L, "catatan", "baik"), Map.of("kode", "KER", "nilai", 3L)));

        assertThat(imported("NIP\tTanggal\tkompetensi.INT.nilai\n1\t17/08/2026\t5\n")
                        .findings())
                .as("a row that lacks its column is not taken away")
                .extracting(f -> f.finding().code())
                .containsExactly("PART_KEPT");
        assertThat(imported("NIP\tTanggal\tkompetensi.INT.nilai\tkompetensi.KER.nilai\tkompetensi.KOM.nilai\n"
                                + "1\t17/08/2026\t5\t3\t1\n")
                        .findings())
                .extracting(f -> f.column() + " " + f.finding().code())
                .containsExactly(" CATATAN_KOSONG");
        assertThat(imported("NIP\tTanggal\tkompetensi.INT.nilai\tkompetensi.KER.nilai\tkompetensi.KOM.nilai\n"
                                + "1\t17/08/2026\t5\t3\t2\n")
                        .changed())
                .isEqualTo(1);
        assertThat(imported("NIP\tTanggal\tKompetensi: Terbang\n1\t17/08/2026\t5\n", true))
                .isNull();
    }

    private String entry(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("buku.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ImportReport imported(String text) {
        return Objects.requireNonNull(imported(text, false));
    }

    private @org.jspecify.annotations.Nullable ImportReport imported(String text, boolean mayBeRefused) {
        Result<ImportReport> result = house.imports.run(call("81"), "kapal", "pejabat", new ImportRequest(text, false));
        return mayBeRefused && !result.isDone() ? null : result.value();
    }

    private byte[] exported(Exports.Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "pejabat", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toByteArray();
    }
}
