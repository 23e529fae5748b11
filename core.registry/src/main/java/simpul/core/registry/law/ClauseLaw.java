package simpul.core.registry.law;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.text.Text;

/** The clause checklists: a PKS without R7's minimum is refused, practice only warns. Pure. */
final class ClauseLaw {
    private static final String MINIMUM = "PP 28/2018 Ps 19(2); UU 23/2014 Ps 366(2)";

    private ClauseLaw() {}

    static void check(Agreement document, Findings out) {
        List<Clause> least = document.document() == DocumentType.PKS ? missing(document, Clause.minimum()) : List.of();
        if (!least.isEmpty()) {
            out.block(
                    "CLAUSE_MINIMUM_MISSING",
                    "clauses",
                    MINIMUM,
                    "PKS belum memuat: " + names(least, Text::id) + ". Lengkapi naskahnya.",
                    "The PKS does not hold yet: " + names(least, Text::en) + ". Complete its text.");
        }
        List<Clause> practice = missing(document, Clause.of(document.document()));
        practice.removeAll(least);
        if (!practice.isEmpty()) {
            out.warn(
                    "CLAUSE_MISSING",
                    "clauses",
                    "PP 50/2007 Ps 7, Permendagri 22/2020",
                    "Naskah lazimnya juga memuat: " + names(practice, Text::id) + ".",
                    "Such a text usually also holds: " + names(practice, Text::en) + ".");
        }
    }

    private static List<Clause> missing(Agreement document, List<Clause> list) {
        return list.stream().filter(c -> !document.clauses().contains(c)).collect(Collectors.toList());
    }

    private static String names(List<Clause> clauses, Function<Text, String> language) {
        return clauses.stream().map(c -> language.apply(c.title())).collect(Collectors.joining(", "));
    }
}
