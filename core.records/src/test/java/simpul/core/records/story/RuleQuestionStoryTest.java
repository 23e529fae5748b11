package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Rules that ask about other records get their answers for all rows of an import together. */
class RuleQuestionStoryTest {
    private static final Field<String> OFFICIAL =
            Field.text("pegawai", "Pegawai", "Official").queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<Long> LEVEL =
            Field.integer("tingkat", "Tingkat", "Level").queryable();
    private static final RecordType NOTE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(OFFICIAL, DAY, LEVEL)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Measure LAST = Measure.max(LEVEL);
    private static final Aggregate BEFORE = Aggregate.over(NOTE)
            .where(Filter.same(OFFICIAL))
            .newestPer(OFFICIAL)
            .measure(LAST);
    private static final Sector SECTOR = s -> s.id("asn")
            .title("ASN", "ASN")
            .records(NOTE)
            .rules(Rule.record(
                            "TIDAK_TURUN",
                            NOTE,
                            "Tingkat tidak turun",
                            "Levels do not fall",
                            "Perda 1",
                            f -> f.answers()
                                    .figure(BEFORE, LAST)
                                    .filter(last -> last.longValue() > f.value(LEVEL))
                                    .map(last -> List.of(Finding.blocking(
                                            "TURUN", LEVEL.code(), Text.of("Sebelumnya " + last, "Before " + last))))
                                    .orElse(List.of()))
                    .asks(BEFORE));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ImportReport run(String rows, boolean dryRun) {
        return house.imports
                .run(call("81"), "asn", "catatan", new ImportRequest("Pegawai;Tanggal;Tingkat\n" + rows, dryRun))
                .value();
    }

    private static String rows(int count, int level) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("P-").append(i).append(";02/08/2026;").append(level).append('\n');
        }
        return rows.toString();
    }

    private long statements(int count) {
        long before = house.fixture.foundation().engine().statements();
        run(rows(count, 3), true);
        return house.fixture.foundation().engine().statements() - before;
    }

    @Test
    void each_row_is_held_against_the_newest_record_of_its_own_official() {
        run("P-1;01/01/2026;5\nP-1;01/02/2026;2\nP-2;01/01/2026;4\n", false);

        ImportReport report = run("P-1;01/08/2026;3\nP-2;01/08/2026;3\nP-3;01/08/2026;1\n;01/08/2026;1\n", false);

        assertThat(report.created()).isEqualTo(3);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).row()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(ImportReport.CellFinding::finding)
                .extracting(Finding::code)
                .containsExactly("TURUN");
    }

    @Test
    void five_hundred_rows_cost_a_rule_no_more_statements_than_five() {
        run(rows(500, 2), false);

        assertThat(statements(500)).isEqualTo(statements(5));
    }
}
