package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Upload;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Papers;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.desk.Slots;
import simpul.core.registry.law.AgreementLaw;
import simpul.core.registry.law.Findings;
import simpul.core.registry.law.SignatureLaw;

/** Records signatures on paper and the scans that show them. */
final class Signatures {
    private final AgreementChanges changes;

    Signatures(AgreementChanges changes) {
        this.changes = changes;
    }

    Result<Agreement> sign(Call call, String id, int version, String slotId, Signing signing) {
        return changes.change(call, id, version, Action.SIGNATURE_RECORD, w -> {
            Optional<Slot> found = w.subject().slot(slotId);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Slot slot = found.get();
            PartyRef party = w.subject().party(slot.party()).orElseThrow().ref();
            if (!w.work().speaksFor(party)) {
                return Result.refused(Refusals.SPEAKS_ITSELF);
            }
            Findings out = new Findings();
            open(w.subject(), out);
            Limits.length(signing.office(), "office", Limits.TITLE, out);
            Limits.length(signing.place(), "place", Limits.TITLE, out);
            out.add(SignatureLaw.check(
                    w.subject(), slot, signing, party.regional(), w.work().today()));
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            Signature signature = new Signature(
                    signing.capacity(),
                    signing.office().isBlank()
                            ? slot.office()
                            : signing.office().strip(),
                    signing.on(),
                    signing.place().strip(),
                    signing.kuasa(),
                    null,
                    w.work().recorded(slot.party()));
            List<Slot> slots = with(w.subject().slots(), slot.with(signature));
            Agreement signed = w.subject().change().slots(slots).done();
            out.add(AgreementLaw.sequence(signed, w.work().facts(w.of())));
            return scanned(w, signing.scan(), Set.of(slotId), slots, out.list());
        });
    }

    private static void open(Agreement document, Findings out) {
        boolean collecting = document.stage().signing()
                || document.stage().inForce() && document.slots().stream().anyMatch(s -> !s.signed());
        if (!collecting) {
            out.block(
                    "SLOT_NOT_OPEN",
                    "slot",
                    "PP 28/2018 Ps 6(1)",
                    "Tanda tangan belum dapat dicatat: naskah masih di tahap "
                            + document.stage().title().id() + ".",
                    "Signatures cannot be recorded yet: the document stands at \""
                            + document.stage().title().en() + "\".");
        }
    }

    Result<Agreement> scan(Call call, String id, int version, Set<String> slotIds, Upload upload) {
        return changes.change(call, id, version, Action.SIGNATURE_RECORD, w -> {
            Findings out = new Findings();
            for (String slotId : slotIds) {
                if (w.subject().slot(slotId).filter(Slot::signed).isEmpty()) {
                    out.block(
                            "SLOT_UNSIGNED",
                            "slots." + slotId,
                            "",
                            "Catat tanda tangannya lebih dulu, lalu unggah pindaiannya.",
                            "Record the signature first, then upload its scan.");
                }
            }
            if (slotIds.isEmpty()) {
                out.block(
                        "FIELD_REQUIRED",
                        "slots",
                        "",
                        "Pilih tanda tangan yang terlihat.",
                        "Choose the signatures it shows.");
            }
            return Findings.refuse(out.list())
                    ? Result.refused(Problem.invalid(out.list()))
                    : scanned(w, upload, slotIds, w.subject().slots(), List.of());
        });
    }

    private static Result<Agreement> scanned(
            AgreementWork w, @Nullable Upload upload, Set<String> slotIds, List<Slot> slots, List<Finding> warnings) {
        List<DocumentEntry> papers = w.subject().documents();
        List<Slot> all = slots;
        if (upload != null) {
            Result<List<DocumentEntry>> added = Papers.add(
                    w.work(),
                    papers,
                    paper(w.subject(), upload),
                    w.subject().parties().stream().map(p -> p.ref()).toList(),
                    List.of(DocumentKind.values()));
            if (!added.isDone()) {
                return Result.refused(added.problem());
            }
            papers = added.value();
            String paper = papers.get(papers.size() - 1).id();
            for (String slotId : slotIds) {
                Slot slot = find(all, slotId);
                Signature signature = slot.signature();
                if (signature != null) {
                    all = with(all, slot.with(signature.scanned(paper)));
                }
            }
        }
        return w.save(
                w.subject().change().slots(all).documents(papers).signed(Slots.signed(all)),
                "agreement.sign",
                warnings,
                "slots",
                String.join(",", new java.util.TreeSet<>(slotIds)),
                "scan",
                upload == null ? "" : upload.file().sha256());
    }

    private static NewDocument paper(Agreement document, Upload upload) {
        DocumentKind kind =
                document.document().executing() ? DocumentKind.PKS_BERTANDA_TANGAN : DocumentKind.KB_BERTANDA_TANGAN;
        return new NewDocument(kind, kind.title().id(), null, null, "", null, null, upload);
    }

    private static Slot find(List<Slot> slots, String id) {
        return slots.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    static List<Slot> with(List<Slot> slots, Slot changed) {
        List<Slot> all = new ArrayList<>(slots);
        all.replaceAll(s -> s.id().equals(changed.id()) ? changed : s);
        return List.copyOf(all);
    }
}
