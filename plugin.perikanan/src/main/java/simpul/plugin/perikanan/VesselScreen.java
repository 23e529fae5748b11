package simpul.plugin.perikanan;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Span;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** The vessels of the region by who licenses them, and those that fish in a partner's waters. */
final class VesselScreen {
    private static final Measure TONNAGE = Measure.sum(Vessel.TONNAGE);
    private static final Aggregate BY_AUTHORITY = Aggregate.over(Vessel.TYPE)
            .by(Dimension.of(Vessel.AUTHORITY))
            .measure(Measure.count(), TONNAGE)
            .span(Span.EVER);

    static final Screen SCREEN = Screen.of("kapal", "Kapal dan andon", "Vessels and andon", "ship", VesselScreen::view)
            .asks(BY_AUTHORITY);

    private static final List<Text> HEADINGS = List.of(
            Text.of("Kewenangan izin", "Licensing authority"),
            Text.of("Kapal", "Vessels"),
            Text.of("Tonase", "Tonnage"));

    private VesselScreen() {}

    private static View view(ScreenRequest request) {
        return View.stack(
                request.node(VesselScreen::byAuthority, BY_AUTHORITY),
                View.table(
                        RecordQuery.of(Vessel.TYPE),
                        Vessel.NAME,
                        Vessel.NUMBER,
                        Vessel.TONNAGE,
                        Vessel.AUTHORITY,
                        Vessel.LICENCE,
                        Vessel.DISTANCE),
                View.table(RecordQuery.of(Andon.TYPE), Andon.VESSEL, Andon.HOST, Andon.FROM, Andon.TO, Andon.AGREEMENT),
                View.table(
                        RecordQuery.of(AndonQuota.TYPE), AndonQuota.AGREEMENT, AndonQuota.VESSELS, AndonQuota.SINCE));
    }

    private static View byAuthority(Answers answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Choice authority : Vessel.AUTHORITY.choices()) {
            answers.to(BY_AUTHORITY).stream()
                    .filter(g -> g.key(Dimension.of(Vessel.AUTHORITY))
                            .filter(authority.code()::equals)
                            .isPresent())
                    .forEach(g -> rows.add(row(authority, g)));
        }
        return View.grid(Text.of("Menurut kewenangan", "By authority"), HEADINGS, rows);
    }

    private static List<Cell> row(Choice authority, Group group) {
        return List.of(Cell.of(authority.label()), Cell.of(group.count()), Cell.of(group.figure(TONNAGE), "GT"));
    }
}
