package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportState;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.store.Cursor;

/** The largest file that is taken, with three rows of a hundred wrong: the good go in, the others come back and are sent again. */
class HundredThousandRowsStoryTest {
    private static final int ROWS = 100_000;
    private static final int BAD = 3_000;
    /** Statements for each 500 rows: what is looked up, and rows, claims and projection in pieces of some dozens. */
    private static final long FEW = 40;

    @TempDir
    Path folder;

    private RecordHouse house;
    private ImportOffice office;

    @BeforeEach
    void open() {
        house = new RecordHouse(
                folder, s -> s.id("kapal").title("Kapal", "Boats").records(BoatSector.TRIP));
        office = new ImportOffice(folder, house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** In row 34 of each hundred the load is a word, in row 67 the day is none, in row 100 the day is missing. */
    private static String row(int i, boolean right) {
        String day = LocalDate.of(1900, 1, 1).plusDays(i / 3).toString();
        int place = i % 100;
        if (!right && place == 33) {
            return "GT-" + i + ";" + day + ";banyak";
        }
        if (!right && (place == 66 || place == 99)) {
            return "GT-" + i + (place == 66 ? ";31/02/2026" : ";") + ";2";
        }
        return "GT-" + i + ";" + day + ";2";
    }

    private static boolean isBad(int i) {
        return i % 100 == 33 || i % 100 == 66 || i % 100 == 99;
    }

    private static String file(boolean right) {
        StringBuilder csv = new StringBuilder("Tanda selar;Tanggal;Muatan (ton)\r\n");
        IntStream.range(0, ROWS).forEach(i -> csv.append(row(i, right)).append("\r\n"));
        return csv.toString();
    }

    private FileImport sent(String csv) {
        long before = house.fixture.foundation().engine().statements();
        FileImport done = office.worked(office.csv(csv, ImportOffice.GO));
        long statements = house.fixture.foundation().engine().statements() - before;
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        long batches = done.progress().done() / 500 + 2;
        assertThat(statements).as("for %s batches", batches).isLessThan(batches * FEW);
        return done;
    }

    private List<ImportLine> lines(FileImport work) {
        List<ImportLine> all = new ArrayList<>();
        String after = null;
        do {
            var page = house.files
                    .lines(officer("81"), "kapal", "trip", work.id(), new Cursor(100, after))
                    .value();
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private long kept() {
        return house.asked(
                        officer("81"), "kapal", Aggregate.over(BoatSector.TRIP).measure(Measure.count()))
                .get(0)
                .count();
    }

    @Test
    void the_good_go_in_and_the_bad_are_sent_again_without_doubling() throws Exception {
        FileImport first = sent(file(false));

        assertThat(first.progress().created()).isEqualTo(ROWS - BAD);
        assertThat(first.progress().refused()).isEqualTo(BAD);
        assertThat(kept()).isEqualTo(ROWS - BAD);
        List<ImportLine> refused = lines(first);
        assertThat(refused).hasSize(BAD);
        assertThat(refused)
                .extracting(ImportLine::row)
                .isEqualTo(IntStream.range(0, ROWS)
                        .filter(HundredThousandRowsStoryTest::isBad)
                        .mapToObj(i -> i + 2)
                        .toList());

        assertThat(refused.subList(0, 3))
                .flatExtracting(ImportLine::findings)
                .extracting(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .containsExactly(
                        "35 Muatan (ton) banyak FIELD_NUMBER",
                        "68 Tanggal 31/02/2026 FIELD_DATE",
                        "101 Tanggal  FIELD_REQUIRED");
        assertThat(refused).allSatisfy(line -> assertThat(line.findings()).hasSize(1));

        String corrected = corrected(new String(office.badRows(first, Exports.Format.CSV), StandardCharsets.UTF_8));
        FileImport second = sent(corrected);
        assertThat(second.progress().created()).isEqualTo(BAD);
        assertThat(second.progress().refused()).isZero();
        assertThat(kept()).isEqualTo(ROWS);

        FileImport third = sent(file(true));
        assertThat(third.progress().unchanged()).isEqualTo(ROWS);
        assertThat(kept()).isEqualTo(ROWS);
    }

    /** The refused rows under their own headings, put right; what is said about each stays beside it and is read over. */
    private static String corrected(String back) {
        List<String> lines = back.lines().toList();
        assertThat(lines).hasSize(BAD + 1);
        StringBuilder csv = new StringBuilder(lines.get(0)).append("\r\n");
        for (String line : lines.subList(1, lines.size())) {
            int i = Integer.parseInt(line.substring("GT-".length(), line.indexOf(';')));
            assertThat(line).startsWith(row(i, false) + ";");
            csv.append(row(i, true))
                    .append(line.substring(row(i, false).length()))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
