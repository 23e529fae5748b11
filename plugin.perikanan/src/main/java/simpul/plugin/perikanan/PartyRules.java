package simpul.plugin.perikanan;

import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Who records what is sent, and to whom an agreement lets it go; a kabupaten or kota counts as its province. */
final class PartyRules {
    static final Rule BY_SENDER = Rule.record(
            "LOT_DICATAT_PENGIRIM",
            Lot.TYPE,
            "Lot dicatat oleh daerah pengirim, agar tidak dihitung dua kali",
            "A lot is recorded by the region that sends it, so that it is counted once",
            "",
            PartyRules::sender);

    static final Rule LOT_TO_PARTY = toParty("LOT_KE_PIHAK_PKS", Lot.TYPE, Lot.RECEIVER, Lot.AGREEMENT);
    static final Rule ANDON_TO_PARTY = toParty("ANDON_KE_PIHAK_PKS", Andon.TYPE, Andon.HOST, Andon.AGREEMENT);

    private PartyRules() {}

    private static List<Finding> sender(RecordFacts lot) {
        return isIn(lot.value(Lot.SENDER), lot.owner())
                ? List.of()
                : List.of(
                        Finding.blocking(
                                "LOT_BUKAN_PENGIRIM",
                                Lot.SENDER.code(),
                                Text.of(
                                        "Lot ini dikirim daerah lain, yang mencatatnya sendiri. Catat lot yang dikirim daerah Anda.",
                                        "Another region sends this lot and records it. Record the lots that your region sends.")));
    }

    private static Rule toParty(String code, RecordType type, Field<String> region, Field<String> agreement) {
        return Rule.record(
                        code,
                        type,
                        "Daerah tujuan adalah pihak PKS yang dipilih",
                        "The region of destination is a party of the agreement that is chosen",
                        "PP 28/2018 Ps 2",
                        (RuleFacts record) -> party(record, region, agreement))
                .withAgreement();
    }

    private static List<Finding> party(RuleFacts record, Field<String> region, Field<String> agreement) {
        Optional<AgreementFacts> named = record.agreement();
        boolean foreign = named.filter(a -> a.parties().stream()
                        .noneMatch(p -> p.region()
                                .filter(r -> isIn(record.value(region), r))
                                .isPresent()))
                .isPresent();
        return foreign
                ? List.of(Finding.blocking(
                        "TUJUAN_BUKAN_PIHAK",
                        agreement.code(),
                        Text.of(
                                "Daerah tujuan bukan pihak PKS ini. Pilih PKS dengan daerah itu, atau kosongkan bila boleh.",
                                "The region of destination is no party of this agreement. Choose one with that region, or none"
                                        + " where none is needed.")))
                : List.of();
    }

    private static boolean isIn(String region, String other) {
        return region.regionMatches(0, other, 0, 2);
    }
}
