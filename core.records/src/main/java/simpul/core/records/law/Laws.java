package simpul.core.records.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;

/**
 * The constraints of a type that have to look at other records, and those of other types that look at its own. For one
 * transaction; unique constraints are claims and stand beside.
 */
public final class Laws {
    private final List<Law> laws = new ArrayList<>();

    /** @param ask answers plans over the records of all regions */
    public Laws(
            Definition definition, RecordType type, String region, Function<List<AskPlan>, List<List<AskRow>>> ask) {
        Asked asked = new Asked(definition.id(), region, ask);
        for (Constraint constraint : type.constraints()) {
            if (!constraint.isUnique()) {
                laws.add(new Counting(constraint, law(asked, type, constraint)));
            }
        }
        for (RecordType counted : definition.records()) {
            counted.constraints().stream()
                    .filter(c -> limits(c, type))
                    .forEach(c -> laws.add(new LimitLaw(asked, counted, c)));
        }
    }

    private static Law law(Asked asked, RecordType type, Constraint constraint) {
        if (constraint.limit().isEmpty()) {
            return new OverlapLaw(asked, type, constraint);
        }
        return constraint.isAtOnce()
                ? new DailyCeilingLaw(asked, type, constraint)
                : new CeilingLaw(asked, type, constraint);
    }

    private static boolean limits(Constraint constraint, RecordType type) {
        return constraint
                .limit()
                .flatMap(limit -> limit.type())
                .filter(t -> t.code().equals(type.code()))
                .isPresent();
    }

    /** Looks up once what all of them meet. */
    public Laws look(List<Candidate> candidates) {
        laws.forEach(law -> law.look(candidates));
        return this;
    }

    /** Everything that is wrong with one, among those that were kept so far. */
    public List<Finding> judge(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        laws.forEach(law -> findings.addAll(law.judge(candidate)));
        // Two of them may speak of the same days.
        return findings.stream().distinct().toList();
    }

    public void keep(Candidate candidate) {
        laws.forEach(law -> law.keep(candidate));
    }
}
