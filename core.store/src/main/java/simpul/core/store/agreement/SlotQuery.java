package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.OpenSlot;
import simpul.core.model.agreement.Slot;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** Slots that wait for a signature or a scan. */
final class SlotQuery {
    private final TxContext tx;

    SlotQuery(TxContext tx) {
        this.tx = tx;
    }

    private record Row(String slot, String since, Agreement document) {}

    Page<OpenSlot> open(@Nullable String party, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        // A missing scan of legacy data is nobody's task.
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now())
                .and("(s.state = 'BELUM' or c.legacy = 0)")
                .given(party, "s.party = :party", "party");
        if (!after.isFirst()) {
            query.and("(s.since, s.agreement, s.slot) > (:since, :agreement, :slot)")
                    .bind("since", after.part(0))
                    .bind("agreement", after.part(1))
                    .bind("slot", after.part(2));
        }
        List<Row> rows = query.into(tx.sql()
                        .createQuery("select s.slot, s.since, a.body from agreement_slot s join agreement a"
                                + " on a.id = s.agreement join cooperation c on c.id = a.cooperation where "
                                + query.where() + " order by s.since, s.agreement, s.slot limit :limit"))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> new Row(
                        row.getString(1), row.getString(2), tx.bodies().read(row.getString(3), Agreement.class)))
                .list();
        return Keyset.page(
                        rows,
                        cursor.limit(),
                        r -> Keyset.join(r.since(), r.document().id(), r.slot()))
                .map(SlotQuery::slot);
    }

    private static OpenSlot slot(Row row) {
        Agreement document = row.document();
        Optional<Slot> slot = document.slot(row.slot());
        return new OpenSlot(
                document.caseId(),
                document.id(),
                document.title(),
                document.document(),
                slot.orElseThrow(),
                LocalDate.parse(row.since()),
                (int) document.slots().stream().filter(Slot::signed).count(),
                document.slots().size(),
                document.origin().legacy());
    }
}
