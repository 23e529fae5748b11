package simpul.itest.browser;

import java.util.List;

/** Who walks an agreement through its offices, and what it is about. */
final class Walkers {
    static final String MALUKU = "sekretariat.maluku";
    static final String JATIM = "sekretariat.jatim";
    static final String DKP_MALUKU = "opd.dkp.maluku";
    static final String DKP_JATIM = "opd.dkp.jatim";
    static final String TITLE = "Budidaya rumput laut Maluku dan Jawa Timur";

    /** The clauses that a KB and a PKS have in common. */
    static final List<String> CLAUSES = List.of(
            "Judul dan nomor para pihak",
            "Komparisi dan dasar kewenangan",
            "Dasar hukum dan rujukan",
            "Maksud dan tujuan",
            "Objek",
            "Ruang lingkup",
            "Pelaksanaan",
            "Pembiayaan",
            "Jangka waktu",
            "Penyelesaian perselisihan",
            "Ketentuan lain",
            "Penutup");

    private Walkers() {}
}
