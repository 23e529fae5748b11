package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.ConstraintStore;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.Where;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.Field;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.Apart;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.ParameterReading;
import simpul.core.records.ask.Planner;
import simpul.core.records.judge.Draft;
import simpul.core.records.values.Columns;

/** Answers what a rule asks about many records, with one statement for each question. Thread-safe. */
final class RuleQuestions {
    private final Store store;

    RuleQuestions(Store store) {
        this.store = store;
    }

    /** Answers for each of the drafts, in their order. */
    List<Answers> answers(String sector, Rule rule, List<Draft> drafts, Writing.Task task, ParameterLook look) {
        ParameterReading reading = look.on(task.region(), task.today());
        List<Aggregate> questions = rule.asks().stream().distinct().toList();
        List<Apart> plans = questions.stream()
                .map(q -> plan(sector, covered(q, task), drafts, covering(task, reading)))
                .toList();
        List<List<AskRow>> rows = plans.isEmpty()
                ? List.of()
                : store.read(
                        task.caller().scope(),
                        tx -> ask(tx, task, plans.stream().map(Apart::plan).toList()));
        List<Map<Aggregate, List<Group>>> known = new ArrayList<>();
        drafts.forEach(d -> known.add(new HashMap<>()));
        for (int i = 0; i < questions.size(); i++) {
            Aggregate question = questions.get(i);
            Map<List<Object>, List<Group>> split = plans.get(i).split(rows.get(i));
            for (int d = 0; d < drafts.size(); d++) {
                Apart plan = plans.get(i);
                known.get(d)
                        .put(
                                question,
                                values(question, drafts.get(d))
                                        .map(v -> plan.of(split, v))
                                        .orElseGet(() -> Groups.none(question)));
            }
        }
        return known.stream()
                .<Answers>map(groups -> new KnownAnswers(groups, reading))
                .toList();
    }

    /** A partner's move is judged over the owner's records too, of which the partner learns what the rule says and no more. */
    private static List<List<AskRow>> ask(Tx tx, Writing.Task task, List<AskPlan> plans) {
        return isOwner(task)
                ? tx.port(RecordStore.class).ask(plans)
                : tx.port(ConstraintStore.class).ask(plans);
    }

    private static boolean isOwner(Writing.Task task) {
        return task.caller().region().filter(task.region()::equals).isPresent();
    }

    /** What the owner may see beside its own is not known when a partner writes, and everything is too much. */
    private static Aggregate covered(Aggregate question, Writing.Task task) {
        return isOwner(task) ? question : question.scope(Coverage.OWN);
    }

    private static Apart plan(String sector, Aggregate question, List<Draft> drafts, Covering from) {
        List<Where> where = new ArrayList<>(from.of(question));
        List<PlanColumn> columns = new ArrayList<>();
        for (Field<?> field : Planner.same(question)) {
            PlanColumn column = PlanColumn.of(field.code());
            Set<Object> values = new LinkedHashSet<>();
            drafts.forEach(d -> column(field, d).ifPresent(values::add));
            where.add(new Where(values.isEmpty() ? "never" : "in", column, List.copyOf(values)));
            columns.add(column);
        }
        return Apart.by(columns, sector, question, where);
    }

    private static Covering covering(Writing.Task task, ParameterReading reading) {
        List<Where> where =
                task.replaces() == null ? List.of() : List.of(Where.of("not", PlanColumn.RECORD, task.replaces()));
        return new Covering(where, null, task.region(), Coverage.OWN, reading);
    }

    /** A record's values of the fields in which others must agree with it; empty where it lacks one. */
    private static Optional<List<Object>> values(Aggregate question, Draft draft) {
        List<Object> values = new ArrayList<>();
        for (Field<?> field : Planner.same(question)) {
            Optional<Object> value = column(field, draft);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(String.valueOf(value.get()));
        }
        return Optional.of(values);
    }

    private static Optional<Object> column(Field<?> field, Draft draft) {
        return Optional.ofNullable(draft.values().get(field.code())).map(v -> Columns.column(v, field.scale()));
    }
}
