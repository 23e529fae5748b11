package simpul.core.records.law;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;

/** A law for records in certain states only. */
record Counting(Constraint constraint, Law law) implements Law {
    @Override
    public void look(List<Candidate> candidates) {
        law.look(candidates.stream().map(c -> c.under(constraint)).toList());
    }

    @Override
    public List<Finding> judge(Candidate candidate) {
        return law.judge(candidate.under(constraint));
    }

    @Override
    public void keep(Candidate candidate) {
        law.keep(candidate.under(constraint));
    }
}
