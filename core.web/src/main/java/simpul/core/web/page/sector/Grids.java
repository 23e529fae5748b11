package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.ChartView;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.MapView;
import simpul.core.model.sector.view.MatrixView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Messages;

/** The figures of a node as rows under headings: what its table shows and its files hold. Stateless. */
final class Grids {
    private Grids() {}

    /** Rows under headings, where the node has figures of its own. */
    static Optional<GridView> of(View view, Maps maps) {
        if (view instanceof GridView grid) {
            return Optional.of(grid);
        }
        if (view instanceof ChartView chart) {
            return Optional.of(chart.chart().grid());
        }
        if (view instanceof MatrixView matrix) {
            return Optional.of(matrix.matrix().grid());
        }
        if (view instanceof MapView map) {
            return Optional.of(maps.grid(map.regions()));
        }
        return view instanceof PromiseView promises ? Optional.of(of(promises)) : Optional.empty();
    }

    /** The node at an address: positions from the top, e.g. {@code 2.1}; a view that is no group stands at 1. */
    static Optional<View> find(View root, String address) {
        View at = root instanceof GroupView ? root : View.stack(root);
        for (String step : address.split("\\.", -1)) {
            int place = step.matches("[1-9]\\d{0,3}") ? Integer.parseInt(step) : 0;
            if (!(at instanceof GroupView group)
                    || place < 1
                    || place > group.nodes().size()) {
                return Optional.empty();
            }
            at = group.nodes().get(place - 1);
        }
        return Optional.of(at);
    }

    private static GridView of(PromiseView promises) {
        return (GridView) View.grid(
                text("sector.promised"),
                List.of(
                        text("sector.agreement"),
                        text("sector.commitment"),
                        text("sector.target"),
                        text("sector.aim"),
                        text("sector.realised"),
                        text("sector.reported")),
                promises.rows().stream()
                        .map(row -> List.of(
                                Cell.of(row.agreementTitle()),
                                Cell.of(row.words()),
                                row.target(),
                                aim(row),
                                row.measured(),
                                Cell.of(row.state())))
                        .toList());
    }

    private static Cell aim(PromiseView.Row row) {
        Text aim = row.aim();
        return aim == null ? Cell.missing() : Cell.of(aim);
    }

    static Text text(String key) {
        return Text.of(
                Messages.in(Language.ID).get(key), Messages.in(Language.EN).get(key));
    }
}
