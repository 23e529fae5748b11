package simpul.core.registry.law;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Ground;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Party;
import simpul.core.model.region.Level;
import simpul.core.model.region.PartnerKind;

/** Who may cooperate about what: the partner rule of each kind, R6, R12, R13 and R16. Pure. */
final class PartyLaw {
    private static final Set<Ground> MANDATORY = Set.of(Ground.BERBATASAN, Ground.EKSTERNALITAS, Ground.LEBIH_EFISIEN);
    private static final Set<Ground> PROPOSED = Set.of(Ground.TERINTEGRASI, Ground.LAYAK, Ground.MAMPU);

    /** What kabupaten and kota keep in fisheries (Lampiran Y), and what is the sea's (Ps 14), as titles and objects say it. */
    private static final List<String> KEPT =
            List.of("nelayan kecil", "pelelangan ikan", "tpi", "budidaya", "budi daya", "pembudidaya");

    private static final List<String> MARINE = List.of("kelautan", "ruang laut", "pesisir", "pulau-pulau kecil");

    private PartyLaw() {}

    static void check(Facts facts, Findings out) {
        parties(facts, out);
        grounds(facts.subject(), out);
        object(facts, out);
    }

    private static void parties(Facts facts, Findings out) {
        Case subject = facts.subject();
        Kind kind = subject.kind();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < subject.parties().size(); i++) {
            Party party = subject.parties().get(i);
            if (!seen.add(party.key())) {
                out.block(
                        "CASE_PARTY_TWICE",
                        "parties[" + i + "]",
                        "",
                        party.name() + " tercantum dua kali sebagai pihak. Hapus salah satunya.",
                        party.name() + " is listed twice as a party. Remove one of them.");
            }
            PartnerKind partner = facts.partners().get(party.key());
            if (partner != null && !kind.partners().contains(partner)) {
                out.block(
                        "CASE_PARTY_KIND",
                        "parties[" + i + "]",
                        kind.basis(),
                        party.name() + " tidak dapat menjadi pihak dalam "
                                + kind.title().id() + ". Pilih jenis kerja sama lain.",
                        party.name() + " cannot be a party of: " + kind.title().en() + ". Choose another kind.");
            }
        }
        boolean enough = kind.betweenRegions()
                ? subject.regions().size() >= 2
                : subject.parties().size() > subject.regions().size()
                        && !subject.regions().isEmpty();
        if (!enough) {
            out.block(
                    "CASE_PARTIES_TOO_FEW",
                    "parties",
                    kind.basis(),
                    kind.betweenRegions()
                            ? "Kerja sama antardaerah memerlukan sedikitnya dua daerah. Tambahkan daerah mitra."
                            : kind.title().id() + " memerlukan mitra di luar pemerintah daerah. Tambahkan mitranya.",
                    kind.betweenRegions()
                            ? "Cooperation between regions needs at least two regions. Add the partner region."
                            : kind.title().en() + " needs a partner outside regional government. Add it.");
        }
    }

    private static void grounds(Case subject, Findings out) {
        if (subject.kind() == Kind.KSDD_WAJIB && !subject.grounds().containsAll(MANDATORY)) {
            out.block(
                    "MANDATORY_GROUND_MISSING",
                    "grounds",
                    "PP 28/2018 Ps 3(2); UU 23/2014 Ps 364",
                    "KSDD wajib memerlukan tiga hal: daerah berbatasan, dampak lintas daerah, dan lebih efisien bila dikelola"
                            + " bersama. Nyatakan ketiganya, atau pilih KSDD sukarela.",
                    "Mandatory cooperation needs three things: shared border, effects across it, cheaper when run jointly."
                            + " State all three, or choose voluntary cooperation.");
        }
        if (subject.kind() == Kind.KSDPK
                && subject.grounds().contains(Ground.PRAKARSA_PIHAK_KETIGA)
                && !subject.grounds().containsAll(PROPOSED)) {
            out.block(
                    "THIRD_PARTY_GROUND_MISSING",
                    "grounds",
                    "PP 28/2018 Ps 18",
                    "Prakarsa pihak ketiga harus terintegrasi dengan rencana induk sektor, layak, dan pemrakarsanya mampu."
                            + " Nyatakan ketiganya.",
                    "A third party's initiative must be part of the sector master plan, feasible, and its proponent must"
                            + " have the means. State all three.");
        }
    }

    private static void object(Facts facts, Findings out) {
        Case subject = facts.subject();
        String words = (subject.title() + " " + subject.object()).toLowerCase(Locale.ROOT);
        if (words.contains("karantina") && subject.kind() != Kind.SINERGI) {
            out.block(
                    "OBJECT_QUARANTINE",
                    "object",
                    "UU 23/2014 Lampiran Y-6, AA-6",
                    "Karantina adalah urusan Pusat. Ubah objeknya, atau buat sebagai Sinergi dengan kementerian atau lembaga.",
                    "Quarantine is a matter of the central government. Change the object, or make it a synergy.");
        }
        boolean regency = facts.levels().values().stream().anyMatch(level -> level != Level.PROVINSI);
        boolean forest =
                subject.urusan().equals("kehutanan") || subject.sectors().contains("kehutanan");
        boolean park = words.contains("tahura") || words.contains("taman hutan raya");
        if (regency && forest && !park) {
            out.block(
                    "OBJECT_NOT_FOR_REGENCY",
                    "parties",
                    "UU 23/2014 Ps 14(1)-(2)",
                    "Kehutanan bukan wewenang kabupaten/kota, kecuali taman hutan raya. Ganti pihak atau objeknya.",
                    "Forestry is not within the powers of a kabupaten or kota, except a forest park. Change party or object.");
        }
        boolean kept = KEPT.stream().anyMatch(words::contains);
        if (regency && !kept && MARINE.stream().anyMatch(words::contains)) {
            out.block(
                    "OBJECT_NOT_FOR_REGENCY",
                    "parties",
                    "UU 23/2014 Ps 14(1)-(2)",
                    "Kelautan bukan wewenang kabupaten/kota. Ganti pihak atau objeknya.",
                    "Marine affairs are not within the powers of a kabupaten or kota. Change party or object.");
        } else if (regency && !kept && subject.urusan().equals("kelautan-perikanan")) {
            out.warn(
                    "OBJECT_FISHERIES_REGENCY",
                    "object",
                    "UU 23/2014 Ps 14, Lampiran Y",
                    "Di bidang ini kabupaten/kota hanya berwenang atas pemberdayaan nelayan kecil, TPI, dan budidaya."
                            + " Pastikan objeknya termasuk.",
                    "Here a kabupaten or kota has powers over small fishers, landing sites and aquaculture only."
                            + " Make sure that the object is among them.");
        }
    }
}
