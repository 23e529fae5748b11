package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** The lots of a period: what was traded, by species, and each lot. */
final class LotsScreen {
    static final Screen SCREEN = Screen.of("lot", "Lalu lintas ikan", "Fish traffic", "fish", LotsScreen::view)
            .asks(TradeFigures.LOTS, TradeFigures.BETWEEN_AREAS, TradeFigures.COMPLIANT, TradeFigures.BY_SPECIES)
            .actions(LotActions.NAME_AGREEMENT);

    private static final List<Text> HEADINGS = List.of(
            Text.of("Spesies", "Species"),
            Text.of("Lot", "Lots"),
            Text.of("Berat", "Weight"),
            Text.of("Nilai", "Value"));

    private LotsScreen() {}

    private static View view(ScreenRequest request) {
        Answers answers = request.answers();
        View lots = View.table(
                RecordQuery.of(Lot.TYPE).in(Lot.SHIPPED, request.period()),
                Lot.NUMBER,
                Lot.SHIPPED,
                Lot.SENDER,
                Lot.RECEIVER,
                Lot.SPECIES,
                Lot.WEIGHT,
                Lot.VALUE,
                Lot.CERTIFICATE);
        if (answers.count(TradeFigures.LOTS) == 0) {
            return lots;
        }
        return View.stack(figures(answers), bySpecies(answers), lots);
    }

    private static View figures(Answers answers) {
        Measurement compliance = TradeFigures.compliance(answers);
        return View.figures(
                Figure.of("Lot", "Lots", Cell.of(answers.count(TradeFigures.LOTS))),
                Figure.of("Berat", "Weight", tons(answers.figure(TradeFigures.LOTS, TradeFigures.WEIGHT))),
                Figure.of("Nilai", "Value", Cell.of(answers.figure(TradeFigures.LOTS, TradeFigures.VALUE), "Rp")),
                Figure.of("Kepatuhan sertifikat", "Certificate compliance", Cell.of(compliance.value(), "%")));
    }

    private static View bySpecies(Answers answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : answers.to(TradeFigures.BY_SPECIES)) {
            String code = group.key(Dimension.of(Lot.SPECIES)).orElse("");
            Text name = Species.FAO.ever(code).map(c -> c.label()).orElseGet(() -> Text.same(code));
            rows.add(List.of(
                    Cell.of(name),
                    Cell.of(group.count()),
                    tons(group.figure(TradeFigures.WEIGHT)),
                    Cell.of(group.figure(TradeFigures.VALUE), "Rp")));
        }
        return View.grid(Text.of("Menurut spesies", "By species"), HEADINGS, rows);
    }

    private static Cell tons(Optional<BigDecimal> kilograms) {
        return Cell.of(kilograms.map(kg -> kg.movePointLeft(3).setScale(2, RoundingMode.HALF_UP)), "ton");
    }
}
