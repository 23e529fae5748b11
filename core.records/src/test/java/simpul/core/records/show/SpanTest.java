package simpul.core.records.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Span;
import simpul.core.records.ask.Days;

class SpanTest {
    private static final Aggregate ALL = Aggregate.over(Assessments.NOTE);
    private static final Days TW3 = Days.of(Period.quarter(2026, 3));

    @TempDir
    Path folder;

    @Test
    void a_question_covers_the_period_or_the_year_so_far_or_everything_before_and_never_what_comes_after() {
        try (Assessments known = new Assessments(folder)
                .note("A", "2025-12-31", null, null)
                .note("B", "2026-01-01", null, null)
                .note("C", "2026-06-30", null, null)
                .note("D", "2026-07-01", null, null)
                .note("E", "2026-09-30", null, null)
                .note("F", "2026-10-01", null, null)
                .keep()) {
            assertThat(count(known, ALL)).isEqualTo(2);
            assertThat(count(known, ALL.span(Span.SINCE_YEAR))).isEqualTo(4);
            assertThat(count(known, ALL.span(Span.EVER))).isEqualTo(5);
        }
    }

    private static long count(Assessments known, Aggregate question) {
        return known.answer(question, TW3).get(0).count();
    }
}
