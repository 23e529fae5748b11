package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;

/** In tests of a sector questions mean what they mean on the platform ({@code AskTest} there has the same figures). */
class QuestionsTest {
    private static final Field<String> OFFICIAL =
            Field.text("pegawai", "Pegawai", "Official").queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<BigDecimal> MATCH =
            Field.decimal("jpm", "JPM", "Job match", 1, "%").queryable();
    private static final Field<Long> HOURS = Field.integer("jp", "Jam", "Hours").queryable();
    private static final RecordType NOTE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(OFFICIAL, DAY, MATCH, HOURS)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Measure MEDIAN = Measure.percentile(MATCH, 50);
    private static final Measure LEARNED = Measure.sum(HOURS);
    private static final Dimension EACH = Dimension.of(OFFICIAL);
    private static final Dimension LEVEL = Dimension.bands(MATCH, 68, 80);
    private static final Aggregate BY_OFFICIAL = Aggregate.over(NOTE).by(EACH).measure(MEDIAN, LEARNED);
    private static final Aggregate HARD = BY_OFFICIAL.having(Having.atLeast(LEARNED, 20));
    private static final Aggregate BY_LEVEL =
            Aggregate.over(NOTE).where(Filter.present(OFFICIAL)).by(LEVEL);
    private static final Aggregate FIT =
            Aggregate.over(NOTE).newestPer(OFFICIAL).keeping(Filter.atLeast(MATCH, new BigDecimal("80.0")));
    private static final Aggregate OWN = Aggregate.over(NOTE).scope(Coverage.OWN);
    private static final Aggregate SEEN = Aggregate.over(NOTE);

    private final Map<String, Object> found = new HashMap<>();
    private final SectorCheck check = SectorCheck.of(s -> s.id("asn")
            .title("ASN", "ASN")
            .records(NOTE)
            .screens(Screen.of("uji", "Uji", "Try", "users", this::look)
                    .asks(BY_OFFICIAL, HARD, BY_LEVEL, FIT, OWN, SEEN)));

    private View look(ScreenRequest r) {
        found.put("median", words(r, BY_OFFICIAL, EACH, MEDIAN));
        found.put("hard", words(r, HARD, EACH, LEARNED));
        found.put("level", words(r, BY_LEVEL, LEVEL, Measure.count()));
        found.put("fit", r.answers().count(FIT));
        found.put("own", r.answers().count(OWN));
        found.put("seen", r.answers().count(SEEN));
        return View.stack();
    }

    private static List<String> words(ScreenRequest r, Aggregate question, Dimension by, Measure measure) {
        return r.answers().to(question).stream()
                .map(g -> g.key(by).orElse("-") + "="
                        + g.figure(measure).map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    private void note(String official, String day, String match, String hours) {
        check.given(NOTE, Map.of("pegawai", official, "tanggal", day, "jpm", match, "jp", hours));
    }

    @Test
    void questions_are_answered_over_the_records_of_the_test() {
        note("ani", "2026-01-10", "60", "4");
        note("ani", "2026-08-02", "85,5", "17");
        note("budi", "2026-02-01", "82", "12");
        note("budi", "2026-08-01", "67,9", "8");
        note("citra", "2026-03-05", "68", "");
        check.owner("35");
        note("dewi", "2026-03-05", "68", "1");

        check.owner("81").show("uji", Period.year(2026));

        assertThat(found)
                .containsEntry("median", List.of("ani=72.750", "budi=74.950", "citra=68.000", "dewi=68.000"))
                .containsEntry("hard", List.of("ani=21", "budi=20"))
                .containsEntry("level", List.of("<68=2", "68-<80=2", ">=80=2"))
                .containsEntry("fit", 1L)
                .containsEntry("own", 5L)
                .containsEntry("seen", 6L);
    }
}
