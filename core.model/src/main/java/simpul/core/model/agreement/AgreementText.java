package simpul.core.model.agreement;

import java.util.List;
import java.util.Set;

/** What a document says, edited by its parties by turns. */
public record AgreementText(String title, String text, List<String> sectors, Set<Clause> clauses, Term term) {
    public AgreementText {
        sectors = List.copyOf(sectors);
        clauses = Set.copyOf(clauses);
    }
}
