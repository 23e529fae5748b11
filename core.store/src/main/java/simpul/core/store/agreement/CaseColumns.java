package simpul.core.store.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Unit;
import simpul.core.store.tx.TxContext;

/** Keeps the index rows of a case in step with its body and its documents. */
final class CaseColumns {
    private final TxContext tx;

    CaseColumns(TxContext tx) {
        this.tx = tx;
    }

    /** Writes what hangs on the case's own body. */
    void write(Case subject) {
        for (String table : List.of("cooperation_party", "cooperation_sector", "cooperation_word")) {
            tx.sql()
                    .createUpdate("delete from " + table + " where cooperation = :id")
                    .bind("id", subject.id())
                    .execute();
        }
        PreparedBatch parties = tx.sql()
                .prepareBatch(
                        "insert into cooperation_party (cooperation, party, province)"
                                + " values (:id, :party, (select coalesce(r.parent, r.code) from region r where r.code = :region))");
        for (Party party : subject.parties()) {
            parties.bind("id", subject.id())
                    .bind("party", party.key())
                    .bind("region", party.ref().region())
                    .add();
        }
        run(parties, subject.parties());
        values("cooperation_sector", "sector", subject.id(), subject.sectors());
        values("cooperation_word", "word", subject.id(), Words.of(texts(subject)));
        Stream<Recorded> entries = Stream.concat(
                subject.documents().stream().map(DocumentEntry::recorded),
                subject.dprd().decisions().stream().map(DprdDecision::recorded));
        new PendingTable(tx).write(subject.id(), subject.id(), null, entries);
    }

    private void values(String table, String column, String id, Collection<String> values) {
        PreparedBatch batch = tx.sql()
                .prepareBatch("insert into " + table + " (cooperation, " + column + ") values (:id, :value)"
                        + " on conflict do nothing");
        values.forEach(v -> batch.bind("id", id).bind("value", v).add());
        run(batch, values);
    }

    static void run(PreparedBatch batch, Collection<?> rows) {
        if (!rows.isEmpty()) {
            batch.execute();
        }
    }

    private static List<String> texts(Case subject) {
        List<String> texts = new ArrayList<>(List.of(subject.title(), subject.object()));
        Concept concept = subject.concept();
        if (concept != null) {
            texts.add(String.valueOf(concept.number()));
        }
        for (Party party : subject.parties()) {
            texts.add(party.name());
            party.units().stream().map(Unit::name).forEach(texts::add);
        }
        subject.documents().forEach(d -> texts.add(d.number()));
        return texts;
    }

    /** Computes what hangs on the shared documents of a case; to be called after each change of one of them. */
    void refresh(String id) {
        CaseSum sum = tx.sql()
                .createQuery("select own_stage, own_moved_on, legacy from cooperation where id = :id")
                .bind("id", id)
                .map((row, c) -> new CaseSum(row.getInt(1), row.getString(2), row.getInt(3) == 1))
                .one();
        tx.sql()
                .createQuery("select executing, stage, moved_on, signed_on, starts_on, ends_on from agreement"
                        + " where cooperation = :id and shared = 1 order by executing desc")
                .bind("id", id)
                .map((row, c) -> sum.add(
                        row.getInt(1) == 1,
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
        tx.sql()
                .createUpdate("update cooperation set stage = :stage, moved_on = :moved, runs_from = :from,"
                        + " runs_until = :until, open_documents = :open where id = :id")
                .bind("id", id)
                .bind("stage", sum.stage())
                .bind("moved", sum.moved())
                .bind("from", sum.from())
                .bind("until", sum.until())
                .bind("open", sum.open())
                .execute();
    }
}
