package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of the gallery, which shows every part of a screen: made up (contoh), in two quarters, for Maluku. */
final class Gallery {
    private static final String RECORDS = "/api/v1/sectors/galeri/records/";
    private static final List<String> NAMES = List.of(
            "Gudang dingin Ambon",
            "Pasar ikan Namlea",
            "Jalur kapal Tual",
            "Klinik apung Banda",
            "Homestay Ora",
            "Cadangan beras Seram",
            "Dermaga Saumlaki",
            "Vaksinasi Kei",
            "Festival Neira",
            "Benih padi Buru",
            "Jembatan Wai Fatan",
            "Sanggar Saparua");
    private static final List<String> STATES = List.of("SELESAI", "BERJALAN", "USULAN", "BERJALAN", "TUNDA");
    private static final List<String> FIELDS = List.of("PANGAN", "PANGAN", "HUBUNG", "SEHAT", "WISATA");
    private static final List<String> REGIONS =
            List.of("81", "81.71", "35", "74", "81.01", "35.15", "64", "13", "35.78", "81");
    private static final List<String> PERFORMANCE = List.of("ATAS", "SESUAI", "SESUAI", "BAWAH");
    private static final List<String> POTENTIAL = List.of("TINGGI", "MENENGAH", "TINGGI", "RENDAH", "MENENGAH");

    private static final List<String> REQUESTS =
            List.of("Pinjam kapal patroli", "Bibit rumput laut", "Pelatihan juru ukur", "Mesin es balok");

    private final Timeline timeline;

    Gallery(Timeline timeline) {
        this.timeline = timeline;
    }

    void told() {
        timeline.on("2026-06-29", "admin", Gallery::opened);
        timeline.on("2026-09-29", "opd.dkp.maluku", api -> quarter(api, List.of("2026-07", "2026-08", "2026-09")));
        timeline.on("2026-11-20", "opd.dkp.maluku", api -> quarter(api, List.of("2026-10", "2026-11")));
        timeline.on("2026-11-20", "opd.dkp.maluku", Gallery::requests);
    }

    /** Maluku has records; Jawa Timur shows how a screen looks without any. */
    private static void opened(Api api) {
        for (String region : List.of("81", "35")) {
            api.post(
                    "/api/v1/trials",
                    Body.of(
                            "region", region,
                            "sector", "galeri",
                            "from", "2026-06-29",
                            "until", "2027-06-28",
                            "note", "Peragaan: galeri tampilan"));
        }
    }

    private static void quarter(Api api, List<String> months) {
        for (int n = 0; n < NAMES.size(); n++) {
            post(api, "kegiatan", activity(n, months.get(n % months.size())));
            post(api, "penilaian", assessment(n, months.get(n % months.size())));
        }
        for (int n = 0; n < 3 * months.size(); n++) {
            String area = List.of("714", "715", "718").get(n % 3);
            String month = months.get(n / 3);
            // One area reports nothing in the first month: what is missing is not nought.
            if (n > 0) {
                post(
                        api,
                        "tangkapan",
                        Body.of("tanggal", month + "-15", "wpp", area, "berat", String.valueOf(90 + 37 * n % 140)));
            }
        }
    }

    private static Map<String, Object> activity(int n, String month) {
        boolean valued = n % 5 != 4;
        return Body.of(
                "nama", NAMES.get(n) + " " + month,
                "tanggal", "%s-%02d".formatted(month, 2 + n),
                "status", STATES.get(n % STATES.size()),
                "bidang", FIELDS.get(n % FIELDS.size()),
                "daerah", REGIONS.get(n % REGIONS.size()),
                "nilai", valued ? String.valueOf(180_000_000L * (n + 3)) : null,
                "massa", mass(n));
    }

    /** Two loads that no store can add up: what a part says when its question fails. */
    private static @Nullable String mass(int n) {
        return n < 2 ? "9000000000000" : null;
    }

    private static Map<String, Object> assessment(int n, String month) {
        return Body.of(
                "jabatan", "Jabatan contoh " + (n + 1) + ", " + month,
                "tanggal", month + "-10",
                "kinerja", PERFORMANCE.get(n % PERFORMANCE.size()),
                "potensi", POTENTIAL.get(n % POTENTIAL.size()),
                "integritas", 3 + n % 3,
                "kerja_sama", 2 + n % 3,
                "komunikasi", 2 + n % 4,
                "hasil", 3 + n % 2,
                "layanan", n % 4 == 0 ? null : 2 + n % 3,
                "perubahan", 2 + n % 2);
    }

    /** Some are drafts that lack what a submitted one needs, the others have been handed in. */
    private static void requests(Api api) {
        for (int n = 0; n < REQUESTS.size(); n++) {
            boolean handedIn = n % 2 == 1;
            JsonNode made = api.post(
                    RECORDS + "permohonan",
                    Body.of(
                            "values",
                            Body.of(
                                    "perihal",
                                    REQUESTS.get(n),
                                    "tanggal",
                                    "2026-11-%02d".formatted(3 + n),
                                    "nilai",
                                    handedIn ? String.valueOf(45_000_000L * n) : null,
                                    "alasan",
                                    handedIn ? "Alasan contoh" : null,
                                    "lampiran",
                                    handedIn ? attached(api, REQUESTS.get(n)) : null)));
            if (handedIn) {
                String one = RECORDS + "permohonan/" + made.path("id").asText();
                api.change("POST", one, one + "/moves/AJUKAN", Body.of());
            }
        }
    }

    /** Uploads the letter of a request; answers with what names it. */
    private static String attached(Api api, String matter) {
        return api.upload(
                        RECORDS + "permohonan?limit=1",
                        RECORDS + "permohonan/files",
                        Map.of("field", "lampiran"),
                        DemoFile.pdf("surat-permohonan.pdf", "Permohonan", matter))
                .path("id")
                .asText();
    }

    private static void post(Api api, String type, Map<String, Object> values) {
        api.post(RECORDS + type, Body.of("values", values));
    }
}
