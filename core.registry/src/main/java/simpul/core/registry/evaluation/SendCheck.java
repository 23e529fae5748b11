package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Round;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What stands in the way of sending a round, and what is worth saying although it does not. Pure. */
final class SendCheck {
    private SendCheck() {}

    static List<Finding> findings(Round round, List<Activity> during, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        boolean declared = !round.noActivity().isBlank();
        if (during.isEmpty() && !declared) {
            findings.add(Finding.blocking(
                    "ROUND_WITHOUT_ACTIVITY",
                    "activities",
                    Text.of(
                            "Belum ada kegiatan di " + round.period().title().id()
                                    + ". Tambah kegiatan, atau nyatakan tidak ada kegiatan beserta sebabnya.",
                            "No activity in " + round.period().title().en()
                                    + " yet. Add one, or state that there was none and why.")));
        }
        if (!during.isEmpty() && declared) {
            findings.add(Finding.blocking(
                    "ROUND_CONTRADICTS",
                    "noActivity",
                    Text.of(
                            "Ada kegiatan tercatat, tetapi juga dinyatakan tidak ada kegiatan. Pilih salah satu.",
                            "Activities are recorded, yet it is stated that there were none. Choose one.")));
        }
        if (!during.isEmpty() && during.stream().noneMatch(Activity::evidenced)) {
            findings.add(
                    Finding.warning(
                            "ROUND_WITHOUT_EVIDENCE",
                            "activities",
                            Text.of(
                                    "Belum ada kegiatan yang berbukti. Tanpa foto, berkas, catatan sektor atau konfirmasi mitra, triwulan ini dihitung kosong.",
                                    "No activity carries evidence. Without a photo, file, sector record or the partner's confirmation this period counts as empty.")));
        }
        if (today.isBefore(round.period().last())) {
            findings.add(Finding.warning(
                    "PERIOD_NOT_OVER",
                    "",
                    Text.of(
                            round.period().title().id() + " baru berakhir "
                                    + round.period().last() + ".",
                            round.period().title().en() + " ends only on "
                                    + round.period().last() + ".")));
        }
        for (int i = 0; i < round.commitments().size(); i++) {
            commitment(findings, "statuses[" + i + "]", round.commitments().get(i));
        }
        return findings;
    }

    private static void commitment(List<Finding> findings, String field, CommitmentState c) {
        if (c.status() == CommitmentStatus.SELESAI && !c.evidenced()) {
            findings.add(Finding.warning(
                    "DONE_WITHOUT_EVIDENCE",
                    field,
                    Text.of(
                            "Komitmen \"" + c.title() + "\" selesai tetapi belum berbukti, jadi belum dihitung.",
                            "Commitment \"" + c.title() + "\" is done without evidence and is not counted yet.")));
        }
        if (c.status() == CommitmentStatus.TERHAMBAT && c.note().isBlank()) {
            findings.add(Finding.warning(
                    "HELD_UP_WITHOUT_CAUSE",
                    field + ".note",
                    Text.of(
                            "Komitmen \"" + c.title() + "\" terhambat; sebutkan hambatannya supaya dapat dibantu.",
                            "Commitment \"" + c.title() + "\" is held up; say by what, so that somebody can help.")));
        }
    }
}
