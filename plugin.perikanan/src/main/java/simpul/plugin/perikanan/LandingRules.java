package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What must be right about a landing. */
final class LandingRules {
    private static final int ENOUGH = 5;
    private static final Measure MEDIAN = Measure.percentile(Landing.WEIGHT, 50);
    private static final Aggregate USUAL =
            Aggregate.over(Landing.TYPE).where(Filter.same(Landing.SPECIES)).measure(Measure.count(), MEDIAN);

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

    static final Rule PLAUSIBLE = Rule.record(
                    "BERAT_WAJAR",
                    Landing.TYPE,
                    "Berat tidak jauh melebihi median spesies itu",
                    "The weight is not far beyond the median of the species",
                    "",
                    LandingRules::weight)
            .asks(USUAL);

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

    private static List<Finding> weight(RuleFacts landing) {
        BigDecimal times = landing.parameter(Limits.FAR_FROM_USUAL);
        Optional<BigDecimal> usual = landing.answers().figure(USUAL, MEDIAN);
        boolean far = landing.answers().count(USUAL) >= ENOUGH
                && usual.filter(m -> landing.value(Landing.WEIGHT).compareTo(m.multiply(times)) > 0)
                        .isPresent();
        return far
                ? List.of(Finding.warning(
                        "BERAT_TIDAK_WAJAR",
                        Landing.WEIGHT.code(),
                        Text.of(
                                "Berat ini lebih dari " + times.toPlainString()
                                        + " kali yang biasa untuk spesies ini. Pastikan satuannya kg, bukan gram"
                                        + " atau ton.",
                                "This is more than " + times.toPlainString()
                                        + " times what is usual for the species. Make sure that it is in kg.")))
                : List.of();
    }
}
