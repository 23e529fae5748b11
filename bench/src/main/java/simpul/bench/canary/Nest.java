package simpul.bench.canary;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/**
 * Fills a region of the demonstration, Maluku, with what nobody else is to know: drafts of cases and documents, papers,
 * concepts, an evaluation in work and returned, sector records, imports. Every text is marked. For one thread.
 */
final class Nest {
    /** What others may choose as well, without a word of ours: to be refused or warned would tell them of us. */
    static final String SAME = "Sama persis";

    static final String LOT = """
                {"values":{"nomor_lot":"%s","tanggal_kirim":"2026-11-20","daerah_asal":"%s","daerah_tujuan":"%s",
                 "spesies":"SKJ","berat_kg":"120","nilai":"7440000","nomor_sertifikat":"%s",
                 "tanggal_sertifikat":"2026-11-19","perjanjian":"%s"}}""";

    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";

    private final Clerk sekretariat;
    private final Clerk officer;
    private final Markers markers;
    private final String mark;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();

    /** @param mark tells one filling from another, where a name may stand only once */
    Nest(URI base, Markers markers, String mark) {
        this.sekretariat = new Clerk(Voice.of(base, Depth.OWN.get(0), Depth.PASSWORD));
        this.officer = new Clerk(Voice.of(base, Depth.OWN.get(1), Depth.PASSWORD));
        this.markers = markers;
        this.mark = mark;
    }

    /** Where everything that was filled in can be read, by those who may. */
    Set<String> addresses() {
        return Collections.unmodifiableSet(addresses);
    }

    /** Every identifier that only drafts have. */
    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** People and their posts: no drafts, and known to the administrators of the platform. */
    void people() {
        JsonNode agency =
                sekretariat.read("/api/v1/agencies?region=81").path("items").path(0);
        String person = made(
                "/admin/akun/orang/",
                sekretariat.make(
                        "/api/v1/accounts",
                        "{\"name\":\"%s\",\"username\":\"%s\",\"region\":\"81\"}",
                        markers.person(text("nama orang")),
                        markers.person(word("nama pengguna"))));
        JsonNode post = sekretariat.make(
                "/api/v1/posts",
                "{\"role\":\"OPD\",\"region\":\"81\",\"agency\":\"%s\",\"label\":\"%s\",\"holder\":\"%s\"}",
                agency.path("id").asText(),
                markers.person(text("nama jabatan")),
                person);
        sekretariat.make(
                "/api/v1/tokens",
                "{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"%s\"}",
                Depth.OWN.get(0),
                Depth.PASSWORD,
                text("nama token"));
        addresses.add("/api/v1/tokens");
        addresses.add("/api/v1/accounts/" + person);
        addresses.add("/api/v1/posts/" + made("/admin/akun/jabatan/", post));
    }

    /** Everything that is nobody else's yet. */
    void drafts() {
        String batch = made(
                "/kerja-sama/paket/",
                sekretariat.make(
                        "/api/v1/batches",
                        "{\"title\":\"%s\",\"note\":\"%s\"}",
                        text("judul paket"),
                        text("catatan paket")));
        addresses.add("/api/v1/batches/" + batch);
        addresses.add("/api/v1/cases?batch=" + batch);
        draftCase(batch);
        thrownAway();
        JsonNode running = running();
        draftDocument(running.path("case").asText());
        evaluate(running.path("id").asText());
        records(running.path("id").asText());
        JsonNode partner = sekretariat.make(
                "/api/v1/partners",
                "{\"region\":\"81\",\"kind\":\"BADAN_USAHA\",\"name\":\"PT %s\",\"different\":true}",
                text("nama mitra"));
        addresses.add("/api/v1/partners/" + made("/admin/mitra/", partner));
        addresses.add(LOTS + "?limit=500");
        same();
        String searched = markers.unread("kata yang dicari " + mark);
        for (String where : List.of("/api/v1/cases?q=", "/kerja-sama?q=", "/api/v1/", "/")) {
            sekretariat.voice().get(where + searched);
        }
    }

    private void draftCase(String batch) {
        JsonNode made = sekretariat.make(
                "/api/v1/cases", """
                {"kind":"KSDD_SUKARELA","title":"%s","object":"%s","summary":"%s","urusan":"kelautan-perikanan",
                 "sectors":["perikanan"],"batch":"%s",
                 "parties":[{"region":"81"},{"region":"35"},{"region":"74"}]}""", text("judul kerja sama"), text("objek"), text("ringkasan"), batch);
        String path = "/api/v1/cases/" + made("/kerja-sama/", made);
        subject(path, List.of("", "/steps", "/documents"));
        sekretariat.change("POST", path, "/concept", "{\"state\":\"DIBAHAS\",\"note\":\"%s\"}", text("catatan konsep"));
        sekretariat.change(
                "PUT",
                path,
                "/parties/81",
                "{\"plan\":\"RPJMD_RKPD\",\"planNote\":\"%s\",\"funding\":\"%s\"}",
                text("rencana daerah"),
                text("pendanaan"));
        paper(path, "kerja sama");
    }

    /** What was deleted is nobody's any more. */
    private void thrownAway() {
        JsonNode made = sekretariat.make(
                "/api/v1/cases",
                "{\"kind\":\"KSDD_SUKARELA\",\"title\":\"%s\",\"parties\":[{\"region\":\"81\"},{\"region\":\"35\"}]}",
                Markers.SEARCHED + " " + markers.unread("judul yang dihapus " + mark));
        String path = "/api/v1/cases/" + made("/kerja-sama/", made);
        addresses.add(path);
        sekretariat.change("DELETE", path, "", "");
    }

    /** A document in force of this region, of whose case others are party. */
    private JsonNode running() {
        JsonNode items = sekretariat
                .read("/api/v1/agreements?document=PKS&running=true&sector=perikanan")
                .path("items");
        if (items.isEmpty()) {
            throw new IllegalStateException("The demonstration has no running PKS of Maluku");
        }
        return items.path(0);
    }

    private void draftDocument(String kase) {
        JsonNode made = sekretariat.make(
                "/api/v1/agreements",
                """
                {"case":"%s","document":"PKS","title":"%s","text":"%s","sectors":["perikanan"],
                 "starts":"2027-01-04","months":12,
                 "parties":[{"region":"81","headSigns":true},{"region":"35","headSigns":true}],
                 "commitments":[{"text":"%s","party":"81","due":"2027-06-30","measure":"%s"}]}""",
                kase,
                text("judul PKS"),
                text("isi PKS"),
                text("komitmen"),
                word("ukuran komitmen"));
        String path = "/api/v1/agreements/" + made("/kerja-sama/" + kase + "/pks/", made);
        subject(path, List.of("", "/steps", "/documents", "/signatures", "/activities"));
        sekretariat.change("PUT", path, "/numbers/81", "{\"number\":\"%s\"}", "PKS/" + word("nomor PKS"));
        paper(path, "PKS");
    }

    private void paper(String path, String of) {
        JsonNode filed = sekretariat.file(
                path,
                "/documents",
                Map.of(
                        "kind", "LAINNYA",
                        "title", text("judul dokumen " + of),
                        "party", "81",
                        "number", word("nomor dokumen " + of),
                        "dated", "2026-11-20"),
                Paper.pdf(word("nama berkas " + of) + ".pdf", text("isi berkas " + of)));
        for (JsonNode paper : filed.path("documents")) {
            addresses.add(path + "/documents/" + paper.path("id").asText() + "/versions/1");
        }
    }

    /** An evaluation that was returned and is in work again, with an activity that no partner was asked about. */
    private void evaluate(String agreement) {
        for (JsonNode round :
                officer.read("/api/v1/evaluations?region=81&limit=500").path("items")) {
            // One that is past due is known to monitors and the DPRD, sent or not.
            boolean open = List.of("DRAF", "DIKEMBALIKAN")
                            .contains(round.path("status").asText())
                    && !round.path("overdue").asBoolean();
            if (open && round.path("agreement").asText().equals(agreement)) {
                round("/api/v1/evaluations/" + round.path("id").asText(), round);
                return;
            }
        }
        throw new IllegalStateException("The demonstration has no open round of Maluku");
    }

    private void round(String path, JsonNode round) {
        if (round.path("status").asText().equals("DRAF")) {
            officer.change("POST", path, "/send", "{\"noActivity\":\"%s\"}", text("sebab tanpa kegiatan"));
            sekretariat.change("POST", path, "/return", "{\"note\":\"%s\"}", text("catatan pengembalian"));
        }
        officer.change(
                "PUT",
                path,
                "",
                """
                {"findings":["%s"],"followUps":[{"text":"%s","who":"%s"}],
                 "activities":[{"date":"%s","title":"%s","place":"%s"}]}""",
                text("temuan"),
                text("tindak lanjut"),
                text("pelaksana"),
                round.path("period").path("first").asText(),
                text("kegiatan"),
                text("tempat kegiatan"));
        String activity = "/api/v1/activities/"
                + made(
                        "/evaluasi/kegiatan/",
                        officer.read(path).path("activities").path(0));
        JsonNode filed =
                officer.file(activity, "/files", Map.of(), Paper.pdf(word("nama bukti") + ".pdf", text("isi bukti")));
        addresses.add(activity);
        addresses.add(activity + "/files/"
                + filed.path("evidence").path(0).path("reference").asText());
    }

    private void records(String agreement) {
        JsonNode lot = officer.make(LOTS, LOT, text("nomor lot"), "81", "35", word("nomor sertifikat"), agreement);
        addresses.add(LOTS + "/" + made("/s/perikanan/catatan/lot/", lot));
        for (boolean rehearsed : new boolean[] {true, false}) {
            String number = rehearsed ? markers.unread("nomor lot yang dicoba " + mark) : word("nomor lot impor");
            officer.make(
                    LOTS + "/imports",
                    "{\"text\":\"%s\",\"dryRun\":%s}",
                    "nomor_lot;tanggal_kirim;daerah_asal;daerah_tujuan;spesies;berat_kg;nilai;nomor_sertifikat;"
                            + "tanggal_sertifikat;perjanjian\\n" + number + ";2026-11-20;81;35;SKJ;90;4500000;"
                            + number + ";2026-11-19;" + agreement,
                    rehearsed);
        }
    }

    /** One of each that another may enter in the very same words. */
    private void same() {
        String same = SAME + " " + mark;
        made("/kerja-sama/paket/", sekretariat.make("/api/v1/batches", "{\"title\":\"%s\"}", same));
        made(
                "/admin/mitra/",
                sekretariat.make(
                        "/api/v1/partners",
                        "{\"region\":\"81\",\"kind\":\"BADAN_USAHA\",\"name\":\"%s\",\"different\":true}",
                        same));
        made(
                "/s/perikanan/catatan/lot/",
                officer.make(
                        LOTS, LOT, same, "81", "35", same, running().path("id").asText()));
        JsonNode made = sekretariat.make(
                "/api/v1/cases",
                Map.of("Idempotency-Key", key(mark)),
                "{\"kind\":\"KSDD_SUKARELA\",\"title\":\"%s\",\"parties\":[{\"region\":\"81\"},{\"region\":\"35\"}]}",
                same);
        String path = "/api/v1/cases/" + made("/kerja-sama/", made);
        sekretariat.file(
                path,
                "/documents",
                Map.of("kind", "LAINNYA", "title", same, "party", "81"),
                Paper.pdf("sama.pdf", same));
    }

    /** A key under which this region has sent something; others may choose the same one. */
    static String key(String mark) {
        return "kunci-" + mark;
    }

    private void subject(String path, List<String> tails) {
        tails.forEach(tail -> addresses.add(path + tail));
    }

    /** Notes the identifier of what was made, and its page. */
    private String made(String page, JsonNode made) {
        String id = made.path("id").asText();
        ids.add(id);
        addresses.add(page + id);
        return id;
    }

    private String text(String field) {
        return markers.text(field + " " + mark);
    }

    private String word(String field) {
        return markers.word(field + " " + mark);
    }
}
