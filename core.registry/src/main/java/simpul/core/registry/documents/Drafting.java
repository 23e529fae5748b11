package simpul.core.registry.documents;

import java.util.List;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.desk.Slots;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.Findings;

/** Begins documents that carry a case out, replaces their parties, and throws drafts away. */
public final class Drafting {
    private final AgreementChanges changes;

    Drafting(AgreementChanges changes) {
        this.changes = changes;
    }

    Result<Agreement> draft(Call call, String caseId, AgreementDraft draft) {
        return changes.make(call, caseId, Action.CASE_DRAFT, work -> of -> {
            Findings out = new Findings();
            if (of.stage().before(Stage.PENYUSUNAN_KB)) {
                out.block(
                        "STEP_OUT_OF_ORDER",
                        "",
                        "PP 28/2018 Ps 6(1)",
                        "PKS baru dapat disusun setelah penawaran dijawab. Sekarang tahap "
                                + of.stage().title().id() + ".",
                        "A PKS can be drafted once the offer is answered. The case stands at \""
                                + of.stage().title().en() + "\".");
            }
            Limits.document(of.kind(), draft.document(), out);
            renews(work, of, draft, out);
            Agreement fresh = fresh(work, of, draft, out);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            work.tx().port(AgreementStore.class).add(fresh);
            AgreementWork.audit(work, fresh, "agreement.draft", "title", fresh.title());
            return Result.done(fresh, out.list());
        });
    }

    private static void renews(Work work, Case of, AgreementDraft draft, Findings out) {
        String renewed = draft.renews();
        if (renewed != null
                && work.tx()
                        .port(AgreementStore.class)
                        .find(renewed)
                        .filter(d -> d.caseId().equals(of.id()) && d.document() == draft.document())
                        .isEmpty()) {
            out.block(
                    "RENEWAL_UNKNOWN",
                    "renews",
                    "",
                    "Naskah yang diperpanjang tidak ada dalam kerja sama ini.",
                    "The document to renew is not in this case.");
        } else if (renewed != null) {
            out.warn(
                    "RENEWAL_REPEATS",
                    "renews",
                    "Permendagri 22/2020 (panduan Kota Yogyakarta)",
                    "Perpanjangan mengulang seluruh tata cara, mulai dari persiapan dan penawaran. Pertimbangkan membuat"
                            + " kerja sama baru.",
                    "A renewal repeats the whole procedure, from preparation and offer on. Consider a new case.");
        }
    }

    /** The new document, private to the caller's region, with everything that is wrong in the findings. */
    public static Agreement fresh(Work work, Case of, AgreementDraft draft, Findings out) {
        Limits.check(draft.text(), out);
        List<Signatory> parties = Signatories.of(work, of, draft.document(), draft.parties(), out);
        List<Commitment> commitments = Commitments.of(work, parties, draft.commitments(), out);
        return new Agreement(
                work.desk().newId(),
                of.id(),
                1,
                draft.document(),
                of.kind(),
                draft.text().title().strip(),
                work.region(),
                Stage.PENYUSUNAN_PKS,
                work.today(),
                List.of(),
                parties,
                draft.text().sectors(),
                draft.text().text(),
                draft.text().clauses(),
                draft.text().term(),
                null,
                null,
                Slots.of(work, parties, List.of()),
                commitments,
                List.of(),
                Sharing.none(work.region(), work.today()),
                draft.renews(),
                null,
                new Origin(of.origin().legacy(), draft.sample()),
                work.tx().now());
    }

    Result<Agreement> parties(Call call, String id, int version, List<SignatoryDraft> named) {
        return changes.change(call, id, version, Action.CASE_EDIT, w -> {
            if (w.subject().slots().stream().anyMatch(s -> s.signed())
                    || !w.subject().document().executing()) {
                return Result.refused(Refusals.TEXT_CLOSED);
            }
            Findings out = new Findings();
            List<Signatory> parties =
                    Signatories.of(w.work(), w.of(), w.subject().document(), named, out);
            return Findings.refuse(out.list())
                    ? Result.refused(Problem.invalid(out.list()))
                    : w.save(
                            w.subject().change().parties(parties).slots(Slots.of(w.work(), parties, List.of())),
                            "agreement.parties",
                            out.list());
        });
    }

    Result<String> withdraw(Call call, String id, int version) {
        return changes.change(call, id, version, Action.CASE_DRAFT, w -> {
            if (w.subject().sharing().shared()) {
                return Result.refused(Refusals.ALREADY_SHARED);
            }
            w.work().tx().port(AgreementStore.class).remove(id);
            AgreementWork.audit(
                    w.work(),
                    w.subject(),
                    "agreement.withdraw",
                    "title",
                    w.subject().title());
            return Result.done(id);
        });
    }
}
