package simpul.itest.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;

/**
 * What the demonstration holds no instance of, made through the public API: an office that has only begun, one that joins
 * when others have recorded for it, drafts that lack everything, a one-time link. Immutable once made.
 */
final class Scenes {
    /** A region that is party to nothing. */
    static final String NEWCOMER = "sekretariat.aceh";

    /** A region for which its partner has recorded signatures before it came. */
    static final String LATE = "sekretariat.surabaya";

    private final URI base;
    private final Voice admin;
    private final String link;
    private final List<String> unlinked;

    Scenes(URI base) {
        this.base = base;
        this.admin = Voice.of(base, "admin", Reader.PASSWORD);
        seat(NEWCOMER, "11");
        askCouncil(Voice.of(base, "sekretariat.sidoarjo", Reader.PASSWORD));
        seat(LATE, "35.78");
        news();
        this.link = person("pegawai.baru", "11").path("link").path("path").asText();
        Voice maluku = Voice.of(base, "sekretariat.maluku", Reader.PASSWORD);
        made(maluku.post(
                "/api/v1/cases",
                "{\"kind\":\"KSDD_SUKARELA\",\"title\":\"Konsep kosong\",\"parties\":[{\"region\":\"81\"}]}"));
        JsonNode document = draft(maluku);
        JsonNode rounds = maluku.get("/api/v1/evaluations?limit=1").json().path("items");
        String round = "/evaluasi/" + rounds.path(0).path("id").asText();
        this.unlinked = List.of(
                round + "/tanda-terima",
                round + "/laporan",
                "/kerja-sama/" + document.path("case").asText() + "/naskah/"
                        + document.path("id").asText());
    }

    /** Officers of the fisheries have a new version to read about. */
    private void news() {
        try {
            Path folder = Files.createTempDirectory("simpul-modules");
            Path jar = ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder);
            Paper paper = new Paper("modul.jar", "application/java-archive", Files.readAllBytes(jar));
            Heard accepted = admin.upload("/api/v1/modules", Map.of("password", Reader.PASSWORD), paper, Map.of());
            made(accepted);
            // The stream ends with the deployment.
            admin.get(accepted.location() + "/events");
            JsonNode ended = admin.get(accepted.location()).json();
            if (!ended.path("status").asText().equals("live")) {
                throw new AssertionError(ended.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link with which a person chooses a password; it has not been used. */
    String link() {
        return link;
    }

    /** Pages of the sekretariat of Maluku that one comes to by doing something or by an address of the API. */
    String[] unlinked() {
        return unlinked.toArray(String[]::new);
    }

    /** Records something of a case for the partner that has not come yet. */
    private static void askCouncil(Voice sidoarjo) {
        JsonNode kase = the(sidoarjo, "/api/v1/cases", "Pengelolaan air limbah lintas batas (contoh)");
        String path = "/api/v1/cases/" + kase.path("id").asText();
        String tag = sidoarjo.get(path).header("ETag");
        made(sidoarjo.send(
                "POST", path + "/dprd", "{\"region\":\"35.78\",\"asked\":\"2026-11-02\"}", Map.of("If-Match", tag)));
    }

    private static JsonNode the(Voice voice, String list, String title) {
        for (JsonNode each : voice.get(list + "?limit=200").json().path("items")) {
            if (each.path("title").asText().equals(title)) {
                return each;
            }
        }
        throw new AssertionError("nothing called " + title + " at " + list);
    }

    private static JsonNode draft(Voice maluku) {
        String kase = the(maluku, "/api/v1/agreements", "PKS perdagangan antarpulau (contoh)")
                .path("case")
                .asText();
        return made(maluku.post(
                "/api/v1/agreements",
                "{\"case\":\"" + kase + "\",\"document\":\"PKS\",\"title\":\"PKS kosong\","
                        + "\"parties\":[{\"region\":\"81\"},{\"region\":\"35\"}]}"));
    }

    private void seat(String account, String region) {
        JsonNode person = person(account, region);
        made(admin.post(
                "/api/v1/posts",
                "{\"role\":\"SEKRETARIAT\",\"region\":\"" + region + "\",\"label\":\"Sekretariat TKKSD\",\"holder\":\""
                        + person.path("id").asText() + "\"}"));
        String path = person.path("link").path("path").asText();
        made(Voice.nobody(base)
                .post(
                        "/api/v1/links/" + path.substring(path.lastIndexOf('/') + 1),
                        "{\"password\":\"" + Reader.PASSWORD + "\"}"));
    }

    private JsonNode person(String account, String region) {
        return made(admin.post(
                "/api/v1/accounts",
                "{\"name\":\"" + account + "\",\"username\":\"" + account + "\",\"region\":\"" + region + "\"}"));
    }

    private static JsonNode made(Heard heard) {
        if (heard.status() >= 300) {
            throw new AssertionError(heard.status() + " " + heard.text());
        }
        return heard.json();
    }
}
