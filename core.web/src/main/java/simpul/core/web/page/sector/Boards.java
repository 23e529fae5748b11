package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.Standing;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** Reads the records of a board, lane by lane. For one request. */
final class Boards {
    private static final int CARDS = 20;

    private final PageAsk ask;
    private final Records records;
    private final SectorCatalog catalog;
    private final String sector;
    private final LocalDate today;
    private final boolean writes;

    Boards(PageAsk ask, Records records, SectorCatalog catalog, String sector, LocalDate today, boolean writes) {
        this.ask = ask;
        this.records = records;
        this.catalog = catalog;
        this.sector = sector;
        this.today = today;
        this.writes = writes;
    }

    /** The lanes, those without cards too; the one of records without a word only where there are some. */
    Result<List<BoardNode.Lane>> lanes(BoardView board, TypeShape type) {
        if (board.by().equals(State.CODE)) {
            return states(board, type);
        }
        FieldShape by = type.field(board.by()).orElseThrow();
        List<FieldShape.Option> options = options(by);
        if (options.isEmpty() || options.size() > BoardView.MOST_LANES) {
            return Result.refused(Problem.of(
                    ProblemKind.INVALID,
                    Text.of(
                            "Papan memuat 1 sampai " + BoardView.MOST_LANES + " kolom; '"
                                    + by.label().id() + "' punya " + options.size() + ".",
                            "A board has 1 to " + BoardView.MOST_LANES + " columns; '"
                                    + by.label().en() + "' has " + options.size() + ".")));
        }
        List<BoardNode.Lane> lanes = new ArrayList<>();
        for (FieldShape.Option option : options) {
            Condition is = new Condition("is", by.code(), List.of(option.code()));
            Result<Page<RecordView>> page = page(board, type, is);
            if (!page.isDone()) {
                return Result.refused(page.problem());
            }
            lanes.add(lane(ask.t().of(option.label()), page.value(), board, type));
        }
        Result<Page<RecordView>> without = page(board, type, new Condition("absent", by.code(), List.of()));
        if (without.isDone() && !without.value().items().isEmpty()) {
            String label = ask.t().get("sector.without", Words.small(ask.t().of(by.label())));
            lanes.add(lane(label, without.value(), board, type));
        }
        return and(
                lanes,
                board,
                type,
                options.stream().map(FieldShape.Option::code).toList());
    }

    /** With one more for cards that another version of the module, or a former edition of codes, has put elsewhere. */
    private Result<List<BoardNode.Lane>> and(
            List<BoardNode.Lane> lanes, BoardView board, TypeShape type, List<String> known) {
        Result<Page<RecordView>> others = page(board, type, new Condition("other", board.by(), known));
        if (!others.isDone()) {
            return Result.refused(others.problem());
        }
        if (!others.value().items().isEmpty()) {
            lanes.add(lane(ask.t().get("sector.others"), others.value(), board, type));
        }
        return Result.done(lanes);
    }

    /** A lane for each state, empty ones too. */
    private Result<List<BoardNode.Lane>> states(BoardView board, TypeShape type) {
        List<BoardNode.Lane> lanes = new ArrayList<>();
        List<FlowShape.StateShape> states = type.workflow().orElseThrow().states();
        for (FlowShape.StateShape state : states) {
            Result<Page<RecordView>> page = page(board, type, new Condition("is", State.CODE, List.of(state.code())));
            if (!page.isDone()) {
                return Result.refused(page.problem());
            }
            lanes.add(lane(ask.t().of(state.label()), page.value(), board, type));
        }
        return and(
                lanes,
                board,
                type,
                states.stream().map(FlowShape.StateShape::code).toList());
    }

    private List<FieldShape.Option> options(FieldShape by) {
        if (by.codes() == null) {
            return by.options();
        }
        return catalog.codes(sector, by.codes(), today).orElse(List.of()).stream()
                .map(c -> new FieldShape.Option(c.code(), c.label()))
                .toList();
    }

    private Result<Page<RecordView>> page(BoardView board, TypeShape type, Condition one) {
        List<Condition> all = new ArrayList<>(board.query().conditions());
        all.add(one);
        return records.list(ask.caller(), sector, type.code(), new RecordSearch("", all), new Cursor(CARDS, null));
    }

    private BoardNode.Lane lane(String label, Page<RecordView> page, BoardView board, TypeShape type) {
        Messages t = ask.t();
        boolean more = page.next() != null;
        String count = more
                ? t.get("sector.firstOf", page.items().size())
                : t.number(page.items().size());
        List<BoardNode.Card> cards =
                page.items().stream().map(r -> card(r, board, type)).toList();
        return new BoardNode.Lane(label, count, cards, more ? Place.records(sector, type.code()) : "");
    }

    private BoardNode.Card card(RecordView record, BoardView board, TypeShape type) {
        Words words = new Words(ask.t());
        List<FieldShape> fields =
                board.card().stream().flatMap(c -> type.field(c).stream()).toList();
        String title = fields.isEmpty() ? "" : words.words(record, fields.get(0), true);
        List<Fact> facts = new ArrayList<>();
        String owner = Moving.owner(ask.t(), record);
        if (!owner.isEmpty()) {
            facts.add(Fact.of(ask.t().get("sector.owner"), owner));
        }
        for (FieldShape field : fields.subList(Math.min(1, fields.size()), fields.size())) {
            String value = words.words(record, field, true);
            if (!value.isEmpty()) {
                facts.add(Fact.of(ask.t().of(field.label()), value));
            }
        }
        return new BoardNode.Card(
                Place.record(sector, type.code(), record.id()),
                title.isEmpty() ? ask.t().of(record.title()) : title,
                facts,
                writes && board.by().equals(State.CODE)
                        ? Moving.buttons(ask.t(), sector, type, record, ask.name("screen"))
                        : List.of(),
                Dues.badgeOrNone(ask.t(), record),
                shift(record, board, type));
    }

    /** The same record with another word in the field of the board, where its reader may write that field. */
    private BoardNode.@Nullable Shift shift(RecordView record, BoardView board, TypeShape type) {
        Standing standing = record.standing();
        TypeShape open = standing == null ? type : Editable.of(type, standing);
        FieldShape by = open.field(board.by()).filter(f -> !f.derived()).orElse(null);
        boolean own = ask.caller().region().filter(record.region()::equals).isPresent();
        if (by == null
                || !writes
                || record.newer()
                || standing == null && !own
                || standing != null && !standing.edits()) {
            return null;
        }
        return new BoardNode.Shift(
                Place.record(sector, type.code(), record.id()) + "/kolom",
                record.version(),
                FormFields.PREFIX + by.code(),
                ask.t().of(by.label()),
                options(by).stream()
                        .map(o -> Option.of(o.code(), ask.t().of(o.label())))
                        .toList(),
                String.valueOf(record.values().getOrDefault(by.code(), "")),
                ask.name("screen"));
    }
}
