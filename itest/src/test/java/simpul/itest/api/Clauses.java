package simpul.itest.api;

import java.util.List;
import java.util.stream.Stream;

/** What the documents of the story contain. */
final class Clauses {
    static final List<String> BASE = List.of(
            "IDENTITAS",
            "KOMPARISI",
            "DASAR_HUKUM",
            "MAKSUD_TUJUAN",
            "OBJEK",
            "RUANG_LINGKUP",
            "PELAKSANAAN",
            "PEMBIAYAAN",
            "JANGKA_WAKTU",
            "PERSELISIHAN",
            "KETENTUAN_LAIN",
            "PENUTUP");
    static final List<String> PKS = Stream.concat(
                    BASE.stream(),
                    Stream.of(
                            "HAK_KEWAJIBAN",
                            "KEADAAN_MEMAKSA",
                            "PENGAKHIRAN",
                            "SANKSI",
                            "EVALUASI",
                            "KORESPONDENSI",
                            "PERUBAHAN"))
            .toList();

    private Clauses() {}
}
