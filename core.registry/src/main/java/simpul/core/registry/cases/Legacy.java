package simpul.core.registry.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.LegacyCase;
import simpul.core.model.agreement.LegacyDocument;
import simpul.core.model.agreement.LegacySignature;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.DayWords;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.CaseWork;
import simpul.core.registry.desk.Slots;
import simpul.core.registry.desk.Subjects;
import simpul.core.registry.desk.Work;
import simpul.core.registry.documents.Drafting;
import simpul.core.registry.law.CaseLaw;
import simpul.core.registry.law.Findings;

/** Records cases of every kind that already run, without taking their earlier stages here. */
final class Legacy {
    private final CaseChanges changes;

    Legacy(CaseChanges changes) {
        this.changes = changes;
    }

    Result<Case> record(Call call, LegacyCase legacy) {
        return changes.make(call, Action.LEGACY_RECORD, w -> Subjects.fresh(w.region(), List.of()), work -> {
            Findings out = new Findings();
            Case draft = simpul.core.registry.cases.Drafting.fresh(work, legacy.draft(), out);
            Origin origin = new Origin(true, legacy.draft().sample());
            Sharing shared = Sharing.none(work.region(), work.today()).shared(work.region(), work.today());
            Case base = draft.change().origin(origin).sharing(shared).done();
            List<Agreement> documents = new ArrayList<>();
            for (LegacyDocument document : legacy.documents()) {
                documents.add(document(work, base, document, out));
            }
            if (documents.isEmpty()) {
                out.block(
                        "LEGACY_EMPTY",
                        "agreements",
                        "",
                        "Data lama memuat sedikitnya satu naskah: Kesepakatan Bersama atau PKS.",
                        "Legacy data holds at least one document: a KB or a PKS.");
            }
            Case fresh = base.change()
                    .stage(stage(documents))
                    .since(since(work, documents))
                    .done();
            out.add(CaseLaw.parties(work.facts(fresh)));
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            work.tx().port(CaseStore.class).add(fresh);
            for (Agreement document : documents) {
                work.tx().port(AgreementStore.class).add(document);
                work.desk().rounds().schedule(work.tx(), document);
            }
            CaseWork.audit(work, fresh, "case.legacy", "title", fresh.title());
            return Result.done(fresh, out.list());
        });
    }

    private static Stage stage(List<Agreement> documents) {
        boolean collecting = documents.stream().anyMatch(d -> d.stage() == Stage.PENANDATANGANAN_KB);
        return collecting ? Stage.PENANDATANGANAN_KB : Stage.PENYUSUNAN_PKS;
    }

    private static LocalDate since(Work work, List<Agreement> documents) {
        return documents.stream()
                .map(Agreement::signed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(work.today());
    }

    private static Agreement document(Work work, Case of, LegacyDocument legacy, Findings out) {
        Agreement draft = Drafting.fresh(work, of, legacy.draft(), out);
        List<Slot> slots = draft.slots().stream()
                .map(slot -> slot.with(signature(work, slot, legacy.signatures())))
                .toList();
        LocalDate signed = Slots.signed(slots);
        boolean executing = draft.document().executing();
        Stage open = executing ? Stage.PENANDATANGANAN_PKS : Stage.PENANDATANGANAN_KB;
        LocalDate last = slots.stream()
                .map(Slot::signature)
                .filter(Objects::nonNull)
                .map(Signature::on)
                .max(Comparator.naturalOrder())
                .orElse(work.today());
        if (last.isAfter(work.today())) {
            out.block(
                    "DATE_IN_FUTURE",
                    "agreements",
                    "",
                    "Tanggal tanda tangan " + DayWords.of(last).id() + " belum tiba.",
                    "The day of signature " + DayWords.of(last).en() + " has not come yet.");
        }
        return draft.change()
                .slots(slots)
                .signed(signed)
                .stage(signed == null ? open : Stage.PELAKSANAAN)
                .since(last)
                .ending(legacy.ending())
                .sharing(of.sharing())
                .origin(of.origin())
                .done();
    }

    private static @Nullable Signature signature(Work work, Slot slot, List<LegacySignature> signatures) {
        for (LegacySignature s : signatures) {
            boolean unit = s.unit() == null
                    || slot.unit() != null && slot.unit().name().equalsIgnoreCase(s.unit());
            if (s.party().equals(slot.party()) && unit) {
                return new Signature(
                        slot.unit() == null ? SignerOffice.KEPALA_DAERAH : SignerOffice.KEPALA_PD,
                        slot.office(),
                        s.on(),
                        s.place(),
                        null,
                        null,
                        recorded(work, slot));
            }
        }
        return null;
    }

    private static Recorded recorded(Work work, Slot slot) {
        return work.recorded(slot.party());
    }
}
