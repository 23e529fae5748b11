package simpul.core.registry.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Term;

/** The base document (KB) of a case: begun when the offer is answered, then led by the stages of its case. */
public final class BaseDocument {
    private BaseDocument() {}

    /** Begins the base document of a case that comes to stage c. */
    public static void begin(Work work, Case subject) {
        List<Signatory> parties =
                subject.parties().stream().map(BaseDocument::signatory).toList();
        Agreement fresh = new Agreement(
                work.desk().newId(),
                subject.id(),
                1,
                subject.kind().base(),
                subject.kind(),
                subject.title(),
                subject.creator(),
                subject.stage(),
                subject.since(),
                List.of(),
                parties,
                subject.sectors(),
                subject.summary(),
                EnumSet.noneOf(Clause.class),
                Term.OPEN,
                null,
                null,
                Slots.of(work, parties, List.of()),
                List.of(),
                List.of(),
                subject.sharing(),
                null,
                null,
                subject.origin(),
                work.tx().now());
        work.tx().port(AgreementStore.class).add(fresh);
    }

    private static Signatory signatory(Party party) {
        return new Signatory(party.ref(), party.name(), List.of(), "", true);
    }

    /** Brings the base document to where its case stands. */
    static void follow(Work work, Case subject) {
        AgreementStore store = work.tx().port(AgreementStore.class);
        Optional<Agreement> base = store.ofCase(subject.id()).stream()
                .filter(d -> !d.document().executing())
                .findFirst();
        if (base.isEmpty()) {
            return;
        }
        Agreement now = base.get();
        Stage stage = subject.stage().ofCase() ? subject.stage() : Stage.PELAKSANAAN;
        // A DPRD stage that is opened again leaves the signed document in force.
        Stage next = now.stage().inForce() ? now.stage() : stage;
        boolean same = next == now.stage() && now.sharing().equals(subject.sharing());
        if (!same) {
            store.replace(now.change()
                    .stage(next)
                    .since(next == now.stage() ? now.since() : subject.since())
                    .sharing(subject.sharing())
                    .version(now.version() + 1)
                    .done());
        }
    }

    /** Slots as they come, keeping the signatures of slots that stay. */
    static List<Slot> keep(List<Slot> fresh, List<Slot> before) {
        return fresh.stream()
                .map(f -> before.stream()
                        .filter(b -> b.id().equals(f.id()))
                        .findFirst()
                        .map(b -> f.with(b.signature()))
                        .orElse(f))
                .toList();
    }
}
