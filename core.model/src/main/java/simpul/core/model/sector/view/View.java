package simpul.core.model.sector.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.State;
import simpul.core.model.text.Text;

/**
 * What a screen shows, as data. The platform renders it as an accessible page at every width, prints it, and answers it as
 * JSON.
 *
 * <pre>{@code
 * View.stack(View.figures(Figure.of("Lot", "Lots", Cell.of(answers.count(ALL)))),
 *            View.table(RecordQuery.of(LOT), CERTIFICATE, SPECIES, SHIPPED))
 * }</pre>
 *
 * Nodes are final, immutable, compared by value and hold only words, numbers and codes, so no object of a sector outlives
 * the call that made it. Only the platform defines nodes.
 */
public abstract class View {
    private final String node;

    View(String node) {
        this.node = node;
    }

    /** The stable word for this kind of node. */
    public final String node() {
        return node;
    }

    /** Adds to a tree what this node holds. */
    abstract void write(Map<String, @Nullable Object> tree);

    /** One below the other. */
    public static View stack(View... nodes) {
        return new GroupView(null, List.of(nodes));
    }

    /** A section with a heading. */
    public static View group(String id, String en, View... nodes) {
        return new GroupView(Text.of(id, en), List.of(nodes));
    }

    /** A sentence that people should notice. */
    public static View notice(Tone tone, String id, String en) {
        return new NoticeView(tone, Text.of(id, en));
    }

    /** Large figures side by side. */
    public static View figures(Figure... figures) {
        return new FiguresView(List.of(figures));
    }

    /** Records, page by page, with these columns; with search, import and export where the reader may. */
    public static View table(RecordQuery query, Field<?>... columns) {
        return new TableView(
                query, Arrays.stream(columns).<String>map(Field::code).toList());
    }

    /**
     * The form of a new record. It stands in the screen, beside any others, and one comes back to the screen when it is
     * kept; that of a type with steps begins here with the first one and goes on with the second.
     */
    public static View form(RecordType type) {
        return new FormView(type.code(), null);
    }

    /**
     * The form of a record that is kept, as its own page has it: who may not change the record reads it, and what somebody
     * else changed meanwhile is told. Where there is no such record for the reader the node says so.
     *
     * <pre>{@code
     * View.form(LOT, request.chosen(LOT_ASKED).orElse(""))            // the one that the reader chose, see Ask.record
     * View.form(VESSEL, group.key(Dimension.of(VESSEL_FIELD)).orElse(""))  // the one to which a counted group refers
     * }</pre>
     *
     * @param record its identifier; empty words as long as there is none
     */
    public static View form(RecordType type, String record) {
        return new FormView(type.code(), record);
    }

    /** Computed rows under headings. */
    public static View grid(Text caption, List<Text> headings, List<List<Cell>> rows) {
        return new GridView(caption, headings, rows);
    }

    /** Figures as a drawing, with the same figures as a table. */
    public static View chart(Chart chart) {
        return new ChartView(chart);
    }

    /** Rows by columns with tones, shades and what lies there. */
    public static View matrix(Matrix matrix) {
        return new MatrixView(matrix);
    }

    /** Values of regions as a map and a list. */
    public static View map(RegionMap regions) {
        return new MapView(regions);
    }

    /** What happened, the newest day first. */
    public static View timeline(Text title, List<Entry> entries) {
        return new TimelineView(title, entries);
    }

    /** Stages in their order, with where each stands. */
    public static View steps(Text title, List<Step> steps) {
        return new StepsView(title, steps);
    }

    /**
     * Records as cards in columns.
     *
     * @param by a choice or code field that is queryable; each of its words is a column, into which who may write that field
     *     puts a card
     * @param card what stands on a card; the first field is its heading
     */
    public static View board(RecordQuery query, Field<String> by, Field<?>... card) {
        return new BoardView(
                query, by.code(), Arrays.stream(card).<String>map(Field::code).toList());
    }

    /**
     * Records as cards in a column for each state of their workflow, with the moves that the reader may take on each card.
     *
     * @param card what stands on a card; the first field is its heading
     */
    public static View boardByState(RecordQuery query, Field<?>... card) {
        return new BoardView(
                query, State.CODE, Arrays.stream(card).<String>map(Field::code).toList());
    }

    /** Questions to the reader above the screen; {@code ScreenRequest.chosen} tells what he answered. */
    public static View ask(Ask... asks) {
        return new AskView(List.of(asks));
    }

    /** What was promised beside what was measured. */
    public static View promises(List<PromiseView.Row> rows) {
        return new PromiseView(rows);
    }

    /** One line for {@link #promises}: a commitment and its measured figure. */
    public static PromiseView.Row promised(Promise promise, Measurement measured, String unit) {
        return PromiseView.row(promise, measured, unit);
    }
}
