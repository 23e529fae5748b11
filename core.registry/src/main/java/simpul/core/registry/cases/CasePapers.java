package simpul.core.registry.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.DprdEntry;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.Party;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.Answers;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.CaseWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Papers;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.law.Findings;

/** The papers of stages a-e, what the DPRDs say, and how a partner answers to entries about it. */
final class CasePapers {
    private static final String DPRD = "dprd:";
    private final CaseChanges changes;

    CasePapers(CaseChanges changes) {
        this.changes = changes;
    }

    Result<Case> document(Call call, String id, int version, NewDocument fresh) {
        return changes.change(call, id, version, Action.DOCUMENT_ADD, w -> {
            Result<List<DocumentEntry>> papers = Papers.add(
                    w.work(),
                    w.subject().documents(),
                    fresh,
                    w.subject().parties().stream().map(Party::ref).toList(),
                    DocumentKind.of(true));
            return papers.then(all -> w.save(
                    w.subject().change().documents(all),
                    "case.document",
                    List.of(),
                    "kind",
                    fresh.kind().name(),
                    "sha256",
                    fresh.upload().file().sha256()));
        });
    }

    Result<Case> dprd(Call call, String id, int version, DprdEntry entry) {
        return changes.change(call, id, version, Action.DPRD_DECIDE, w -> {
            Optional<Party> party = w.party(entry.region()).filter(p -> p.ref().regional());
            if (party.isEmpty()) {
                return Result.refused(Refusals.invalid(
                        "PARTY_UNKNOWN", "region", "Daerah ini bukan pihak.", "This region is no party."));
            }
            if (!w.work().speaksFor(party.get().ref())) {
                return Result.refused(Refusals.SPEAKS_ITSELF);
            }
            Findings out = new Findings();
            days(w, entry, out);
            return Findings.refuse(out.list()) ? Result.refused(Problem.invalid(out.list())) : record(w, entry);
        });
    }

    private static void days(CaseWork w, DprdEntry entry, Findings out) {
        Limits.length(entry.number(), "number", Limits.TITLE, out);
        Limits.length(entry.note(), "note", Limits.LINE, out);
        if (entry.asked().isAfter(w.work().today())) {
            out.block(
                    "DATE_IN_FUTURE",
                    "asked",
                    "",
                    "Tanggal permohonan belum tiba.",
                    "The day of the request has not come yet.");
        }
        if (entry.approved() != null && entry.decided() == null) {
            out.block(
                    "FIELD_REQUIRED", "decided", "", "Isi tanggal keputusan DPRD.", "Fill in the day of the decision.");
        }
        if (entry.decided() != null
                && (entry.decided().isBefore(entry.asked())
                        || entry.decided().isAfter(w.work().today()))) {
            out.block(
                    "DPRD_DATES",
                    "decided",
                    "",
                    "Tanggal keputusan harus antara tanggal permohonan dan hari ini.",
                    "The day of the decision must lie between the request and today.");
        }
    }

    private static Result<Case> record(CaseWork w, DprdEntry entry) {
        List<DprdDecision> decisions = new ArrayList<>(w.subject().dprd().decisions());
        decisions.removeIf(d -> d.region().equals(entry.region()));
        decisions.add(new DprdDecision(
                entry.region(),
                entry.asked(),
                entry.approved(),
                entry.decided(),
                entry.number().strip(),
                entry.note(),
                w.work().recorded(entry.region())));
        return w.save(
                w.subject().change().dprd(new Dprd(decisions, w.subject().dprd().reopenedBy())),
                "case.dprd",
                List.of(),
                "region",
                entry.region(),
                "approved",
                String.valueOf(entry.approved()));
    }

    Result<Case> answer(Call call, String id, int version, String entry, boolean agrees, String remark) {
        return changes.change(call, id, version, Action.CASE_CONFIRM, w -> {
            if (!agrees && remark.isBlank()) {
                return Result.refused(Refusals.invalid(
                        "FIELD_REQUIRED", "remark", "Tuliskan alasan keberatan.", "Say why you object."));
            }
            Case now = w.subject();
            if (entry.startsWith(DPRD)) {
                String region = entry.substring(DPRD.length());
                return Answers.in(
                                now.dprd().decisions(),
                                d -> d.region().equals(region),
                                DprdDecision::recorded,
                                DprdDecision::with,
                                w.work(),
                                agrees,
                                remark)
                        .map(all -> w.save(
                                now.change().dprd(new Dprd(all, now.dprd().reopenedBy())),
                                agrees ? "case.confirm" : "case.object",
                                List.of(),
                                "entry",
                                entry))
                        .orElseGet(() -> Result.refused(Problem.notFound()));
            }
            return Answers.in(
                            now.documents(),
                            d -> d.id().equals(entry),
                            DocumentEntry::recorded,
                            DocumentEntry::with,
                            w.work(),
                            agrees,
                            remark)
                    .map(all -> w.save(
                            now.change().documents(all),
                            agrees ? "case.confirm" : "case.object",
                            List.of(),
                            "entry",
                            entry))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        });
    }
}
