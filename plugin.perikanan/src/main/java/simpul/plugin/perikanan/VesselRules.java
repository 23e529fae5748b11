package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What the law asks of a vessel. */
final class VesselRules {
    private static final BigDecimal SEA_OF_PROVINCE = BigDecimal.valueOf(12);

    static final Rule LICENSED = Rule.record(
            "IZIN_KAPAL",
            Vessel.TYPE,
            "Kapal yang izinnya wewenang gubernur atau Menteri punya nomor izin",
            "A vessel that a governor or the Minister licenses has a licence number",
            "UU 23/2014 Lampiran Y",
            VesselRules::licence);

    static final Rule WITHIN_SEA = Rule.record(
            "JARAK_KEWENANGAN",
            Vessel.TYPE,
            "Kapal berizin gubernur beroperasi sampai 12 mil, kecuali milik nelayan kecil",
            "A vessel licensed by a governor stays within 12 miles, unless a small-scale fisher owns it",
            "UU 23/2014 Ps 27",
            VesselRules::distance);

    static final Rule SMALL_SCALE = Rule.record(
            "NELAYAN_KECIL",
            Vessel.TYPE,
            "Kapal milik nelayan kecil tidak melebihi tonase yang ditetapkan",
            "A small-scale fisher's vessel is within the tonnage that is set",
            "UU 7/2016 Ps 1",
            VesselRules::small);

    private VesselRules() {}

    private static List<Finding> licence(RecordFacts vessel) {
        boolean needed = !vessel.value(Vessel.AUTHORITY).equals("DAFTAR");
        return needed && vessel.find(Vessel.LICENCE).isEmpty()
                ? List.of(Finding.warning(
                        "IZIN_KAPAL_KOSONG",
                        Vessel.LICENCE.code(),
                        Text.of(
                                "Kapal ini memerlukan izin dan nomornya belum diisi.",
                                "This vessel needs a licence, and its number is not given.")))
                : List.of();
    }

    private static List<Finding> small(RecordFacts vessel) {
        BigDecimal most = vessel.parameter(Limits.SMALL_TONNAGE);
        boolean tooLarge = vessel.value(Vessel.TONNAGE).compareTo(most) > 0
                && vessel.find(Vessel.SMALL).orElse(false);
        return tooLarge
                ? List.of(Finding.blocking(
                        "KAPAL_BUKAN_NELAYAN_KECIL",
                        Vessel.SMALL.code(),
                        Text.of(
                                "Kapal nelayan kecil paling besar " + most.toPlainString()
                                        + " GT. Periksa tonasenya, atau kosongkan tanda nelayan kecil.",
                                "A small-scale fisher's vessel has at most " + most.toPlainString()
                                        + " GT. Check the tonnage, or unmark the small-scale fisher.")))
                : List.of();
    }

    private static List<Finding> distance(RecordFacts vessel) {
        boolean tooFar = vessel.value(Vessel.AUTHORITY).equals("GUBERNUR")
                && !vessel.find(Vessel.SMALL).orElse(false)
                && vessel.find(Vessel.DISTANCE)
                        .filter(d -> d.compareTo(SEA_OF_PROVINCE) > 0)
                        .isPresent();
        return tooFar
                ? List.of(Finding.blocking(
                        "JARAK_DI_LUAR_KEWENANGAN",
                        Vessel.DISTANCE.code(),
                        Text.of(
                                "Izin gubernur berlaku sampai 12 mil. Periksa jaraknya, atau tandai milik nelayan kecil.",
                                "A governor's licence holds up to 12 miles. Check the distance, or mark a small-scale"
                                        + " fisher as owner.")))
                : List.of();
    }
}
