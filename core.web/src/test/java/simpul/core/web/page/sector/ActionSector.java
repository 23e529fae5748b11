package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** Requests with a screen on which they are repeated and handed in together. */
final class ActionSector implements Sector {
    private static final Field<String> MATTER =
            Field.text("perihal", "Perihal", "Matter").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<Long> COUNT =
            Field.integer("jumlah", "Jumlah", "Count").required();

    @Override
    public void define(SectorSpec s) {
        s.id("mohon")
                .title("Permohonan", "Requests")
                .records(RequestSector.TYPE)
                .screens(Screen.of("ringkas", "Ringkasan", "Summary", "list", r -> View.stack())
                        .actions(
                                ScreenAction.of("ulangi", "Ulangi permohonan", "Repeat", ActionSector::repeated)
                                        .on(RequestSector.TYPE)
                                        .inputs(MATTER, DAY, COUNT),
                                ScreenAction.of("ajukan", "Ajukan semua draf", "Submit all", ActionSector::submitted)));
    }

    /** Fields of the type are not at hand here, those of the same codes are. */
    private static Outcome repeated(Submission s) {
        return Outcome.of("Diulangi.", "Repeated.")
                .creates(
                        RequestSector.TYPE,
                        Values.of(MATTER, s.value(MATTER))
                                .and(DAY, s.value(DAY))
                                .and(COUNT, s.value(COUNT)))
                .moves(RequestSector.TYPE, s.id(), "AJUKAN");
    }

    private static Outcome submitted(Submission s) {
        return Outcome.of("Semua diajukan.", "All submitted.")
                .movesEach(RecordQuery.of(RequestSector.TYPE).where(Filter.state("DRAF")), "AJUKAN");
    }
}
