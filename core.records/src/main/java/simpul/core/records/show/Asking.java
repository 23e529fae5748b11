package simpul.core.records.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.Apart;
import simpul.core.records.ask.CoveredAnswers;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.ParameterLook;

/** Asks the store many questions at once, each once however many functions want it. Stateless. */
public final class Asking {
    private Asking() {}

    /** What an indicator counts for a reader: what an evaluation of his region counts, and no more. */
    static Covering measured(Period period, Caller caller, ParameterLook parameters) {
        String region = caller.region().orElse(null);
        return new Covering(List.of(), Days.of(period), region, Coverage.OWN, parameters.on(region, period.to()));
    }

    /** In one snapshot. */
    public static KnownAnswers of(Tx tx, String sector, List<Aggregate> questions, Covering from) {
        return CoveredAnswers.of(tx, sector, questions, from);
    }

    /** Answers for each of many agreements, with one statement for each question. */
    static Map<String, Answers> ofAgreements(
            Tx tx, String sector, List<Indicator> indicators, Covering from, Set<String> agreements) {
        Set<Aggregate> questions = new LinkedHashSet<>();
        indicators.forEach(i -> questions.addAll(i.asks()));
        if (agreements.isEmpty() || questions.isEmpty()) {
            return Map.of();
        }
        List<Apart> apart = new ArrayList<>();
        for (Aggregate question : questions) {
            List<Where> where = new ArrayList<>(from.of(question));
            where.add(new Where("in", PlanColumn.AGREEMENT, List.copyOf(agreements)));
            apart.add(Apart.by(List.of(PlanColumn.AGREEMENT), sector, question, where));
        }
        List<List<AskRow>> rows =
                tx.port(RecordStore.class).ask(apart.stream().map(Apart::plan).toList());
        Map<String, Map<Aggregate, List<Group>>> known = new HashMap<>();
        agreements.forEach(a -> known.put(a, new HashMap<>()));
        int at = 0;
        for (Aggregate question : questions) {
            Apart one = apart.get(at);
            Map<List<Object>, List<Group>> split = one.split(rows.get(at++));
            known.forEach((agreement, groups) -> groups.put(question, one.of(split, List.of(agreement))));
        }
        Map<String, Answers> answers = new HashMap<>();
        known.forEach((agreement, groups) -> answers.put(agreement, new KnownAnswers(groups, from.parameters())));
        return answers;
    }
}
