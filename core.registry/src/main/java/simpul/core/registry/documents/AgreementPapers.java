package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.Answers;
import simpul.core.registry.desk.Papers;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.desk.Slots;

/** The papers of a document, and how a partner answers to entries about it. */
final class AgreementPapers {
    private final AgreementChanges changes;

    AgreementPapers(AgreementChanges changes) {
        this.changes = changes;
    }

    Result<Agreement> document(Call call, String id, int version, NewDocument fresh) {
        return changes.change(
                call,
                id,
                version,
                Action.DOCUMENT_ADD,
                w -> Papers.add(
                                w.work(),
                                w.subject().documents(),
                                fresh,
                                w.subject().parties().stream()
                                        .map(Signatory::ref)
                                        .toList(),
                                DocumentKind.of(!w.subject().document().executing()))
                        .then(all -> w.save(
                                w.subject().change().documents(all),
                                "agreement.document",
                                List.of(),
                                "kind",
                                fresh.kind().name(),
                                "sha256",
                                fresh.upload().file().sha256())));
    }

    Result<Agreement> answer(Call call, String id, int version, String entry, boolean agrees, String remark) {
        return changes.change(call, id, version, Action.CASE_CONFIRM, w -> {
            if (!agrees && remark.isBlank()) {
                return Result.refused(Refusals.invalid(
                        "FIELD_REQUIRED", "remark", "Tuliskan alasan keberatan.", "Say why you object."));
            }
            Optional<List<DocumentEntry>> papers = Answers.in(
                    w.subject().documents(),
                    d -> d.id().equals(entry),
                    DocumentEntry::recorded,
                    DocumentEntry::with,
                    w.work(),
                    agrees,
                    remark);
            if (papers.isPresent()) {
                return w.save(
                        w.subject().change().documents(papers.get()),
                        agrees ? "agreement.confirm" : "agreement.object",
                        List.of(),
                        "entry",
                        entry);
            }
            return slot(w, entry, agrees, remark);
        });
    }

    private static Result<Agreement> slot(AgreementWork w, String entry, boolean agrees, String remark) {
        Optional<Slot> slot = w.subject().slot(entry);
        Signature signature = slot.map(Slot::signature).orElse(null);
        if (slot.isEmpty() || signature == null) {
            return Result.refused(Problem.notFound());
        }
        Optional<List<Signature>> answered = Answers.in(
                new ArrayList<>(List.of(signature)),
                s -> true,
                Signature::recorded,
                Signature::with,
                w.work(),
                agrees,
                remark);
        if (answered.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        List<Slot> slots = Signatures.with(
                w.subject().slots(), slot.get().with(answered.get().get(0)));
        return w.save(
                w.subject().change().slots(slots).signed(Slots.signed(slots)),
                agrees ? "agreement.confirm" : "agreement.object",
                List.of(),
                "entry",
                entry);
    }
}
