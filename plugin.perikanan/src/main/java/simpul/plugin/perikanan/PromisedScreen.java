package simpul.plugin.perikanan;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;

/** <em>Dijanjikan dan terwujud</em>: each commitment beside its measured figure. "No data yet" is never 0. */
final class PromisedScreen {
    /** Everything by which an agreement is measured. */
    static final List<Indicator> INDICATORS = List.of(
            TradeFigures.COMPLIANCE,
            TradeFigures.TRADE,
            Catches.CAUGHT,
            Catches.FARMING,
            Catches.LOSS,
            AreaUse.USE,
            Figures.EXCHANGE,
            Figures.CONSUMPTION,
            AndonUse.OF_QUOTA,
            Figures.ACTIVE);

    static final Screen SCREEN = Screen.of(
                    "dijanjikan", "Dijanjikan dan terwujud", "Promised and realised", "scale", PromisedScreen::view)
            .promises(INDICATORS.toArray(Indicator[]::new));

    private PromisedScreen() {}

    private static View view(ScreenRequest request) {
        if (request.promises().isEmpty()) {
            return View.notice(
                    Tone.INFO,
                    "Belum ada komitmen pada PKS perikanan yang berjalan. Tambahkan komitmen di halaman PKS.",
                    "No running fisheries agreement has commitments yet. Add them on the agreement's page.");
        }
        List<PromiseView.Row> rows = new ArrayList<>();
        request.promises().forEach(p -> rows.add(row(request, p)));
        return View.promises(rows);
    }

    private static PromiseView.Row measured(ScreenRequest request, Promise promise, Indicator indicator) {
        PromiseView.Row row =
                View.promised(promise, request.measured(indicator, promise.agreement()), indicator.unit());
        return request.target(indicator)
                .map(target -> row.aiming(target, indicator.unit()))
                .orElse(row);
    }

    private static PromiseView.Row row(ScreenRequest request, Promise promise) {
        return INDICATORS.stream()
                .filter(i -> i.code().equals(promise.indicator()))
                .findFirst()
                .map(i -> measured(request, promise, i))
                .orElseGet(() -> View.promised(
                        promise,
                        Measurement.none(
                                "Dilaporkan para pihak, tidak diukur dari catatan.",
                                "Reported by the parties, not measured from records."),
                        ""));
    }
}
