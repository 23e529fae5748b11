package simpul.plugin.galeri;

import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** Records on their way through a workflow: counted, as a board by state, and those that wait as a table. */
final class FlowScreen {
    private static final Aggregate BY_STATE = Aggregate.over(Request.TYPE).by(Dimension.state());

    static final Screen SCREEN = Screen.of("papan-alur", "Papan alur", "Workflow board", "flag", FlowScreen::view)
            .asks(BY_STATE)
            .actions(
                    ScreenAction.of("ajukan_semua", "Ajukan semua draf", "Submit all drafts", FlowScreen::submitted),
                    ScreenAction.of("ulangi", "Ulangi permohonan", "Repeat a request", FlowScreen::repeated)
                            .on(Request.TYPE)
                            .inputs(Request.MATTER, Request.DAY));

    private FlowScreen() {}

    private static Outcome submitted(Submission s) {
        return Outcome.of("Semua draf diajukan.", "All drafts are submitted.")
                .movesEach(RecordQuery.of(Request.TYPE).where(Filter.state("DRAF")), "AJUKAN");
    }

    /** A new draft that begins with what an older request said. */
    private static Outcome repeated(Submission s) {
        Values values = Values.of(Request.MATTER, s.value(Request.MATTER)).and(Request.DAY, s.value(Request.DAY));
        values = values.and(Request.VALUE, s.record()).and(Request.REASON, s.record());
        return Outcome.of("Draf baru dibuat.", "A new draft is made.")
                .creates(Request.TYPE, values)
                .tells(Notice.of(
                                "Lengkapi lalu ajukan: " + s.value(Request.MATTER),
                                "Complete and submit: " + s.value(Request.MATTER))
                        .at("papan-alur"));
    }

    private static View view(ScreenRequest r) {
        RecordQuery all = RecordQuery.of(Request.TYPE);
        return View.stack(
                r.node(
                        a -> View.figures(Request.FLOW.states().stream()
                                .map(state -> figure(
                                        state,
                                        a.to(BY_STATE).stream()
                                                .filter(g -> g.key(Dimension.state())
                                                        .filter(state.code()::equals)
                                                        .isPresent())
                                                .mapToLong(g -> g.count())
                                                .sum()))
                                .toArray(Figure[]::new)),
                        BY_STATE),
                View.boardByState(all, Request.MATTER, Request.DAY, Request.VALUE),
                View.group(
                        "Menunggu putusan",
                        "Waiting for a verdict",
                        View.table(all.where(Filter.state("DIAJUKAN")), Request.MATTER, Request.DAY, Request.VALUE)));
    }

    private static Figure figure(State state, long count) {
        return Figure.of(state.label().id(), state.label().en(), Cell.of(count));
    }
}
