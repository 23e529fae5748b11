package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import simpul.core.model.record.FlowShape;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.EditRight;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Move;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.record.Workflow;
import simpul.core.records.values.Shapes;

/** Checks the workflow of one record type, and what leans on it. */
final class WorkflowCheck {
    private static final Set<Role> WRITERS = Set.of(Role.OPD, Role.KEPALA_OPD);

    private final RecordType type;
    private final Faults faults;

    WorkflowCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check() {
        type.fields().forEach(this::requiredFrom);
        for (PartType part : type.parts()) {
            for (Field<?> field : part.fields()) {
                if (field.requiredFromState().isPresent()) {
                    fault(
                            type.code() + "." + part.code() + "." + field.code(),
                            "Isian rincian tidak dapat wajib mulai suatu keadaan.",
                            "A field of a part cannot be required from a state on.");
                }
            }
        }
        type.workflow().ifPresent(this::flow);
    }

    private void flow(Workflow flow) {
        String where = type.code() + ".workflow";
        List<String> states = flow.states().stream().map(State::code).toList();
        states.forEach(code -> faults.form(where, code, Faults.UPPER));
        faults.unique(where, states);
        List<String> moves = flow.moves().stream().map(Move::code).toList();
        moves.forEach(code -> faults.form(where, code, Faults.UPPER));
        faults.unique(where, moves);
        for (Move move : flow.moves()) {
            known(flow, where + "." + move.code(), move.from());
            known(flow, where + "." + move.code(), move.to());
            if (move.from().equals(move.to())) {
                fault(where + "." + move.code(), "Langkah tidak berpindah.", "The move leads nowhere.");
            }
            if (move.actors().isEmpty()) {
                fault(
                        where + "." + move.code(),
                        "Sebutkan siapa yang melakukan langkah ini.",
                        "Say who takes this move.");
            }
            move.actors().forEach(a -> actor(where + "." + move.code(), a));
        }
        flow.edits().forEach(right -> edits(flow, where, right));
        flow.frozenStates().stream().sorted().forEach(code -> known(flow, where + ".frozen", code));
        unreachable(where, states);
    }

    private void unreachable(String where, List<String> states) {
        FlowShape shape = Shapes.of(type).workflow().orElseThrow();
        Set<String> reached = shape.reached("");
        List<String> lost = new ArrayList<>(states);
        lost.removeAll(reached);
        lost.forEach(code -> fault(
                where,
                "Keadaan '" + code + "' tidak tercapai oleh langkah mana pun.",
                "No move leads to the state '" + code + "'."));
    }

    private void edits(Workflow flow, String where, EditRight right) {
        String at = where + ".edits." + right.state();
        known(flow, at, right.state());
        actor(at, right.actor());
        if (flow.frozenStates().contains(right.state())) {
            fault(at, "Keadaan ini dibekukan.", "This state is frozen.");
        }
        for (Field<?> field : right.fields()) {
            if (type.field(field.code()).isEmpty() || type.isDerived(field)) {
                fault(
                        at,
                        "Isian '" + field.code() + "' tidak ada atau dihitung.",
                        "The field '" + field.code() + "' does not exist or is computed.");
            }
        }
    }

    private void actor(String where, Actor actor) {
        if (!WRITERS.contains(actor.role())) {
            fault(
                    where,
                    "Peran " + actor.role() + " tidak menulis catatan sektor.",
                    "The role " + actor.role() + " does not write records of sectors.");
        }
    }

    private void requiredFrom(Field<?> field) {
        String where = type.code() + "." + field.code();
        field.requiredFromState().ifPresent(state -> {
            boolean known = type.workflow().flatMap(flow -> flow.state(state)).isPresent();
            boolean start = type.workflow()
                    .filter(flow -> flow.start().code().equals(state))
                    .isPresent();
            if (!known) {
                fault(where, "Keadaan '" + state + "' tidak ada.", "There is no state '" + state + "'.");
            }
            if (start || field.isRequired()) {
                fault(
                        where,
                        "Isian yang wajib sejak awal ditandai required() saja.",
                        "A field that is required from the start is just required().");
            }
        });
    }

    /** A rule that is asked at moves names moves of its type. */
    void check(Rule rule) {
        List<String> moves = type.workflow().stream()
                .flatMap(flow -> flow.moves().stream())
                .map(Move::code)
                .toList();
        rule.moves().stream()
                .filter(code -> !moves.contains(code))
                .forEach(code ->
                        fault(rule.code(), "Langkah '" + code + "' tidak ada.", "There is no move '" + code + "'."));
    }

    private void known(Workflow flow, String where, String state) {
        if (flow.state(state).isEmpty()) {
            fault(where, "Keadaan '" + state + "' tidak ada.", "There is no state '" + state + "'.");
        }
    }

    private void fault(String where, String id, String en) {
        faults.add("DEFINITION_WORKFLOW", where, id, en);
    }
}
