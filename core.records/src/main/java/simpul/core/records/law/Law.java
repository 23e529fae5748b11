package simpul.core.records.law;

import java.util.List;
import simpul.core.model.result.Finding;

/** One constraint at work inside one transaction. First everything is looked up at once, then records come one by one. */
interface Law {
    /** Looks up what the candidates meet, with a number of statements that does not depend on theirs. */
    void look(List<Candidate> candidates);

    List<Finding> judge(Candidate candidate);

    /** The candidate is kept; the next ones meet it. */
    void keep(Candidate candidate);
}
