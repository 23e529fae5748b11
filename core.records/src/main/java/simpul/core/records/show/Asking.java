package simpul.core.records.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.Planner;

/** Asks the store many questions at once, each once however many functions want it. Stateless. */
final class Asking {
    private Asking() {}

    static List<Where> within(Period period) {
        return List.of(
                Where.of("at_least", PlanColumn.DAY, period.from().toEpochDay()),
                Where.of("at_most", PlanColumn.DAY, period.to().toEpochDay()));
    }

    static Answers of(Tx tx, String sector, List<Aggregate> questions, List<Where> context) {
        Set<Aggregate> once = new LinkedHashSet<>(questions);
        List<AskPlan> plans =
                once.stream().map(q -> Planner.plan(sector, q, context)).toList();
        List<List<AskRow>> rows = tx.port(RecordStore.class).ask(plans);
        Map<Aggregate, List<Group>> known = new HashMap<>();
        int at = 0;
        for (Aggregate question : once) {
            known.put(question, Groups.of(question, rows.get(at++)));
        }
        return new KnownAnswers(known);
    }

    /** Answers for each of many agreements, with one statement for each question. */
    static Map<String, Answers> ofAgreements(
            Tx tx, String sector, List<Indicator> indicators, List<Where> context, Set<String> agreements) {
        Set<Aggregate> questions = new LinkedHashSet<>();
        indicators.forEach(i -> questions.addAll(i.asks()));
        Map<String, Map<Aggregate, List<Group>>> known = new HashMap<>();
        agreements.forEach(a -> known.put(a, new HashMap<>()));
        if (agreements.isEmpty() || questions.isEmpty()) {
            return Map.of();
        }
        List<Where> where = new ArrayList<>(context);
        where.add(new Where("in", PlanColumn.AGREEMENT, List.copyOf(agreements)));
        List<AskPlan> plans = questions.stream()
                .map(q -> byAgreement(Planner.plan(sector, q, where)))
                .toList();
        List<List<AskRow>> rows = tx.port(RecordStore.class).ask(plans);
        int at = 0;
        for (Aggregate question : questions) {
            Map<String, List<AskRow>> split = split(rows.get(at++));
            known.forEach((agreement, groups) ->
                    groups.put(question, Groups.of(question, split.getOrDefault(agreement, nothing(question)))));
        }
        Map<String, Answers> answers = new HashMap<>();
        known.forEach((agreement, groups) -> answers.put(agreement, new KnownAnswers(groups)));
        return answers;
    }

    private static AskPlan byAgreement(AskPlan plan) {
        List<AskPlan.By> groups = new ArrayList<>();
        groups.add(new AskPlan.By(PlanColumn.AGREEMENT, 1));
        groups.addAll(plan.groups());
        return new AskPlan(plan.sector(), plan.reading(), plan.where(), groups, plan.figures());
    }

    private static Map<String, List<AskRow>> split(List<AskRow> rows) {
        Map<String, List<AskRow>> split = new HashMap<>();
        for (AskRow row : rows) {
            List<Object> keys = new ArrayList<>(row.keys());
            String agreement = String.valueOf(keys.remove(0));
            split.computeIfAbsent(agreement, a -> new ArrayList<>()).add(new AskRow(keys, row.figures()));
        }
        return split;
    }

    /** What the store answers without records: one empty group where nothing is grouped, none otherwise. */
    private static List<AskRow> nothing(Aggregate question) {
        if (!question.dimensions().isEmpty()) {
            return List.of();
        }
        List<java.math.BigInteger> figures = new ArrayList<>();
        Planner.plan("none", question, List.of()).figures().forEach(f -> figures.add(zero(f.kind())));
        return List.of(new AskRow(List.of(), figures));
    }

    private static java.math.@org.jspecify.annotations.Nullable BigInteger zero(String kind) {
        return switch (kind) {
            case "rows", "present", "distinct" -> java.math.BigInteger.ZERO;
            default -> null;
        };
    }
}
