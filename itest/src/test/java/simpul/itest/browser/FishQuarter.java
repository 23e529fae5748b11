package simpul.itest.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import simpul.itest.browser.FishLanding.Harbour;

/**
 * What Maluku landed and sent to Jawa Timur in a quarter: made up (contoh), the same each time. Half of it is skipjack, one
 * lot in nine leaves without a certificate, three kilograms in a hundred are spoilt. Its figures are added up here, from
 * the same rows and without the platform.
 */
final class FishQuarter {
    static final int LOTS = 240;
    static final int LANDINGS = 260;

    private static final List<String> SPECIES = List.of(
            "Cakalang", "Cakalang", "Cakalang", "Madidihang (tuna sirip kuning)", "Tongkol komo", "Kakap merah");
    private static final Map<String, Integer> PRICE_A_KILOGRAM = Map.of(
            "Cakalang",
            24_000,
            "Madidihang (tuna sirip kuning)",
            62_000,
            "Tongkol komo",
            21_000,
            "Kakap merah",
            75_000);

    private final Random chance = new Random(81_35);
    private final LocalDate first;
    private final int days;
    private final List<FishLot> lots = new ArrayList<>();
    private final List<FishLanding> landings = new ArrayList<>();

    FishQuarter(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        for (int n = 1; n <= LOTS; n++) {
            lots.add(lot(n));
        }
        for (int n = 1; n <= LANDINGS; n++) {
            landings.add(landing(n));
        }
    }

    private FishLot lot(int n) {
        String species = SPECIES.get(chance.nextInt(SPECIES.size()));
        int kilograms = 150 + 10 * chance.nextInt(60);
        long price = PRICE_A_KILOGRAM.getOrDefault(species, 0) + 250L * chance.nextInt(20);
        String certificate = n % 9 == 0 ? "" : "SK/AMB/%04d".formatted(n);
        return new FishLot("SJ-%04d".formatted(n), day(), species, kilograms, kilograms * price, certificate);
    }

    private FishLanding landing(int n) {
        Harbour harbour = Harbour.values()[chance.nextInt(Harbour.values().length)];
        String wpp = harbour.waters.get(chance.nextInt(harbour.waters.size()));
        String species = SPECIES.get(chance.nextInt(SPECIES.size()));
        int kilograms = 200 + 10 * chance.nextInt(80);
        return new FishLanding(
                "DARAT-%04d".formatted(n),
                day(),
                harbour,
                wpp,
                species,
                kilograms,
                kilograms * chance.nextInt(7) / 100);
    }

    private LocalDate day() {
        return first.plusDays(chance.nextInt(days));
    }

    List<FishLot> lots(int from, int to) {
        return lots.subList(from, to);
    }

    List<FishLanding> landings(int from, int to) {
        return landings.subList(from, to);
    }

    /** Each indicator with its figure, as the evaluation must show it. */
    Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put(
                "kepatuhan_sertifikat",
                percent(lots.stream().filter(FishLot::certified).count(), BigDecimal.valueOf(LOTS)));
        figures.put("nilai_perdagangan", lots.stream().map(FishLot::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        figures.put("produksi_tangkap", landed().movePointLeft(3));
        figures.put(
                "susut_hasil",
                percent(landings.stream().mapToLong(FishLanding::spoilt).sum(), landed()));
        return figures;
    }

    /** In kilograms. */
    BigDecimal landed() {
        return landings.stream().map(FishLanding::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(long part, BigDecimal whole) {
        return BigDecimal.valueOf(100 * part).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
