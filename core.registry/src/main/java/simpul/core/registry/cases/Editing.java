package simpul.core.registry.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.Party;
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
import simpul.core.registry.desk.Turns;
import simpul.core.registry.law.CaseLaw;
import simpul.core.registry.law.Findings;

/** Edits a case: the shared text by turns, each party's own fields at any time. */
final class Editing {
    private final CaseChanges changes;

    Editing(CaseChanges changes) {
        this.changes = changes;
    }

    Result<Case> edit(Call call, String id, int version, CaseText text) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            Case now = w.subject();
            if (!now.stage().before(Stage.PENANDATANGANAN_KB) && !now.origin().legacy()) {
                return Result.refused(Refusals.TEXT_CLOSED);
            }
            Findings out = new Findings();
            Limits.check(w.work().desk(), text, out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            return w.save(
                    now.change()
                            .title(text.title().strip())
                            .urusan(text.urusan())
                            .object(text.object().strip())
                            .summary(text.summary())
                            .sectors(text.sectors())
                            .grounds(text.grounds()),
                    "case.edit",
                    List.of());
        });
    }

    Result<Case> own(Call call, String id, int version, String key, OwnFields fields) {
        return changes.own(call, id, version, Action.CASE_EDIT, w -> {
            Optional<Party> found = w.party(key);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Party party = found.get();
            if (!w.work().speaksFor(party.ref())) {
                return Result.refused(Refusals.SPEAKS_ITSELF);
            }
            Findings out = new Findings();
            Limits.length(fields.planNote(), "planNote", Limits.LINE, out);
            Limits.length(fields.funding(), "funding", Limits.LINE, out);
            List<Unit> units = Drafting.units(w.work(), party, fields.units(), out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            Party next = new Party(
                    party.ref(),
                    party.name(),
                    units,
                    fields.plan(),
                    fields.planNote(),
                    fields.funding(),
                    fields.burden());
            List<Party> parties = new ArrayList<>(w.subject().parties());
            parties.set(parties.indexOf(party), next);
            return w.save(w.subject().change().parties(parties), "case.own", List.of(), "party", key);
        });
    }

    Result<Case> share(Call call, String id, int version) {
        return changes.change(call, id, version, Action.CASE_SHARE, w -> {
            Sharing sharing = w.subject().sharing();
            if (sharing.shared()) {
                return Result.refused(Refusals.ALREADY_SHARED);
            }
            List<Finding> findings = CaseLaw.parties(w.work().facts(w.subject()));
            if (Findings.refuse(findings)) {
                return Result.refused(Problem.invalid(findings));
            }
            String next =
                    Turns.next(w.work(), w.subject().regions(), sharing.turn()).orElse(sharing.turn());
            return w.save(
                    w.subject().change().sharing(sharing.shared(next, w.work().today())), "case.share", findings);
        });
    }

    Result<Case> turn(Call call, String id, int version, String note) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            Sharing sharing = w.subject().sharing();
            if (!sharing.shared()) {
                return Result.refused(Refusals.NOT_SHARED);
            }
            Optional<String> next = Turns.next(w.work(), w.subject().regions(), sharing.turn());
            return next.isEmpty()
                    ? Result.refused(Refusals.NOBODY_ELSE)
                    : w.save(
                            w.subject()
                                    .change()
                                    .sharing(sharing.turn(next.get(), w.work().today())),
                            "case.turn",
                            List.of(),
                            "to",
                            next.get(),
                            "note",
                            note);
        });
    }

    Result<Case> publish(Call call, String id, int version, boolean visible) {
        return changes.change(
                call,
                id,
                version,
                Action.CASE_SHARE,
                w -> w.subject().sharing().shared()
                        ? w.save(
                                w.subject()
                                        .change()
                                        .sharing(w.subject().sharing().published(visible)),
                                visible ? "case.publish" : "case.unpublish",
                                List.of())
                        : Result.<Case>refused(Refusals.NOT_SHARED));
    }

    Result<Case> concept(Call call, String id, int version, ConceptState state, String note) {
        return changes.own(call, id, version, Action.CASE_EDIT, w -> move(w, state, note));
    }

    private static Result<Case> move(CaseWork w, ConceptState state, String note) {
        Concept concept = w.subject().concept();
        if (concept == null || !w.subject().creator().equals(w.work().region())) {
            return Result.refused(Problem.notFound());
        }
        Concept next =
                new Concept(concept.batch(), concept.number(), state, w.work().today(), note);
        return w.save(w.subject().change().concept(next), "case.concept", List.of(), "state", state.name());
    }
}
