package simpul.core.records.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Constraint;

/**
 * Where a law looks things up.
 *
 * @param region whose records are meant
 * @param ask answers plans over the records of all regions
 */
record Asked(String sector, String region, Function<List<AskPlan>, List<List<AskRow>>> ask) {
    /** The condition for records of the region, or none where all regions are meant. */
    Optional<Where> within(boolean nationwide) {
        return nationwide ? Optional.empty() : Optional.of(Where.of("is", PlanColumn.REGION, region));
    }

    /** The condition for records that count, or none where all do. */
    static Optional<Where> counted(Constraint constraint) {
        return constraint.states().isEmpty()
                ? Optional.empty()
                : Optional.of(new Where("in", PlanColumn.STATE, List.copyOf(constraint.states())));
    }

    List<AskRow> rows(AskPlan plan) {
        return ask.apply(List.of(plan)).get(0);
    }
}
