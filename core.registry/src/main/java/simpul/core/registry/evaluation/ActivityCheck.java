package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;

/**
 * What an entered activity must keep to. Pure.
 *
 * @param first first day on which it may have happened
 * @param last last day on which it may have happened
 * @param known identifiers of the commitments that it may serve
 * @param offered sector records that may prove it
 */
record ActivityCheck(LocalDate first, LocalDate last, Set<String> known, List<SectorRecord> offered) {

    List<Finding> findings(String prefix, ActivityDraft draft) {
        List<Finding> findings = new ArrayList<>();
        Words.required(
                findings,
                prefix + "title",
                draft.title(),
                Text.of("Tulis kegiatan apa yang dilakukan.", "Say what was done."));
        Words.atMost(findings, prefix + "title", draft.title(), Words.TITLE);
        Words.atMost(findings, prefix + "place", draft.place(), Words.TITLE);
        date(findings, prefix + "date", draft.date());
        Words.lines(findings, prefix + "files", draft.files().size());
        for (String commitment : draft.commitments()) {
            if (!known.contains(commitment)) {
                findings.add(Finding.blocking(
                        "COMMITMENT_UNKNOWN",
                        prefix + "commitments",
                        Text.of("Komitmen ini tidak ada pada PKS.", "The agreement has no such commitment.")));
            }
        }
        for (String key : draft.records()) {
            if (offered.stream().noneMatch(r -> Evidence.key(r).equals(key))) {
                findings.add(Finding.blocking(
                        "RECORD_NO_EVIDENCE",
                        prefix + "records",
                        Text.of(
                                "Catatan sektor ini bukan dari periode dan PKS ini, jadi tidak dapat menjadi bukti.",
                                "This sector record is not of this period and agreement and proves nothing here.")));
            }
        }
        return findings;
    }

    private void date(List<Finding> findings, String field, @Nullable LocalDate date) {
        if (date == null) {
            findings.add(Finding.blocking(
                    "DATE_MISSING", field, Text.of("Isi tanggal kegiatan.", "Enter the day of the activity.")));
        } else if (date.isBefore(first) || date.isAfter(last)) {
            findings.add(Finding.blocking(
                    "DATE_OUTSIDE",
                    field,
                    Text.of(
                            "Tanggal kegiatan harus antara "
                                    + DayWords.of(first).id() + " dan "
                                    + DayWords.of(last).id() + ".",
                            "The day must lie between " + DayWords.of(first).en() + " and "
                                    + DayWords.of(last).en() + ".")));
        }
    }
}
