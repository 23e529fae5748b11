package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** Computed figures as strips and tables in the reader's words. For one request. */
final class FigureParts {
    private final Messages t;
    private final Words words;

    FigureParts(Messages t) {
        this.t = t;
        this.words = new Words(t);
    }

    List<Kpi> of(FiguresView figures) {
        return figures.figures().stream().map(this::kpi).toList();
    }

    private Kpi kpi(Figure figure) {
        String remark = figure.remark().map(t::of).orElse("");
        Cell exact = words.cell(figure.value());
        String shown = figure.value()
                .number()
                .map(n -> words.large(n, figure.value().unit()))
                .orElse(exact.words());
        boolean shortened = !shown.equals(exact.words());
        return Kpi.of(t.of(figure.label()), shown, shortened && remark.isEmpty() ? exact.words() : remark);
    }

    Table of(GridView grid) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < grid.headings().size(); c++) {
            int at = c;
            boolean number = !grid.rows().isEmpty()
                    && grid.rows().stream().allMatch(r -> r.get(at).words().isEmpty());
            String label = t.of(grid.headings().get(c));
            columns.add(number ? Column.number(label) : Column.text(label));
        }
        List<List<Cell>> rows = grid.rows().stream()
                .map(row -> row.stream().map(words::cell).toList())
                .toList();
        return new Table(t.of(grid.caption()), columns, rows);
    }

    Table of(PromiseView promises) {
        List<Column> columns = List.of(
                Column.text(t.get("sector.commitment")),
                Column.number(t.get("sector.target")),
                Column.number(t.get("sector.realised")),
                Column.text(t.get("sector.reported")));
        List<List<Cell>> rows = promises.rows().stream().map(this::row).toList();
        return new Table(t.get("sector.promised"), columns, rows);
    }

    private List<Cell> row(PromiseView.Row row) {
        Cell measured = words.cell(row.measured());
        Optional<String> because = Optional.ofNullable(row.because()).map(t::of);
        Cell target = row.target().isMissing() ? Cell.missing(t.get("sector.noTarget")) : words.cell(row.target());
        Optional<String> aim = Optional.ofNullable(row.aim()).map(a -> t.get("sector.aim") + ": " + t.of(a));
        return List.of(
                Cell.of(t.of(row.words())).below(t.of(row.agreementTitle())),
                aim.map(target::below).orElse(target),
                because.map(measured::below).orElse(measured),
                Cell.of(t.of(row.state())));
    }
}
