package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.agreement.Unit;
import simpul.core.store.tx.TxContext;

/** Keeps the index rows of a document in step with its body. */
final class AgreementColumns {
    private static final List<String> TABLES =
            List.of("agreement_party", "agreement_sector", "agreement_word", "agreement_slot", "agreement_override");
    private final TxContext tx;

    AgreementColumns(TxContext tx) {
        this.tx = tx;
    }

    void write(Agreement document) {
        for (String table : TABLES) {
            tx.sql()
                    .createUpdate("delete from " + table + " where agreement = :id")
                    .bind("id", document.id())
                    .execute();
        }
        PreparedBatch parties = tx.sql()
                .prepareBatch("insert into agreement_party (agreement, party, number) values (:id, :party, :number)");
        for (Signatory party : document.parties()) {
            parties.bind("id", document.id())
                    .bind("party", party.key())
                    .bind("number", party.number())
                    .add();
        }
        CaseColumns.run(parties, document.parties());
        values("agreement_sector", "sector", document.id(), document.sectors());
        values("agreement_word", "word", document.id(), Words.of(texts(document)));
        slots(document);
        overrides(document);
        Stream<Recorded> entries = Stream.concat(
                document.documents().stream().map(DocumentEntry::recorded),
                document.slots().stream()
                        .map(Slot::signature)
                        .filter(Objects::nonNull)
                        .map(Signature::recorded));
        new PendingTable(tx).write(document.id(), document.caseId(), document.id(), entries);
        new CaseColumns(tx).refresh(document.caseId());
    }

    private void slots(Agreement document) {
        if (!document.stage().signing() && !document.stage().inForce()) {
            return;
        }
        List<Slot> open = document.slots().stream()
                .filter(s -> s.state() != SlotState.SUDAH)
                .toList();
        PreparedBatch batch = tx.sql()
                .prepareBatch("insert into agreement_slot (agreement, slot, party, state, since)"
                        + " values (:id, :slot, :party, :state, :since)");
        for (Slot slot : open) {
            Signature signature = slot.signature();
            LocalDate since = signature == null || !slot.signed() ? document.since() : signature.on();
            batch.bind("id", document.id())
                    .bind("slot", slot.id())
                    .bind("party", slot.party())
                    .bind("state", slot.state().name())
                    .bind("since", since.toString())
                    .add();
        }
        CaseColumns.run(batch, open);
    }

    private void overrides(Agreement document) {
        for (Step step : document.steps()) {
            for (StepMark mark : step.marks()) {
                if (mark.isOverride()) {
                    tx.sql()
                            .createUpdate("insert into agreement_override (agreement, at, sector, rule)"
                                    + " values (:id, :at, :sector, :rule)")
                            .bind("id", document.id())
                            .bind("at", step.at().toEpochMilli())
                            .bind("sector", mark.sector())
                            .bind("rule", mark.rule())
                            .execute();
                }
            }
        }
    }

    private void values(String table, String column, String id, Collection<String> values) {
        PreparedBatch batch = tx.sql()
                .prepareBatch("insert into " + table + " (agreement, " + column + ") values (:id, :value)"
                        + " on conflict do nothing");
        values.forEach(v -> batch.bind("id", id).bind("value", v).add());
        CaseColumns.run(batch, values);
    }

    private static List<String> texts(Agreement document) {
        List<String> texts = new ArrayList<>(List.of(document.title()));
        for (Signatory party : document.parties()) {
            texts.add(party.name());
            texts.add(party.number());
            party.units().stream().map(Unit::name).forEach(texts::add);
        }
        document.documents().forEach(d -> texts.add(d.number()));
        return texts;
    }
}
