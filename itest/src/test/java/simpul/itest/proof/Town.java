package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.bench.server.Server;

/** The people of an empty server: its administrator, and an agency of each region that tries the sectors. */
public final class Town {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The password of everybody. */
    public static final String PASSWORD = "sandi-uji-sektor";

    private final URI base;
    private final Voice admin;
    private final Map<String, Voice> people = new TreeMap<>();
    private final Map<String, Voice> offices = new TreeMap<>();
    private final Map<String, String> agencies = new TreeMap<>();

    public Town(Server server) {
        this.base = server.address();
        post(
                Voice.nobody(base),
                "/api/v1/links/" + server.setupSecret(),
                Map.of("username", "admin", "name", "Administrator platform", "password", PASSWORD));
        this.admin = Voice.of(base, "admin", PASSWORD);
    }

    /** What the server could not take in is missing everywhere; only this list says why. */
    private void runs(String sector) {
        Heard modules = admin.get("/api/v1/modules");
        assertThat(modules.json().path("items"))
                .as("%s runs: %s", sector, modules.text())
                .anyMatch(module -> module.path("id").asText().equals(sector)
                        && module.path("status").asText().equals("running"));
    }

    /** A region joins, with an agency that tries sectors. */
    public Town joined(String region, String... sectors) {
        Voice office = account("sekretariat." + region, region, Map.of("role", "SEKRETARIAT"));
        JsonNode agency = post(
                office,
                "/api/v1/agencies",
                Map.of("region", region, "name", "Dinas Uji", "shortName", "Uji", "urusan", List.of()));
        offices.put(region, office);
        agencies.put(region, agency.path("id").asText());
        for (String sector : sectors) {
            runs(sector);
            post(
                    admin,
                    "/api/v1/trials",
                    Map.of(
                            "region",
                            region,
                            "sector",
                            sector,
                            "from",
                            LocalDate.now().minusDays(1).toString(),
                            "until",
                            LocalDate.now().plusMonths(6).toString(),
                            "note",
                            "contoh"));
        }
        people.put(region, account("opd." + region, region, Map.of("role", "OPD", "agency", agency(region))));
        return this;
    }

    private Voice account(String name, String region, Map<String, String> role) {
        JsonNode account = post(admin, "/api/v1/accounts", Map.of("name", name, "username", name, "region", region));
        Map<String, Object> post = new HashMap<>(role);
        post.putAll(Map.of(
                "region", region,
                "label", name,
                "holder", account.path("id").asText()));
        post(admin, "/api/v1/posts", post);
        String link = account.path("link").path("path").asText();
        post(
                Voice.nobody(base),
                "/api/v1/links/" + link.substring(link.lastIndexOf('/') + 1),
                Map.of("password", PASSWORD));
        return Voice.of(base, name, PASSWORD);
    }

    Voice of(String region) {
        return Objects.requireNonNull(people.get(region), region);
    }

    /** Identifier of the agency of a region. */
    String agency(String region) {
        return Objects.requireNonNull(agencies.get(region), region);
    }

    /** The secretariat of a region. */
    Voice office(String region) {
        return Objects.requireNonNull(offices.get(region), region);
    }

    /** What the secretariat of a region must be able to do. */
    JsonNode decided(String region, String path, Object body) {
        return post(office(region), path, body);
    }

    /** Sends a record; whoever asks looks at the status himself. */
    Heard record(String region, String sector, String type, Map<String, ?> values) {
        return of(region).post("/api/v1/sectors/" + sector + "/records/" + type, json(Map.of("values", values)));
    }

    /** Sends a file for a field; whoever asks looks at the status himself. */
    Heard upload(String region, String sector, String type, String field, String name, String content) {
        Paper paper = new Paper(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
        String files = "/api/v1/sectors/" + sector + "/records/" + type + "/files";
        return of(region).upload(files, Map.of("field", field), paper, Map.of());
    }

    /** A record that must be kept. */
    JsonNode kept(String region, String sector, String type, Map<String, ?> values) {
        Heard heard = record(region, sector, type, values);
        assertThat(heard.status()).as(heard.text()).isEqualTo(201);
        return heard.json();
    }

    /** Changes the version that it has just read; whoever asks looks at the status himself. */
    Heard change(String region, String subject, String method, String action, Object body) {
        String tag = of(region).get(subject).header("ETag");
        return of(region).send(method, subject + action, json(body), Map.of("If-Match", tag));
    }

    /** A change that must be done. */
    JsonNode changed(String region, String subject, String method, String action, Object body) {
        Heard heard = change(region, subject, method, action, body);
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json();
    }

    /** What the administrator sees of the modules. */
    JsonNode modules() {
        Heard heard = admin.get("/api/v1/modules");
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json().path("items");
    }

    /** The view of a screen. */
    JsonNode screen(String region, String sector, String path, String period) {
        Heard heard = of(region).get("/api/v1/sectors/" + sector + "/screens/" + path + "?period=" + period);
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json();
    }

    private static JsonNode post(Voice by, String path, Object body) {
        Heard heard = by.post(path, json(body));
        assertThat(heard.status()).as(path + " " + heard.text()).isBetween(200, 299);
        return heard.json();
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
