package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.AskView;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.sector.view.View;

/** Looks for record types and fields that a view names and its sector has not declared. For one view. */
final class ViewCheck {
    private final Definition definition;
    private final List<ViewFault> faults = new ArrayList<>();

    private ViewCheck(Definition definition) {
        this.definition = definition;
    }

    static List<ViewFault> of(Definition definition, View view) {
        ViewCheck check = new ViewCheck(definition);
        check.look(view);
        WordsCheck.look(view, check.faults);
        return check.faults;
    }

    /** What is wrong with a query by itself. */
    static List<ViewFault> of(Definition definition, RecordQuery query) {
        ViewCheck check = new ViewCheck(definition);
        check.query(query);
        return check.faults;
    }

    private void look(View view) {
        if (view instanceof GroupView group) {
            group.nodes().forEach(this::look);
        } else if (view instanceof TableView table) {
            query(table.query()).ifPresent(type -> table.columns().forEach(c -> field(type, c)));
        } else if (view instanceof BoardView board) {
            query(board.query()).ifPresent(type -> board(type, board));
        } else if (view instanceof FormView form) {
            type(form.type()).ifPresent(type -> record(type, form.record().orElse("")));
        } else if (view instanceof AskView asks) {
            asks.asks().stream().flatMap(ask -> ask.records().stream()).forEach(this::query);
        }
    }

    /** While a screen is tried, whatever names a record of a type names the one that was made up for it. */
    private void record(RecordType type, String record) {
        if (!record.isEmpty() && !record.equals(MadeUp.record(type.code()))) {
            add(
                    "DEFINITION_SCREEN_RECORD",
                    "Formulir '" + type.code() + "' memakai '" + record + "', yang bukan catatan jenis itu.",
                    "The form of '" + type.code() + "' takes '" + record + "', which is no record of that type.");
        }
    }

    private void board(RecordType type, BoardView board) {
        board.card().forEach(c -> field(type, c));
        if (board.by().equals(State.CODE)) {
            states(type, List.of());
            return;
        }
        queryable(type, board.by());
        type.field(board.by())
                .map(ViewCheck::lanes)
                .filter(n -> n < 1 || n > BoardView.MOST_LANES)
                .ifPresent(n -> add(
                        "DEFINITION_SCREEN_BOARD",
                        "Papan menurut '" + board.by() + "' memerlukan isian choice atau code dengan 1 sampai "
                                + BoardView.MOST_LANES + " kata.",
                        "A board by '" + board.by() + "' needs a choice or code field with 1 to " + BoardView.MOST_LANES
                                + " words."));
    }

    /** The words of a field in its largest edition. */
    private static int lanes(Field<?> field) {
        return field.codes()
                .map(list -> list.editions().stream()
                        .mapToInt(e -> e.codes().size())
                        .max()
                        .orElse(0))
                .orElse(field.choices().size());
    }

    /** The type of a query whose conditions have been looked at. */
    private Optional<RecordType> query(RecordQuery query) {
        Optional<RecordType> type = type(query.type());
        type.ifPresent(known -> query.conditions().forEach(c -> condition(known, c)));
        return type;
    }

    private void condition(RecordType type, Condition condition) {
        if (condition.field().equals(State.CODE)) {
            states(type, condition.values());
        } else {
            queryable(type, condition.field());
        }
    }

    /** The type has a workflow with these states, and no more of them than a board shows. */
    private void states(RecordType type, List<String> codes) {
        boolean known = type.workflow()
                .filter(flow -> flow.states().size() <= BoardView.MOST_LANES)
                .filter(flow -> codes.stream().allMatch(code -> flow.state(code).isPresent()))
                .isPresent();
        if (!known) {
            add(
                    "DEFINITION_STATE",
                    "Layar menurut keadaan memerlukan alur '" + type.code() + "' dengan keadaan " + codes
                            + ", paling banyak " + BoardView.MOST_LANES + ".",
                    "A screen by state needs a workflow of '" + type.code() + "' with the states " + codes
                            + ", at most " + BoardView.MOST_LANES + ".");
        }
    }

    private Optional<RecordType> type(String code) {
        Optional<RecordType> type = definition.record(code);
        if (type.isEmpty()) {
            add(
                    "DEFINITION_SCREEN_TYPE",
                    "Layar memakai jenis catatan '" + code + "' yang tidak ada.",
                    "The screen uses the record type '" + code + "', which does not exist.");
        }
        return type;
    }

    private Optional<Field<?>> field(RecordType type, String code) {
        Optional<Field<?>> field = type.field(code);
        if (field.isEmpty()) {
            add(
                    "DEFINITION_SCREEN_FIELD",
                    "Layar memakai isian '" + code + "' yang tidak ada pada '" + type.code() + "'.",
                    "The screen uses the field '" + code + "', which '" + type.code() + "' does not have.");
        }
        return field;
    }

    private void queryable(RecordType type, String code) {
        field(type, code)
                .filter(f -> !f.isQueryable())
                .ifPresent(f -> add(
                        "DEFINITION_NOT_QUERYABLE",
                        "Layar bertanya menurut '" + code + "' yang belum ditandai queryable().",
                        "The screen asks by '" + code + "', which is not queryable()."));
    }

    private void add(String code, String id, String en) {
        faults.add(new ViewFault(code, id, en));
    }
}
