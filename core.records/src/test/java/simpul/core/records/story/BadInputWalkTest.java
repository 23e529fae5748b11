package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportReport.CellFinding;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;

/** Whoever gets a value wrong reads the same sentence in the form, in a pasted table and in a file, and it says what to do. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputWalkTest {
    private RecordHouse house;

    @TempDir
    Path folder;

    @BeforeAll
    void open(@TempDir Path data) {
        house = new RecordHouse(data, new KindsSector());
    }

    @AfterAll
    void close() {
        house.close();
    }

    private static Map<String, String> with(String field, String written) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("nomor", "B-1");
        values.put("tanggal", "17/08/2026");
        values.put("pola", "AB");
        values.put("bulat", "3");
        values.put("pecahan", "1,25");
        values.put("uang", "1000");
        values.put("setuju", "ya");
        values.put("saat", "17/08/2026 10.30");
        values.put("pilihan", "Alfa");
        values.put("kode", "SKJ");
        values.put("daerah", "81");
        values.put("opd", "");
        values.put("pks", "pks");
        values.put("titik", "-3,695; 128,181");
        values.put("acuan", "");
        values.put(field, written);
        return values;
    }

    private List<Finding> typed(Map<String, ?> values, InputStyle style) {
        return house.records
                .create(call("81"), "benda", "benda", values, style)
                .problem()
                .findings();
    }

    private static String csv(Map<String, String> row) {
        return String.join(";", row.keySet()) + "\n\"" + String.join("\";\"", row.values()) + "\"\n";
    }

    private List<Finding> pasted(Map<String, String> row) {
        return house
                .imports
                .run(call("81"), "benda", "benda", new ImportRequest(csv(row), true))
                .value()
                .findings()
                .stream()
                .map(CellFinding::finding)
                .toList();
    }

    private List<Finding> sent(String name, byte[] content) throws IOException {
        Path upload = Files.write(Files.createTempFile(folder, "kiriman", ""), content);
        FileImport work = house.files
                .receive(call("81"), "benda", "benda", upload, name, ImportOffice.GO)
                .value();
        house.worker.work("uji", () -> false);
        List<Finding> findings = new ArrayList<>();
        for (ImportLine line : house.files
                .lines(officer("81"), "benda", "benda", work.id(), ImportOffice.FIRST)
                .value()
                .items()) {
            line.findings().forEach(f -> findings.add(f.finding()));
        }
        return findings;
    }

    private static byte[] book(Map<String, String> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Contoh", "1.0")) {
            Worksheet sheet = book.newWorksheet("Lembar");
            int column = 0;
            for (var cell : row.entrySet()) {
                sheet.value(0, column, cell.getKey());
                sheet.value(1, column++, cell.getValue());
            }
            sheet.finish();
        }
        return out.toByteArray();
    }

    private static List<String> of(List<Finding> findings, String field) {
        return findings.stream()
                .filter(f -> f.field().equals(field))
                .map(f -> f.message().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nomor | B-123456789 | Nomor paling panjang 8 huruf; ini 11. Pendekkan isinya.",
                "nomor | B\u202e1 | Nomor memuat tanda tak terlihat yang tidak dapat disimpan. Ketik sendiri isinya, jangan"
                        + " disalin.",
                "pola | ab | Dua huruf besar.",
                "bulat | tiga | Bulat bukan angka. Tulis misalnya 1.250.000,50 tanpa huruf atau pangkat.",
                "bulat | 2,000 | Bulat harus bilangan bulat: 2,000 dibaca sebagai 2; tulis 2000 atau 2.",
                "bulat | 2,5 | Bulat harus bilangan bulat: bulatkan 2,5 menjadi 3.",
                "bulat | 11 | Bulat harus antara 1 dan 10.",
                "pecahan | 1,500 | Pecahan paling banyak 2 angka di belakang koma: 1,500 dibaca sebagai 1,5; tulis 1500 atau"
                        + " 1,5.",
                "pecahan | 1e2 | Pecahan bukan angka. Tulis misalnya 1.250.000,50 tanpa huruf atau pangkat.",
                "uang | 1.000.001 | Uang harus antara 0 dan 1.000.000.",
                "setuju | mungkin | Setuju: tulis ya atau tidak.",
                "tanggal | 31/02/2026 | Tanggal bukan tanggal yang ada. Tulis misalnya 17/08/2026.",
                "tanggal | 17/08/2062 | Tanggal: 17 Agu 2062 masih lebih dari 10 tahun lagi. Periksa tahunnya dan tulis tanggal"
                        + " yang benar.",
                "saat | besok | Saat bukan tanggal dan jam yang ada. Tulis misalnya 17/08/2026 10.30, bila perlu dengan WIB,"
                        + " WITA, atau WIT.",
                "pilihan | Beta | Pilihan tidak ada dalam daftar. Tulis salah satu dari: Alfa.",
                "kode | Paus | Kode tidak ada dalam daftar. Tulis salah satu dari: SKJ (Cakalang).",
                "daerah | Maluku Selatan | Daerah: daerah ini tidak dikenal. Tulis kode (81, 35.15) atau nama lengkapnya.",
                "opd | Dinas Lain | OPD tidak ditemukan. Pilih dari daftar, atau tulis nama OPD seperti di sana; dari daerah"
                        + " lain: Nama OPD (Daerah).",
                "pks | PKS lain | PKS tidak ditemukan. Pilih dari daftar, atau tulis judul kerja sama yang berlaku pada tanggal"
                        + " catatan ini.",
                "acuan | B-77 | Acuan tidak ditemukan. Pilih dari daftar, atau catat dulu yang dimaksud.",
                "titik | -91; 128 | Titik: lintang dari -90 sampai 90, lalu bujur dari -180 sampai 180. Periksa urutannya."
            })
    void a_wrong_value_is_answered_alike_by_every_way(String field, String written, String said) throws Exception {
        Map<String, String> row = with(field, written);

        assertThat(of(typed(row, InputStyle.PEOPLE), field)).as("form").containsExactly(said);
        assertThat(of(pasted(row), field)).as("paste").containsExactly(said);
        assertThat(of(sent("b.csv", csv(row).getBytes(StandardCharsets.UTF_8)), field))
                .as("CSV")
                .containsExactly(said);
        assertThat(of(sent("b.xlsx", book(row)), field)).as("XLSX").containsExactly(said);
    }

    @Test
    void a_formula_is_refused_in_every_field_by_every_table() throws Exception {
        Map<String, String> row = with("acuan", "=A1");
        row.replaceAll((field, value) -> "=A1");

        for (List<Finding> found : List.of(
                pasted(row), sent("b.csv", csv(row).getBytes(StandardCharsets.UTF_8)), sent("b.xlsx", book(row)))) {
            assertThat(found).hasSize(row.size()).allSatisfy(f -> {
                assertThat(f.code()).isEqualTo("CELL_FORMULA");
                assertThat(f.message().id()).contains("Tempelkan nilainya");
            });
        }
    }

    @Test
    void a_program_reads_for_each_field_what_to_send() {
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("nomor", "B-123456789");
        wrong.put("tanggal", "17/08/2026");
        wrong.put("pola", "ab");
        wrong.put("bulat", "3");
        wrong.put("pecahan", "1.500");
        wrong.put("uang", "1,5");
        wrong.put("setuju", "ya");
        wrong.put("saat", "2026-08-17");
        wrong.put("pilihan", "Alfa");
        wrong.put("kode", "Cakalang");
        wrong.put("daerah", "Maluku");
        wrong.put("opd", "tiada");
        wrong.put("pks", "tiada");
        wrong.put("titik", "-3,695; 128,181");
        wrong.put("acuan", "tiada");
        wrong.put("warna", "biru");

        assertThat(typed(wrong, InputStyle.PROGRAMS))
                .extracting(f -> f.field() + ": " + f.message().en())
                .contains(
                        "nomor: Number has at most 8 characters; these are 11. Shorten it.",
                        "tanggal: Day is not a day that exists. Write for example 2026-08-17.",
                        "pola: Two capital letters.",
                        "bulat: Whole must be sent as a whole JSON number, such as 12.",
                        "pecahan: Fraction has at most 2 decimals: 1.500 is read as 1.5; write 1500 or 1.5.",
                        "uang: Money is not a number. Write for example 1250000.50, without letters or exponent.",
                        "setuju: Agreed: send the true or false of JSON, without quotation marks.",
                        "saat: Moment is not a day with a time and its offset. Write for example 2026-08-17T10:30:00+09:00.",
                        "pilihan: Choice is not in the list. Write one of: A.",
                        "kode: Code is not in the list. Write one of: SKJ (Skipjack).",
                        "warna: The field 'warna' is unknown. Correct its name or leave it out.")
                .filteredOn(said -> said.startsWith("daerah") || said.startsWith("titik"))
                .hasSize(2);
    }
}
