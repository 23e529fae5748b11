package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.View;

/** Every kind of chart. */
final class ChartScreen {
    private static final Measure VALUE = Measure.sum(Activity.VALUE);
    private static final Measure TONS = Measure.sum(Catch.TONS);
    private static final Aggregate BY_MONTH =
            Aggregate.over(Activity.TYPE).by(Dimension.month()).measure(Measure.count(), VALUE);
    private static final Aggregate BY_FIELD =
            Aggregate.over(Activity.TYPE).by(Dimension.of(Activity.FIELD)).measure(VALUE);
    private static final Aggregate BY_STATE =
            Aggregate.over(Activity.TYPE).by(Dimension.of(Activity.FIELD), Dimension.of(Activity.STATE));
    private static final Aggregate BY_AREA =
            Aggregate.over(Catch.TYPE).by(Dimension.of(Catch.AREA)).measure(TONS);
    private static final Aggregate LEVELS = Aggregate.over(Assessment.TYPE)
            .measure(Assessment.LEVELS.stream().map(Measure::avg).toArray(Measure[]::new));

    /** What each fishing area may yield in a quarter. */
    static final SectorParameter QUOTA = SectorParameter.of(
                    "kuota", "Kuota WPPNRI per triwulan", "Quota of a fishing area in a quarter", 400, "ton")
            .basedOn("Angka contoh galeri", "A number made up for the gallery")
            .since(LocalDate.of(2025, 1, 1))
            .unconfirmed()
            .range(1, 100_000)
            .perRegion();

    static final Screen SCREEN = Screen.of("grafik", "Grafik", "Charts", "chart-bar", ChartScreen::view)
            .asks(BY_MONTH, BY_FIELD, BY_STATE, BY_AREA, LEVELS);

    private ChartScreen() {}

    private static View view(ScreenRequest r) {
        Period period = r.period();
        return View.stack(
                r.node(a -> bars(a, period), BY_MONTH),
                r.node(a -> line(a, period), BY_MONTH),
                r.node(ChartScreen::lying, BY_FIELD),
                r.node(ChartScreen::stacked, BY_STATE),
                r.node(ChartScreen::shares, BY_FIELD),
                r.node(ChartScreen::radar, LEVELS),
                r.node(a -> gauges(a, a.parameter(QUOTA)), BY_AREA));
    }

    private static View bars(Answers answers, Period period) {
        return View.chart(Chart.bar("Kegiatan per bulan", "Activities by month")
                .over("Bulan", "Month", Months.names(period))
                .series("Kegiatan", "Activities", Months.figures(answers, BY_MONTH, Measure.count(), "", period))
                .target("Rencana", "Plan", BigDecimal.valueOf(5)));
    }

    private static View line(Answers answers, Period period) {
        return View.chart(Chart.line("Nilai per bulan", "Value by month")
                .over("Bulan", "Month", Months.names(period))
                .series("Nilai", "Value", Months.figures(answers, BY_MONTH, VALUE, "Rp", period)));
    }

    private static View lying(Answers answers) {
        return View.chart(byField(Chart.bar("Nilai menurut bidang", "Value by field of work"), answers));
    }

    private static View shares(Answers answers) {
        return View.chart(byField(Chart.share("Bagian nilai", "Share of value"), answers));
    }

    private static Chart byField(Chart chart, Answers answers) {
        return chart.over("Bidang", "Field of work", Names.words(Activity.FIELD))
                .series("Nilai", "Value", figures(answers, BY_FIELD, VALUE, Activity.FIELD, "Rp"));
    }

    private static View stacked(Answers answers) {
        Chart chart = Chart.stacked("Status menurut bidang", "States by field of work")
                .over("Bidang", "Field of work", Names.words(Activity.FIELD));
        for (String state : Names.codes(Activity.STATE)) {
            chart = chart.series(
                    Names.word(Activity.STATE, state),
                    Names.codes(Activity.FIELD).stream()
                            .map(field -> count(answers, field, state))
                            .toList());
        }
        return View.chart(chart);
    }

    private static Cell count(Answers answers, String field, String state) {
        return Cell.of(answers.to(BY_STATE).stream()
                .filter(g -> g.key(Dimension.of(Activity.FIELD))
                        .filter(field::equals)
                        .isPresent())
                .filter(g -> g.key(Dimension.of(Activity.STATE))
                        .filter(state::equals)
                        .isPresent())
                .mapToLong(Group::count)
                .sum());
    }

    private static View radar(Answers answers) {
        List<Cell> reached = Assessment.LEVELS.stream()
                .map(level -> answers.figure(LEVELS, Measure.avg(level)))
                .map(mean -> Cell.of(mean.map(m -> m.setScale(1, RoundingMode.HALF_UP)), ""))
                .toList();
        Chart empty = Chart.radar("Standar dan capaian", "Standard and achievement")
                .over(
                        "Kompetensi",
                        "Competency",
                        Assessment.LEVELS.stream().map(Field::label).toList());
        if (reached.stream().allMatch(Cell::isMissing)) {
            return View.chart(empty);
        }
        return View.chart(empty.series(
                        "Standar",
                        "Standard",
                        reached.stream().map(r -> Cell.of(3)).toList())
                .series("Capaian", "Achieved", reached)
                .upTo(BigDecimal.valueOf(5)));
    }

    private static View gauges(Answers answers, BigDecimal quota) {
        List<Cell> used = figures(answers, BY_AREA, TONS, Catch.AREA, "ton").stream()
                .map(cell -> Cell.of(
                        cell.number().map(n -> n.movePointRight(2).divide(quota, 0, RoundingMode.HALF_UP)), "%"))
                .toList();
        return View.chart(Chart.gauge("Pemakaian kuota", "Use of the quota")
                .over("WPPNRI", "Fishing area", Names.words(Catch.AREA))
                .series("Terpakai", "Used", used)
                .upTo(BigDecimal.valueOf(120))
                .target("Kuota", "Quota", BigDecimal.valueOf(100)));
    }

    private static List<Cell> figures(
            Answers answers, Aggregate question, Measure measure, Field<String> by, String unit) {
        return Names.codes(by).stream()
                .map(code -> answers.to(question).stream()
                        .filter(g ->
                                g.key(Dimension.of(by)).filter(code::equals).isPresent())
                        .findFirst()
                        .flatMap(g -> g.figure(measure)))
                .map((Optional<BigDecimal> figure) -> Cell.of(figure, unit))
                .toList();
    }
}
