package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.StatusDraft;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What an entry into a round must keep to, whether it is kept or sent. Pure. */
final class DraftCheck {
    private DraftCheck() {}

    static List<Finding> findings(Round round, RoundDraft draft, List<SectorRecord> offered, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known =
                round.commitments().stream().map(CommitmentState::commitment).collect(Collectors.toSet());
        statuses(findings, draft.statuses(), known);
        LocalDate last =
                today.isBefore(round.period().last()) ? today : round.period().last();
        ActivityCheck check = new ActivityCheck(round.period().first(), last, known, offered);
        Words.lines(findings, "activities", draft.activities().size());
        for (int i = 0; i < draft.activities().size(); i++) {
            findings.addAll(
                    check.findings("activities[" + i + "].", draft.activities().get(i)));
        }
        List<String> found = draft.findings();
        if (found != null) {
            Words.lines(findings, "findings", found.size());
            for (int i = 0; i < found.size(); i++) {
                Words.atMost(findings, "findings[" + i + "]", found.get(i), Words.LONG);
            }
        }
        followUps(findings, draft.followUps());
        String cause = draft.noActivity();
        if (cause != null) {
            Words.atMost(findings, "noActivity", cause, Words.LONG);
        }
        return findings;
    }

    private static void statuses(List<Finding> findings, List<StatusDraft> statuses, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < statuses.size(); i++) {
            StatusDraft status = statuses.get(i);
            String field = "statuses[" + i + "]";
            if (!known.contains(status.commitment())) {
                findings.add(Finding.blocking(
                        "COMMITMENT_UNKNOWN",
                        field + ".commitment",
                        Text.of("Komitmen ini tidak ada pada PKS.", "The agreement has no such commitment.")));
            } else if (!seen.add(status.commitment())) {
                findings.add(Finding.blocking(
                        "COMMITMENT_TWICE",
                        field + ".commitment",
                        Text.of("Komitmen ini diisi dua kali.", "This commitment was entered twice.")));
            }
            Words.atMost(findings, field + ".note", status.note(), Words.NOTE);
        }
    }

    private static void followUps(List<Finding> findings, @Nullable List<FollowUp> followUps) {
        if (followUps == null) {
            return;
        }
        Words.lines(findings, "followUps", followUps.size());
        for (int i = 0; i < followUps.size(); i++) {
            String field = "followUps[" + i + "]";
            Words.required(
                    findings,
                    field + ".text",
                    followUps.get(i).text(),
                    Text.of("Tulis apa tindak lanjutnya.", "Say what is to be done."));
            Words.atMost(findings, field + ".text", followUps.get(i).text(), Words.LONG);
            Words.atMost(findings, field + ".who", followUps.get(i).who(), Words.TITLE);
        }
    }
}
