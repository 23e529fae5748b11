package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import simpul.core.model.record.Exports;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.result.Problem;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.sector.view.View;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.TableFile;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Messages;

/**
 * The figures of one node of a screen as a file: {@code /s/{sector}/{screen}?bagian=2.1&format=csv}, with the same period
 * and choices as the page. For one request.
 */
final class ScreenFiles {
    private static final String NODE = "bagian";
    private static final String FORMAT = "format";

    private final PageAsk ask;
    private final Exports exports;

    ScreenFiles(PageAsk ask, Exports exports) {
        this.ask = ask;
        this.exports = exports;
    }

    /** Whether the request is for a file. */
    boolean isAsked() {
        return ask.query(NODE).isPresent();
    }

    /** Where the files of a node lie. */
    List<FileLink> links(String address) {
        return List.of(new FileLink("CSV", file(address, "csv")), new FileLink("XLSX", file(address, "xlsx")));
    }

    private String file(String address, String format) {
        return Choosing.kept(ask, Address.of(ask.asked().path()))
                .with(NODE, address)
                .with(FORMAT, format)
                .toString();
    }

    Reply file(ShownScreen shown, Maps maps) {
        Optional<View> node = Grids.find(shown.view(), ask.query(NODE).orElse(""));
        Exports.Format format = format(ask);
        Optional<RecordQuery> query = node.flatMap(ScreenFiles::query);
        if (query.isPresent()) {
            RecordSearch search =
                    new RecordSearch(ask.query("q").orElse(""), query.get().conditions());
            return ask.answer(
                    exports.export(ask.caller(), shown.sector(), query.get().type(), search, format),
                    e -> Attachment.of(e.fileName(), format.mediaType(), e::write));
        }
        Optional<GridView> grid = node.flatMap(n -> Grids.of(n, maps));
        if (grid.isEmpty() || format == Exports.Format.JSON) {
            return ask.refuse(Problem.notFound());
        }
        TableFile file = file(shown, grid.get());
        return format == Exports.Format.XLSX ? file.xlsx() : file.csv();
    }

    /** The records that a table or a board shows. */
    private static Optional<RecordQuery> query(View node) {
        return node instanceof TableView table
                ? Optional.of(table.query())
                : node instanceof BoardView board ? Optional.of(board.query()) : Optional.empty();
    }

    private TableFile file(ShownScreen shown, GridView grid) {
        Messages t = ask.t();
        String name = shown.sector() + "-" + shown.path() + "-" + shown.period().code() + "-"
                + ask.query(NODE).orElse("");
        List<List<Object>> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            rows.add(row.stream().map(cell -> value(cell, t)).toList());
        }
        List<String> heads = new ArrayList<>();
        for (int c = 0; c < grid.headings().size(); c++) {
            String unit = unit(grid, c);
            heads.add(t.of(grid.headings().get(c)) + (unit.isEmpty() ? "" : " (" + unit + ")"));
        }
        return new TableFile(name, t.of(grid.caption()), heads, rows);
    }

    /** Numbers stay numbers; what is missing stays empty, so that no spreadsheet adds it up. */
    private static Object value(Cell cell, Messages t) {
        if (cell.number().isPresent()) {
            return cell.number().get();
        }
        return cell.words().map(t::of).orElse("");
    }

    private static String unit(GridView grid, int column) {
        return grid.rows().stream()
                .map(row -> row.get(column).unit())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    static Exports.Format format(PageAsk ask) {
        return ask.query(FORMAT)
                .flatMap(f -> List.of(Exports.Format.values()).stream()
                        .filter(x -> x.name().equals(f.toUpperCase(Locale.ROOT)))
                        .findFirst())
                .orElse(Exports.Format.CSV);
    }
}
