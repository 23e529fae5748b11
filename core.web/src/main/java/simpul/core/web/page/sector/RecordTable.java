package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.Standing;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Result;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;

/** A page of records as a table, with search, paging and what may be done with them. */
final class RecordTable {
    private static final int ROWS = 50;

    private final PageAsk ask;
    private final Records records;
    private final CursorSeal seal;
    private final String sector;
    private final TypeShape type;

    private final String suffix;

    RecordTable(PageAsk ask, Records records, CursorSeal seal, String sector, TypeShape type) {
        this(ask, records, seal, sector, type, "");
    }

    private RecordTable(PageAsk ask, Records records, CursorSeal seal, String sector, TypeShape type, String suffix) {
        this.ask = ask;
        this.records = records;
        this.seal = seal;
        this.sector = sector;
        this.type = type;
        this.suffix = suffix;
    }

    /** The same as one of several on a screen: each is searched and paged by parameters of its own. */
    RecordTable at(String address) {
        return new RecordTable(ask, records, seal, sector, type, "." + address);
    }

    /** The table of these columns; a page of the list is chosen by the request's own parameters. */
    Result<Part> part(List<Condition> conditions, List<String> columns, boolean writes) {
        Address export = Address.of(Place.export(sector, type.code()));
        String state = Moving.chosen(ask, type);
        Address standing = state.isEmpty() ? export : export.with(Moving.CHOSEN, state);
        Address chosen = Dues.isChosen(ask, type) ? standing.with(Dues.CHOSEN, "ya") : standing;
        return part(
                conditions,
                columns,
                writes,
                List.of(
                        new FileLink("CSV", chosen.with("format", "csv").toString()),
                        new FileLink("XLSX", chosen.with("format", "xlsx").toString())));
    }

    /** The same, with files of just these records. */
    Result<Part> part(List<Condition> conditions, List<String> columns, boolean writes, List<FileLink> files) {
        String words = ask.query("q" + suffix).orElse("");
        @Nullable
        String after = ask.query("kursor" + suffix)
                .flatMap(c -> seal.open(bound(words), c))
                .orElse(null);
        return records.list(
                        ask.caller(), sector, type.code(), new RecordSearch(words, conditions), new Cursor(ROWS, after))
                .map(page -> part(page, words, after != null, conditions, columns, writes, files));
    }

    private Part part(
            Page<RecordView> page,
            String words,
            boolean later,
            List<Condition> conditions,
            List<String> columns,
            boolean writes,
            List<FileLink> files) {
        Messages t = ask.t();
        String title = t.of(type.label());
        List<Action> actions = actions(writes, page.items().isEmpty() ? List.of() : files);
        if (page.items().isEmpty() && words.isEmpty() && !later) {
            return nothing(conditions.isEmpty(), writes);
        }
        Words shown = new Words(t);
        List<FieldShape> fields =
                columns.stream().flatMap(c -> type.field(c).stream()).toList();
        // Most tables show nothing that is due, and need no empty column.
        boolean due = page.items().stream().anyMatch(r -> !r.dues().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (RecordView record : page.items()) {
            List<Cell> row = new ArrayList<>();
            for (FieldShape field : fields) {
                Cell cell = shown.cell(record, field);
                row.add(
                        row.isEmpty()
                                ? Cell.link(
                                        Place.record(sector, type.code(), record.id()),
                                        cell.words(),
                                        Moving.owner(t, record))
                                : cell);
            }
            type.workflow().ifPresent(flow -> row.add(1, state(record)));
            if (due) {
                row.add(type.workflow().isPresent() ? 2 : 1, Dues.cell(t, record));
            }
            rows.add(row);
        }
        List<Column> headings =
                new ArrayList<>(fields.stream().map(shown::column).toList());
        type.workflow().ifPresent(flow -> headings.add(1, Column.text(t.get("sector.state"))));
        if (due) {
            headings.add(type.workflow().isPresent() ? 2 : 1, Column.text(t.get("sector.due")));
        }
        Table table = new Table(title, headings, rows);
        return Part.table(title, table)
                .offering(actions)
                .with(pager(page, words, later))
                .searched("q" + suffix, words);
    }

    private Cell state(RecordView record) {
        Standing standing = record.standing();
        return standing == null ? Cell.missing("–") : Cell.state(Moving.badge(ask.t(), type, standing));
    }

    /** There is no record yet, in all or of those that are looked for, and how one comes to be. */
    Part nothing(boolean inAll, boolean writes) {
        Messages t = ask.t();
        String next = writes ? t.get("sector.emptyWrite") : t.get("sector.emptyRead");
        Action[] offered = actions(writes, List.of()).toArray(Action[]::new);
        return Part.empty(
                t.of(type.label()),
                Empty.of(Icon.INBOX, t.get(inAll ? "sector.emptyAll" : "sector.empty"), next, offered));
    }

    List<Action> actions(boolean writes, List<FileLink> files) {
        Messages t = ask.t();
        List<Action> actions = new ArrayList<>();
        files.forEach(f -> actions.add(
                Action.of(f.href(), f.label().equals("CSV") ? Icon.DOWNLOAD : Icon.FILE_SPREADSHEET, f.label())));
        if (writes) {
            actions.add(Action.of(Place.importing(sector, type.code()), Icon.FILE_IMPORT, t.get("sector.import")));
            actions.add(Action.primary(Place.fresh(sector, type.code()), Icon.PLUS, t.get("sector.add")));
        }
        return actions;
    }

    private Pager pager(Page<RecordView> page, String words, boolean later) {
        Messages t = ask.t();
        String first = address(words, "");
        String next = page.next() == null ? "" : address(words, seal.seal(bound(words), page.next()));
        return new Pager(t.get("sector.rows", page.items().size()), later ? first : "", next);
    }

    private String address(String words, String cursor) {
        Address address = Choosing.kept(ask, Address.of(ask.asked().path()));
        address = words.isEmpty() ? address : address.with("q" + suffix, words);
        return (cursor.isEmpty() ? address : address.with("kursor" + suffix, cursor)).toString();
    }

    private String bound(String words) {
        return ask.scope().fingerprint()
                + ' '
                + ask.asked().path()
                + ' '
                + Choosing.kept(ask)
                + ' '
                + type.code()
                + ' '
                + words;
    }
}
