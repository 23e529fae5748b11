package simpul.core.registry.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.BatchStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.CaseWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.desk.Subjects;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.CaseLaw;
import simpul.core.registry.law.Findings;

/** Begins cases, replaces their parties while they are drafts, and throws drafts away. */
final class Drafting {
    private final CaseChanges changes;

    Drafting(CaseChanges changes) {
        this.changes = changes;
    }

    Result<Case> draft(Call call, CaseDraft draft) {
        return changes.make(call, Action.CASE_DRAFT, w -> Subjects.fresh(w.region(), List.of()), work -> {
            Findings out = new Findings();
            Case fresh = fresh(work, draft, out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            work.tx().port(CaseStore.class).add(fresh);
            CaseWork.audit(work, fresh, "case.draft", "title", fresh.title());
            return Result.done(fresh, warnings(work, fresh));
        });
    }

    /** The new case, with everything that is wrong in the findings. */
    static Case fresh(Work work, CaseDraft draft, Findings out) {
        Limits.check(work.desk(), draft.text(), out);
        List<Party> parties = Parties.of(work, draft.parties(), List.of(), out);
        Concept concept = concept(work, draft, out);
        LocalDate today = work.today();
        return new Case(
                work.desk().newId(),
                1,
                draft.kind(),
                draft.text().title().strip(),
                work.region(),
                parties,
                draft.text().urusan(),
                draft.text().object().strip(),
                draft.text().summary(),
                draft.text().sectors(),
                draft.text().grounds(),
                Stage.PERSIAPAN,
                today,
                List.of(),
                Sharing.none(work.region(), today),
                Dprd.NONE,
                concept,
                List.of(),
                new Origin(false, draft.sample()),
                work.tx().now());
    }

    private static @Nullable Concept concept(Work work, CaseDraft draft, Findings out) {
        String batch = draft.batch();
        if (batch == null) {
            return null;
        }
        if (work.tx().port(BatchStore.class).find(batch).isEmpty()) {
            out.block(
                    "BATCH_UNKNOWN", "batch", "", "Paket konsep ini tidak ada.", "There is no such batch of concepts.");
            return null;
        }
        int number = work.tx().port(CaseStore.class).lastConcept(batch) + 1;
        return new Concept(batch, number, ConceptState.BELUM_DIBAHAS, work.today(), "");
    }

    /** What the law says about a draft at once; none of it keeps anybody from drafting. */
    private static List<Finding> warnings(Work work, Case fresh) {
        return CaseLaw.parties(work.facts(fresh)).stream()
                .map(f -> Finding.warning(f.code(), f.field(), f.message()).basedOn(f.basis()))
                .toList();
    }

    Result<Case> parties(Call call, String id, int version, List<PartyDraft> named) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            if (w.subject().sharing().shared()) {
                return Result.refused(Refusals.ALREADY_SHARED);
            }
            Findings out = new Findings();
            List<Party> parties = Parties.of(w.work(), named, w.subject().parties(), out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            Case next = w.subject().change().parties(parties).done();
            return w.save(next.change(), "case.parties", warnings(w.work(), next));
        });
    }

    Result<String> withdraw(Call call, String id, int version) {
        return changes.change(call, id, version, Action.CASE_DRAFT, w -> {
            if (w.subject().sharing().shared()) {
                return Result.refused(Refusals.ALREADY_SHARED);
            }
            w.work().tx().port(CaseStore.class).remove(id);
            CaseWork.audit(
                    w.work(), w.subject(), "case.withdraw", "title", w.subject().title());
            return Result.done(id);
        });
    }

    /** Agencies of a party as its own fields name them. */
    static List<Unit> units(Work work, Party party, List<Unit> named, Findings out) {
        return simpul.core.registry.desk.Units.resolve(work, party.ref(), named, "", out);
    }
}
