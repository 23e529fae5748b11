package simpul.plugin.perikanan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.record.Field;
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

    static final Rule WITHIN_TERM = Rule.record(
                    "ANDON_DALAM_MASA_PKS",
                    Andon.TYPE,
                    "Andon berlangsung selama PKS-nya berlaku",
                    "Andon lies inside the term of its agreement",
                    "Permen KP 18/2021",
                    AndonRules::term)
            .withAgreement();

    private AndonRules() {}

    private static List<Finding> term(RuleFacts andon) {
        Optional<LocalDate> starts = andon.agreement().flatMap(AgreementFacts::starts);
        Optional<LocalDate> ends = andon.agreement().flatMap(AgreementFacts::ends);
        List<Finding> findings = new ArrayList<>();
        starts.filter(andon.value(Andon.FROM)::isBefore)
                .ifPresent(first -> findings.add(outside(Andon.FROM, "mulai berlaku", "comes into force", first)));
        ends.filter(andon.value(Andon.TO)::isAfter)
                .ifPresent(last -> findings.add(outside(Andon.TO, "berakhir", "ends", last)));
        return findings;
    }

    private static Finding outside(Field<LocalDate> field, String id, String en, LocalDate day) {
        return Finding.blocking(
                "ANDON_DI_LUAR_MASA_PKS",
                field.code(),
                Text.of(
                        "PKS ini %s pada %s. Andon berlangsung selama PKS berlaku.".formatted(id, day),
                        "This agreement %s on %s. Andon lies inside its term.".formatted(en, day)));
    }

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
