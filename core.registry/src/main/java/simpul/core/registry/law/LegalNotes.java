package simpul.core.registry.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.region.Region;
import simpul.core.model.text.Text;

/** What the law says about a case, derived from its kind, parties and term (R9, R10, R14). Pure. */
public final class LegalNotes {
    /** PP 28/2018 Ps 7: complex means more than two regions (or objects), and at least five years. */
    private static final int SIMPLE = 2;

    private static final int YEARS = 5;

    private LegalNotes() {}

    public static List<LegalNote> of(CaseView view, Collection<Region> regions) {
        List<LegalNote> notes = new ArrayList<>();
        Kind kind = view.subject().kind();
        notes.add(DisputeForum.of(kind, regions));
        if (kind == Kind.KSDPK) {
            notes.add(new LegalNote(
                    "HASIL",
                    Text.of("Hasil kerja sama", "Results"),
                    Text.of(
                            "Uang disetor ke kas daerah sebagai pendapatan; barang dicatat sebagai aset daerah",
                            "Money goes to the regional treasury as revenue; goods go to the asset register"),
                    "PP 28/2018 Ps 20"));
        }
        if (kind == Kind.KSDD_WAJIB) {
            notes.add(secretariat(view, regions.size()));
        }
        return List.copyOf(notes);
    }

    private static LegalNote secretariat(CaseView view, int regions) {
        boolean long5 = view.agreements().stream().anyMatch(a -> lasts(a));
        String missing = regions > SIMPLE ? "" : "lebih dari dua daerah atau dua objek";
        String lacks = regions > SIMPLE ? "" : "more than two regions or two objects";
        if (!long5) {
            missing += (missing.isEmpty() ? "" : "; ") + "jangka waktu sedikitnya lima tahun";
            lacks += (lacks.isEmpty() ? "" : "; ") + "a term of at least five years";
        }
        Text text = missing.isEmpty()
                ? Text.of(
                        "Dapat dibentuk bila kerja samanya terus-menerus; bukan perangkat daerah, dibiayai APBD",
                        "May be formed if the cooperation is continuous; not an agency, funded by the regional budget")
                : Text.of("Belum dapat dibentuk; syaratnya: " + missing, "Cannot be formed yet; it takes: " + lacks);
        return new LegalNote(
                "SEKRETARIAT",
                Text.of("Sekretariat kerja sama", "Secretariat of cooperation"),
                text,
                "PP 28/2018 Ps 7");
    }

    private static boolean lasts(AgreementCard card) {
        return Optional.ofNullable(card.starts())
                .flatMap(first -> Optional.ofNullable(card.ends())
                        .map(last -> !last.isBefore(first.plusYears(YEARS).minusDays(1))))
                .orElse(false);
    }
}
