package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.desk.Turns;
import simpul.core.registry.law.Findings;

/** Edits a document: its text by turns, each party's number at any time, its commitments until it is signed. */
final class Editing {
    private final AgreementChanges changes;

    Editing(AgreementChanges changes) {
        this.changes = changes;
    }

    Result<Agreement> edit(Call call, String id, int version, AgreementText text) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            if (closed(w)) {
                return Result.refused(Refusals.TEXT_CLOSED);
            }
            Findings out = new Findings();
            Limits.check(text, out);
            return Findings.refuse(out.list())
                    ? Result.refused(Problem.invalid(out.list()))
                    : w.save(
                            w.subject()
                                    .change()
                                    .title(text.title().strip())
                                    .text(text.text())
                                    .sectors(text.sectors())
                                    .clauses(text.clauses())
                                    .term(text.term()),
                            "agreement.edit",
                            List.of());
        });
    }

    /** The text is closed once signatures are collected; legacy data may be put right. */
    static boolean closed(AgreementWork w) {
        Stage stage = w.subject().stage();
        boolean drafting = stage == Stage.PENYUSUNAN_PKS || stage.before(Stage.PENANDATANGANAN_KB);
        return !drafting && !w.subject().origin().legacy();
    }

    Result<Agreement> number(Call call, String id, int version, String key, String number) {
        return changes.own(call, id, version, Action.CASE_EDIT, w -> {
            Optional<Signatory> found = w.subject().party(key);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            if (!w.work().speaksFor(found.get().ref())) {
                return Result.refused(Refusals.SPEAKS_ITSELF);
            }
            Findings out = new Findings();
            Limits.length(number, "number", Limits.TITLE, out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            List<Signatory> parties = new ArrayList<>(w.subject().parties());
            parties.set(parties.indexOf(found.get()), found.get().numbered(number.strip()));
            return w.save(
                    w.subject().change().parties(parties),
                    "agreement.number",
                    List.of(),
                    "party",
                    key,
                    "number",
                    number.strip());
        });
    }

    Result<Agreement> commitments(Call call, String id, int version, List<Commitment> named) {
        return changes.change(call, id, version, Action.COMMITMENT_EDIT, w -> {
            if (closed(w)) {
                return Result.refused(Refusals.TEXT_CLOSED);
            }
            Findings out = new Findings();
            List<Commitment> all = Commitments.of(w.work(), w.subject().parties(), named, out);
            return Findings.refuse(out.list())
                    ? Result.refused(Problem.invalid(out.list()))
                    : w.save(w.subject().change().commitments(all), "agreement.commitments", List.of());
        });
    }

    /** A matter of its creator's sekretariat, as the region's own parameter is. */
    Result<Agreement> cycle(Call call, String id, int version, Cycle cycle) {
        return changes.change(
                call,
                id,
                version,
                Action.PARAMETER_EDIT,
                w -> w.subject().document().executing()
                        ? w.save(w.subject().change().cycle(cycle), "agreement.cycle", List.of(), "cycle", cycle.name())
                        : Result.refused(Refusals.NOT_EVALUATED));
    }

    Result<Agreement> share(Call call, String id, int version) {
        return changes.change(call, id, version, Action.CASE_SHARE, w -> {
            Sharing sharing = w.subject().sharing();
            if (sharing.shared()) {
                return Result.refused(Refusals.ALREADY_SHARED);
            }
            if (!w.of().sharing().shared()) {
                return Result.refused(Refusals.NOT_SHARED);
            }
            String next =
                    Turns.next(w.work(), w.subject().regions(), sharing.turn()).orElse(sharing.turn());
            return w.save(
                    w.subject().change().sharing(sharing.shared(next, w.work().today())), "agreement.share", List.of());
        });
    }

    Result<Agreement> turn(Call call, String id, int version, String note) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            Sharing sharing = w.subject().sharing();
            if (!sharing.shared() || !w.subject().document().executing()) {
                return Result.refused(Refusals.NOT_SHARED);
            }
            Optional<String> next = Turns.next(w.work(), w.subject().regions(), sharing.turn());
            return next.isEmpty()
                    ? Result.refused(Refusals.NOBODY_ELSE)
                    : w.save(
                            w.subject()
                                    .change()
                                    .sharing(sharing.turn(next.get(), w.work().today())),
                            "agreement.turn",
                            List.of(),
                            "to",
                            next.get(),
                            "note",
                            note);
        });
    }
}
