package simpul.plugin.galeri;

import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
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
            .asks(BY_STATE);

    private FlowScreen() {}

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
