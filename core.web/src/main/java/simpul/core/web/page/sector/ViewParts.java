package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Result;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.NoticeView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.sector.view.View;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** Turns a sector's view into the parts of a page. For one request. */
final class ViewParts {
    /** Answers the query of a table node. */
    interface Tables {
        Result<Part> of(TableView table, TypeShape type);
    }

    private final Messages t;
    private final Words words;
    private final SectorShape sector;
    private final Tables tables;

    ViewParts(Messages t, SectorShape sector, Tables tables) {
        this.t = t;
        this.words = new Words(t);
        this.sector = sector;
        this.tables = tables;
    }

    List<Part> of(View view) {
        List<Part> parts = new ArrayList<>();
        add(view, "", parts);
        return parts;
    }

    private void add(View view, String title, List<Part> parts) {
        if (view instanceof GroupView group) {
            String heading = group.title().map(t::of).orElse(title);
            for (View node : group.nodes()) {
                add(node, heading, parts);
                heading = "";
            }
        } else if (view instanceof NoticeView notice) {
            Tone tone = Tone.valueOf(notice.tone().code().toUpperCase(java.util.Locale.ROOT));
            parts.add(Part.notice(title, Notice.of(tone, t.of(notice.words()))));
        } else if (view instanceof FiguresView figures) {
            parts.add(Part.figures(
                    title, figures.figures().stream().map(this::kpi).toList()));
        } else if (view instanceof GridView grid) {
            parts.add(Part.table(title.isEmpty() ? t.of(grid.caption()) : title, table(grid)));
        } else if (view instanceof PromiseView promises) {
            parts.add(Part.table(title.isEmpty() ? t.get("sector.promised") : title, table(promises)));
        } else if (view instanceof TableView table) {
            sector.type(table.query().type()).ifPresent(type -> parts.add(records(table, type)));
        } else if (view instanceof FormView form) {
            Action open = Action.primary(Place.fresh(sector.id(), form.type()), Icon.PLUS, t.get("sector.add"));
            String label = sector.type(form.type()).map(f -> t.of(f.label())).orElse(form.type());
            parts.add(Part.empty(title, Empty.of(Icon.PENCIL, label, t.get("sector.openForm"), open)));
        }
    }

    private Part records(TableView table, TypeShape type) {
        Result<Part> part = tables.of(table, type);
        return part.isDone()
                ? part.value()
                : Part.notice("", Notice.of(Tone.BAD, t.of(part.problem().detail())));
    }

    private Kpi kpi(simpul.core.model.sector.view.Figure figure) {
        String remark = figure.remark().map(t::of).orElse("");
        Cell exact = words.cell(figure.value());
        String shown = figure.value()
                .number()
                .map(n -> words.large(n, figure.value().unit()))
                .orElse(exact.words());
        boolean shortened = !shown.equals(exact.words());
        return Kpi.of(t.of(figure.label()), shown, shortened && remark.isEmpty() ? exact.words() : remark);
    }

    private Table table(GridView grid) {
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

    private Table table(PromiseView promises) {
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
        return List.of(
                Cell.of(t.of(row.words())).below(t.of(row.agreementTitle())),
                row.target().isMissing() ? Cell.missing(t.get("sector.noTarget")) : words.cell(row.target()),
                because.map(measured::below).orElse(measured),
                Cell.of(t.of(row.state())));
    }
}
