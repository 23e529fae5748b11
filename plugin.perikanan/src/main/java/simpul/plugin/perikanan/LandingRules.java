package simpul.plugin.perikanan;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What must be right about a landing. */
final class LandingRules {
    static final Rule IN_ORDER = Rule.record(
            "URUTAN_PENDARATAN",
            Landing.TYPE,
            "Kapal mendarat setelah berangkat",
            "A vessel lands after it departed",
            "",
            LandingRules::order);

    static final Rule AT_COAST = Rule.record(
            "PELABUHAN_WPP",
            Landing.TYPE,
            "Pelabuhan terletak di provinsi yang berbatasan dengan WPPNRI",
            "The port lies in a province at the coast of the fishing area",
            "PP 11/2023",
            LandingRules::coast);

    private LandingRules() {}

    private static List<Finding> order(RecordFacts landing) {
        return landing.find(Landing.DEPARTED)
                        .filter(d -> d.isAfter(landing.value(Landing.LANDED)))
                        .isPresent()
                ? List.of(Finding.blocking(
                        "MENDARAT_SEBELUM_BERANGKAT",
                        Landing.LANDED.code(),
                        Text.of(
                                "Tanggal mendarat sebelum tanggal berangkat. Periksa kedua tanggal.",
                                "The vessel landed before it departed. Check both dates.")))
                : List.of();
    }

    private static List<Finding> coast(RecordFacts landing) {
        return Area.touches(landing.value(Landing.WPP), landing.value(Landing.PLACE))
                ? List.of()
                : List.of(Finding.warning(
                        "PELABUHAN_DI_LUAR_WPP",
                        Landing.WPP.code(),
                        Text.of(
                                "Provinsi pelabuhan tidak berbatasan dengan WPPNRI ini. Periksa keduanya; daftar provinsinya"
                                        + " belum dikonfirmasi.",
                                "The province of the port is not at the coast of this fishing area. Check both; the list of"
                                        + " provinces is not confirmed.")));
    }
}
