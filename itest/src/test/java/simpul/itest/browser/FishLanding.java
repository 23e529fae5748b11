package simpul.itest.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A landing as the harbour's table holds it; spoilt fish is part of the weight. */
record FishLanding(
        String number, LocalDate landed, Harbour harbour, String wpp, String species, int kilograms, int spoilt) {
    /** A harbour of Maluku with the waters from which its vessels come. */
    enum Harbour {
        AMBON("PPN Ambon", "Kota Ambon", "714", "715"),
        BANDA("PP Banda Naira", "Kabupaten Maluku Tengah", "714"),
        TUAL("PPN Tual", "Kota Tual", "718"),
        DOBO("PPP Dobo", "Kabupaten Kepulauan Aru", "718");

        final String title;
        final String region;
        final List<String> waters;

        Harbour(String title, String region, String... waters) {
            this.title = title;
            this.region = region;
            this.waters = List.of(waters);
        }
    }

    static final List<String> HEADINGS = List.of(
            "Nomor pendaratan",
            "Tanggal berangkat",
            "Tanggal mendarat",
            "Pelabuhan",
            "Daerah pelabuhan",
            "WPPNRI",
            "Spesies",
            "Berat (kg)",
            "Rusak atau susut",
            "Perjanjian (PKS)");

    LocalDate departed() {
        return landed.minusDays(3);
    }

    BigDecimal weight() {
        return BigDecimal.valueOf(kilograms);
    }

    /** Its cells: words, days and numbers, as a spreadsheet tells them apart. */
    List<Object> cells(String pks) {
        return List.of(
                number,
                departed(),
                landed,
                harbour.title,
                harbour.region,
                wpp,
                species,
                weight(),
                BigDecimal.valueOf(spoilt),
                pks);
    }
}
