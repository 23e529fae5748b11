package simpul.plugin.galeri;

import java.util.List;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.RegionMap;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What parts say while there is nothing to show, while they wait, and when their question fails. */
final class StateScreen {
    private static final Measure MASS = Measure.sum(Activity.MASS);

    /** Two records of the demonstration weigh more than the store can add up. */
    private static final Aggregate WEIGHED = Aggregate.over(Activity.TYPE).measure(MASS);

    static final Screen SCREEN = Screen.of("keadaan", "Keadaan", "States", "info-circle", StateScreen::view)
            .asks(WEIGHED);

    private StateScreen() {}

    private static View view(ScreenRequest r) {
        return View.stack(
                View.group(
                        "Kosong",
                        "Empty",
                        View.chart(Chart.bar("Grafik kosong", "Empty chart")),
                        View.matrix(Matrix.of("Matriks kosong", "Empty matrix")),
                        View.map(RegionMap.of("Peta kosong", "Empty map")),
                        View.timeline(Text.of("Riwayat kosong", "Empty history"), List.of()),
                        View.steps(Text.of("Tahap kosong", "Empty stages"), List.of()),
                        View.grid(Text.of("Tabel kosong", "Empty table"), List.of(Text.same("-")), List.of()),
                        View.promises(List.of()),
                        View.board(nothing(), Activity.STATE, Activity.NAME),
                        View.table(nothing(), Activity.NAME, Activity.DAY)),
                View.group(
                        "Menunggu",
                        "Waiting",
                        LackingView.waiting(
                                Text.of("Angka sedang disiapkan", "Figures are being prepared"),
                                Text.of(
                                        "Catatan lama sedang dihitung ulang. Muat ulang halaman ini beberapa menit lagi.",
                                        "Older records are being counted again. Load this page again in some minutes."))),
                View.group("Gagal", "Failed", r.node(StateScreen::mass, WEIGHED)));
    }

    private static RecordQuery nothing() {
        return RecordQuery.of(Activity.TYPE).where(Filter.is(Activity.NAME, "tidak ada"));
    }

    private static View mass(Answers answers) {
        return View.figures(Figure.of("Massa", "Mass", Cell.of(answers.figure(WEIGHED, MASS), "ton")));
    }
}
