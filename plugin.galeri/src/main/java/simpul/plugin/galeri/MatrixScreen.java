package simpul.plugin.galeri;

import java.util.List;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Box;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** A nine-box and a heat table. */
final class MatrixScreen {
    private static final Measure TONS = Measure.sum(Catch.TONS);
    private static final Aggregate SEATS = Aggregate.over(Assessment.TYPE)
            .by(
                    Dimension.of(Assessment.PERFORMANCE),
                    Dimension.of(Assessment.POTENTIAL),
                    Dimension.of(Assessment.SEAT));
    private static final Aggregate CATCHES = Aggregate.over(Catch.TYPE)
            .by(Dimension.of(Catch.AREA), Dimension.month())
            .measure(TONS);

    static final Screen SCREEN = Screen.of("matriks", "Matriks", "Matrices", "table", MatrixScreen::view)
            .asks(SEATS, CATCHES);

    private MatrixScreen() {}

    private static View view(ScreenRequest r) {
        Period period = r.period();
        return View.stack(r.node(MatrixScreen::nineBox, SEATS), r.node(a -> heat(a, period), CATCHES));
    }

    private static View nineBox(Answers answers) {
        Matrix matrix = Matrix.of("Kinerja dan potensi", "Performance and potential")
                .rows("Kinerja", "Performance", Names.words(Assessment.PERFORMANCE))
                .columns("Potensi", "Potential", Names.words(Assessment.POTENTIAL));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                List<Text> seats = seats(answers, row, column);
                matrix = seats.isEmpty() ? matrix : matrix.put(row, column, box(row, column, seats));
            }
        }
        return View.matrix(matrix);
    }

    private static List<Text> seats(Answers answers, int row, int column) {
        String performance = Names.codes(Assessment.PERFORMANCE).get(row);
        String potential = Names.codes(Assessment.POTENTIAL).get(column);
        return answers.to(SEATS).stream()
                .filter(g -> is(g, Dimension.of(Assessment.PERFORMANCE), performance))
                .filter(g -> is(g, Dimension.of(Assessment.POTENTIAL), potential))
                .flatMap(g -> g.key(Dimension.of(Assessment.SEAT)).stream())
                .map(Text::same)
                .toList();
    }

    /** The number of the box counts from the worst (1) to the best (9). */
    private static Box box(int row, int column, List<Text> seats) {
        int good = 2 - row + column;
        Box box = Box.of(Cell.of(3L * (2 - row) + column + 1)).items(seats);
        return good >= 3
                ? box.tone(Tone.OK, "Siap promosi", "Ready")
                : good == 2 ? box.tone(Tone.INFO, "Kembangkan", "Develop") : box.tone(Tone.WARN, "Bina", "Coach");
    }

    private static View heat(Answers answers, Period period) {
        List<String> areas = Names.codes(Catch.AREA);
        List<String> months = Months.keys(period);
        Matrix matrix = Matrix.of("Tangkapan per bulan", "Catch by month")
                .rows("WPPNRI", "Fishing area", Names.words(Catch.AREA))
                .columns("Bulan", "Month", Months.names(period))
                .heat();
        for (Group group : answers.to(CATCHES)) {
            int row = areas.indexOf(group.key(Dimension.of(Catch.AREA)).orElse(""));
            int column = months.indexOf(group.key(Dimension.month()).orElse(""));
            if (row >= 0 && column >= 0) {
                matrix = matrix.put(row, column, Box.of(Cell.of(group.figure(TONS), "ton")));
            }
        }
        return View.matrix(matrix);
    }

    private static boolean is(Group group, Dimension dimension, String key) {
        return group.key(dimension).filter(key::equals).isPresent();
    }
}
