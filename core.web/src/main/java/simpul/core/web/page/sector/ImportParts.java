package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportState;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** What imports of files look like. Stateless. */
final class ImportParts {
    private ImportParts() {}

    /** Imports of a type with their states. */
    static Part recent(Messages t, List<FileImport> imports) {
        List<Column> columns = List.of(
                Column.text(t.get("sector.importFile")),
                Column.state(t.get("sector.importState")),
                Column.number(t.get("sector.importRead")),
                Column.number(t.get("sector.importRefused")));
        List<List<Cell>> rows = imports.stream()
                .map(i -> List.of(
                        Cell.link(Place.fileImport(i.sector(), i.type(), i.id()), i.name(), kind(t, i)),
                        Cell.state(state(t, i.state())),
                        Cell.of(of(t, i.progress())),
                        Cell.of(t.number(i.progress().refused()))))
                .toList();
        String title = t.get("sector.importFiles");
        return Part.table(title, new Table(title, columns, rows));
    }

    private static String kind(Messages t, FileImport work) {
        return work.dryRun() ? t.get("sector.importTrial") : "";
    }

    private static String of(Messages t, ImportProgress rows) {
        return rows.done() == rows.total()
                ? t.number(rows.total())
                : t.get("sector.importOf", t.number(rows.done()), t.number(rows.total()));
    }

    static Badge state(Messages t, ImportState state) {
        String word = t.of(state.word());
        return switch (state) {
            case PREPARED -> Badge.neutral(Icon.CIRCLE_DASHED, word);
            case WAITING -> Badge.neutral(Icon.CLOCK, word);
            case RUNNING -> Badge.info(word);
            case DONE -> Badge.ok(word);
            case CANCELLED -> Badge.neutral(Icon.BAN, word);
            case FAILED -> Badge.bad(word);
        };
    }

    /** What the rows came to so far. */
    static Part figures(Messages t, FileImport work) {
        ImportProgress rows = work.progress();
        String title = t.get(work.dryRun() ? "sector.importTried" : "sector.importReport");
        return Part.figures(
                title,
                List.of(
                        Kpi.of(t.get("sector.importRead"), of(t, rows), rows.percent() + "%"),
                        kpi(t, "sector.importCreated", rows.created()),
                        kpi(t, "sector.importChanged", rows.changed()),
                        kpi(t, "sector.importSame", rows.unchanged()),
                        kpi(t, "sector.importRefused", rows.refused())));
    }

    private static Kpi kpi(Messages t, String label, int count) {
        return Kpi.of(t.get(label), t.number(count), "");
    }

    static Part findings(Messages t, String title, List<ImportReport.CellFinding> findings) {
        List<Column> columns = List.of(
                Column.number(t.get("sector.importRow")),
                Column.text(t.get("sector.importColumn")),
                Column.text(t.get("sector.importCell")),
                Column.text(t.get("sector.importFinding")));
        List<List<Cell>> rows = findings.stream().map(f -> row(t, f)).toList();
        return Part.table(title, new Table(title, columns, rows));
    }

    private static List<Cell> row(Messages t, ImportReport.CellFinding f) {
        return List.of(
                Cell.of(String.valueOf(f.row())),
                Cell.of(f.column()),
                Cell.of(f.cell()),
                Cell.of(t.of(f.finding().message())).below(f.finding().basis()));
    }
}
