package simpul.itest.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A lot as the table of an office holds it.
 *
 * @param certificate empty where the lot left without one
 */
record FishLot(String number, LocalDate shipped, String species, int kilograms, long rupiah, String certificate) {
    /** What an office writes above its columns; three of them are not what the platform calls them. */
    static final List<String> HEADINGS = List.of(
            "Surat jalan",
            "Tanggal kirim",
            "Asal",
            "Daerah penerima",
            "Jenis ikan",
            "Berat (kg)",
            "Nilai (Rp)",
            "Nomor sertifikat kesehatan",
            "Tanggal sertifikat",
            "Tempat pengeluaran",
            "Tempat pemasukan",
            "PKS",
            "Catatan");

    boolean certified() {
        return !certificate.isEmpty();
    }

    /** The day before it is shipped. */
    LocalDate certifiedOn() {
        return shipped.minusDays(1);
    }

    BigDecimal value() {
        return BigDecimal.valueOf(rupiah);
    }

    /** Its cells, as people in Maluku type them. */
    List<String> cells(String pks) {
        return List.of(
                number,
                Sheets.day(shipped),
                "Maluku",
                "Jawa Timur",
                species,
                String.format(Locale.GERMANY, "%,d", kilograms),
                String.format(Locale.GERMANY, "%,d", rupiah),
                certificate,
                certified() ? Sheets.day(certifiedOn()) : "",
                certified() ? "PPN Ambon" : "",
                certified() ? "Pelabuhan Tanjung Perak" : "",
                pks,
                "contoh");
    }
}
