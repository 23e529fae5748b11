package simpul.core.store.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** One question for a list of rounds. */
final class RoundList {
    private final TxContext tx;
    private final Sight sight;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean oldestFirst;

    RoundList(TxContext tx, Sight sight, RoundFilter filter) {
        this.tx = tx;
        this.sight = sight;
        this.oldestFirst = filter.oldestFirst();
        conditions.add(sight.rounds());
        narrow(
                "t.status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        narrow("t.with_agency = :withAgency", "withAgency", number(filter.withAgency()));
        narrow(
                "t.with_agency = 1 and t.overdue_from <= :overdueAt",
                "overdueAt",
                filter.overdueAt() == null ? null : filter.overdueAt().toEpochMilli());
        narrow("t.last_day <= :endedBy", "endedBy", filter.endedBy());
        narrow("t.agreement = :agreement", "agreement", filter.agreement());
        narrow("t.region = :region", "region", filter.region());
        narrow(
                "exists (select 1 from evaluation_round_agency a where a.round = t.id and a.agency = :agency)",
                "agency",
                filter.agency());
        narrow("t.period = :period", "period", filter.period());
        narrow("t.found_empty = :empty", "empty", number(filter.empty()));
    }

    Page<Round> page(Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        if (!after.isFirst()) {
            narrow(
                    "(t.due_day, t.id) " + (oldestFirst ? ">" : "<") + " (:afterDue, :afterId)",
                    "afterId",
                    after.part(1));
            values.put("afterDue", after.number(0, 0));
        }
        String order = oldestFirst ? "t.due_day, t.id" : "t.due_day desc, t.id desc";
        List<Round> rows = sight.ask(
                        tx.sql(),
                        "select t.body from evaluation_round t where " + String.join(" and ", conditions) + " order by "
                                + order + " limit :most")
                .bindMap(values)
                .bind("most", cursor.limit() + 1)
                .map((row, c) -> tx.bodies().read(row.getString(1), Round.class))
                .list();
        return Keyset.page(rows, cursor.limit(), r -> Keyset.join(r.due().toEpochDay(), r.id()));
    }

    private void narrow(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable Integer number(@Nullable Boolean flag) {
        return flag == null ? null : flag ? 1 : 0;
    }
}
