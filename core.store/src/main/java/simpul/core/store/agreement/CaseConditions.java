package simpul.core.store.agreement;

import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Stage;

/** Turns a filter into conditions over {@code cooperation c}. */
final class CaseConditions {
    private CaseConditions() {}

    static Query of(Query query, CaseFilter filter, Scope scope) {
        Kind kind = filter.kind();
        Stage stage = filter.stage();
        Condition condition = filter.condition();
        query.given(kind == null ? null : kind.name(), "c.kind = :kind", "kind")
                .given(stage == null ? null : stage.ordinal(), "c.stage = :stage", "stage")
                .given(
                        filter.sector(),
                        "exists (select 1 from cooperation_sector s where s.cooperation = c.id and s.sector = :sector)",
                        "sector")
                .given(
                        filter.party(),
                        "exists (select 1 from cooperation_party p where p.cooperation = c.id and p.party = :party)",
                        "party")
                .given(filter.batch(), "c.batch = :batch", "batch");
        if (condition != null) {
            Conditions.bind(
                    query.and(Conditions.SQL + " = :condition", "condition", condition.name()),
                    filter.day(),
                    filter.stalledDays());
        }
        SearchTerms.ofCases(query, filter.text(), scope.reach() == Reach.OWN);
        return query;
    }
}
