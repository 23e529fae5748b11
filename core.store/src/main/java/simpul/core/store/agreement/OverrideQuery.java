package simpul.core.store.agreement;

import java.util.List;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** Stages that were finished on somebody's word. */
final class OverrideQuery {
    private final TxContext tx;

    OverrideQuery(TxContext tx) {
        this.tx = tx;
    }

    private record Row(long at, String sector, String rule, Agreement document) {}

    Page<StepOverride> latest(Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now());
        if (!after.isFirst()) {
            query.and("(o.at, o.agreement, o.sector, o.rule) < (:at, :agreement, :sector, :rule)")
                    .bind("at", after.number(0, 0))
                    .bind("agreement", after.part(1))
                    .bind("sector", after.part(2))
                    .bind("rule", after.part(3));
        }
        List<Row> rows = query.into(tx.sql()
                        .createQuery("select o.at, o.sector, o.rule, a.body from agreement_override o join agreement a"
                                + " on a.id = o.agreement join cooperation c on c.id = a.cooperation where "
                                + query.where()
                                + " order by o.at desc, o.agreement desc, o.sector desc, o.rule desc limit :limit"))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        tx.bodies().read(row.getString(4), Agreement.class)))
                .list();
        return Keyset.page(
                        rows,
                        cursor.limit(),
                        r -> Keyset.join(r.at(), r.document().id(), r.sector(), r.rule()))
                .map(OverrideQuery::override);
    }

    private static StepOverride override(Row row) {
        Agreement document = row.document();
        Step step = document.steps().stream()
                .filter(s -> s.at().toEpochMilli() == row.at())
                .filter(s -> s.marks().stream().anyMatch(m -> is(row, m)))
                .findFirst()
                .orElseThrow();
        StepMark mark =
                step.marks().stream().filter(m -> is(row, m)).findFirst().orElseThrow();
        return new StepOverride(document.id(), document.caseId(), document.title(), step, mark);
    }

    private static boolean is(Row row, StepMark mark) {
        return mark.isOverride()
                && mark.sector().equals(row.sector())
                && mark.rule().equals(row.rule());
    }
}
