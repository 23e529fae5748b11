package simpul.plugin.perikanan;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What must be right about a vessel that fishes in a partner's waters. */
final class AndonRules {
    static final Rule OTHER_WATERS = Rule.record(
            "ANDON_ANTARDAERAH",
            Andon.TYPE,
            "Andon ke provinsi lain, dengan masa yang berurutan",
            "Andon leads to another province, for days in their order",
            "Permen KP 18/2021",
            AndonRules::check);

    private AndonRules() {}

    private static List<Finding> check(RecordFacts andon) {
        List<Finding> findings = new ArrayList<>();
        if (andon.value(Andon.HOST).startsWith(andon.owner().substring(0, 2))) {
            findings.add(
                    Finding.blocking(
                            "ANDON_SEPROVINSI",
                            Andon.HOST.code(),
                            Text.of(
                                    "Daerah tujuan berada di provinsi sendiri. Andon adalah penangkapan di perairan provinsi lain.",
                                    "The host region lies in the own province. Andon is fishing in another province's waters.")));
        }
        if (andon.value(Andon.TO).isBefore(andon.value(Andon.FROM))) {
            findings.add(Finding.blocking(
                    "ANDON_MASA_TERBALIK",
                    Andon.TO.code(),
                    Text.of("Tanggal akhir sebelum tanggal mulai.", "The last day is before the first one.")));
        }
        return findings;
    }
}
