package simpul.core.store.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.PendingAnswer;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Standing;
import simpul.core.store.tx.TxContext;

/** The rows of entries that wait for the answer of the party that they bear on. */
final class PendingTable {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private final TxContext tx;

    PendingTable(TxContext tx) {
        this.tx = tx;
    }

    void write(String subject, String cooperation, @Nullable String agreement, Stream<Recorded> entries) {
        tx.sql()
                .createUpdate("delete from pending_answer where subject = :subject")
                .bind("subject", subject)
                .execute();
        Map<String, List<Recorded>> open = entries.filter(r -> r.standing() == Standing.DICATAT_OLEH)
                .collect(Collectors.groupingBy(Recorded::about, TreeMap::new, Collectors.toList()));
        PreparedBatch batch = tx.sql()
                .prepareBatch("insert into pending_answer (subject, cooperation, agreement, party, entries, since)"
                        + " values (:subject, :cooperation, :agreement, :party, :entries, :since)");
        open.forEach((party, some) -> batch.bind("subject", subject)
                .bind("cooperation", cooperation)
                .bind("agreement", agreement)
                .bind("party", party)
                .bind("entries", some.size())
                .bind("since", oldest(some).toString())
                .add());
        CaseColumns.run(batch, open.keySet());
    }

    private static LocalDate oldest(List<Recorded> some) {
        return some.stream()
                .map(r -> r.at().atZone(WIB).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    List<PendingAnswer> list(String party, int limit) {
        Query query = Visibility.cases(new Query(), tx.scope(), tx.now())
                .and("n.party = :party", "party", party)
                .and("c.shared = 1 and (a.id is null or a.shared = 1)");
        return query.into(tx.sql()
                        .createQuery("select n.cooperation, n.agreement, a.title, c.body, n.entries, n.since"
                                + " from pending_answer n join cooperation c on c.id = n.cooperation"
                                + " left join agreement a on a.id = n.agreement where " + query.where()
                                + " order by n.since, n.subject limit :limit"))
                .bind("limit", limit)
                .map((row, c) -> new PendingAnswer(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3) != null ? row.getString(3) : title(row.getString(4)),
                        row.getInt(5),
                        LocalDate.parse(row.getString(6))))
                .list();
    }

    private String title(String body) {
        return tx.bodies().read(body, simpul.core.model.agreement.Case.class).title();
    }
}
