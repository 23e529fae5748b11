package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Band;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What can be asked about many records beside sums: middle values, ranges, the newest of each, groups by their figure. */
final class QuestionScreen {
    private static final Measure MEDIAN = Measure.percentile(Catch.TONS, 50);
    private static final Measure NINTH = Measure.percentile(Catch.TONS, 90);
    private static final Measure TOTAL = Measure.sum(Catch.TONS);
    private static final Dimension SIZE = Dimension.bands(Catch.TONS, 100, 150);
    private static final Dimension AREA = Dimension.of(Catch.AREA);

    private static final Aggregate MIDDLE = Aggregate.over(Catch.TYPE).measure(MEDIAN, NINTH);
    private static final Aggregate BY_SIZE = Aggregate.over(Catch.TYPE).by(SIZE);
    private static final Aggregate LATELY_GOOD = Aggregate.over(Catch.TYPE)
            .newestPer(Catch.AREA)
            .keeping(Filter.atLeast(Catch.TONS, BigDecimal.valueOf(100)));
    private static final Aggregate LARGE =
            Aggregate.over(Catch.TYPE).by(AREA).measure(TOTAL).having(Having.atLeast(TOTAL, 400));

    static final Screen SCREEN = Screen.of("pertanyaan", "Pertanyaan", "Questions", "search", QuestionScreen::view)
            .asks(MIDDLE, BY_SIZE, LATELY_GOOD, LARGE);

    private QuestionScreen() {}

    private static View view(ScreenRequest r) {
        return View.stack(
                r.node(QuestionScreen::figures, MIDDLE, LATELY_GOOD),
                r.node(QuestionScreen::sizes, BY_SIZE),
                r.node(QuestionScreen::large, LARGE));
    }

    private static View figures(Answers a) {
        return View.figures(
                Figure.of("Tangkapan tengah (median)", "Median catch", tons(a, MEDIAN)),
                Figure.of("Persentil ke-90", "90th percentile", tons(a, NINTH)),
                Figure.of(
                        "WPPNRI yang terakhir mendaratkan 100 ton atau lebih",
                        "Areas whose newest catch is 100 ton or more",
                        Cell.of(a.count(LATELY_GOOD))));
    }

    private static Cell tons(Answers a, Measure measure) {
        return Cell.of(a.figure(MIDDLE, measure).map(n -> n.setScale(1, RoundingMode.HALF_UP)), "ton");
    }

    /** A band without records is nought, for every record was counted. */
    private static View sizes(Answers a) {
        Map<String, Long> counts =
                a.to(BY_SIZE).stream().collect(Collectors.toMap(g -> g.key(SIZE).orElse(""), Group::count));
        return View.chart(Chart.bar("Tangkapan menurut berat", "Catches by weight")
                .over("Berat", "Weight", SIZE.bands().stream().map(Band::label).toList())
                .series(
                        "Tangkapan",
                        "Catches",
                        SIZE.bands().stream()
                                .map(band -> Cell.of(counts.getOrDefault(band.key(), 0L)))
                                .toList()));
    }

    private static View large(Answers a) {
        return View.grid(
                Text.of("WPPNRI dengan 400 ton atau lebih", "Areas with 400 ton or more"),
                List.of(Text.of("WPPNRI", "Fishing area"), Text.of("Berat", "Weight")),
                a.to(LARGE).stream()
                        .map(g -> List.of(
                                Cell.of(Names.word(Catch.AREA, g.key(AREA).orElse(""))),
                                Cell.of(g.figure(TOTAL), "ton")))
                        .toList());
    }
}
