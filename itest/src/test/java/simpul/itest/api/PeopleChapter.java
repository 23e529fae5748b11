package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** People come, take a post, hand it over and go; tokens are made and revoked. */
final class PeopleChapter {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String POSTS = "/api/v1/posts";

    private final Offices offices;

    PeopleChapter(Offices offices) {
        this.offices = offices;
    }

    void told() {
        String first = account(offices.maluku(), "pegawai.satu", "81");
        String second = account(offices.maluku(), "pegawai.dua", "81");
        posts(first, second);
        offices.maluku().change("PUT", first, "", Map.of("name", "Pegawai satu (contoh)", "username", "pegawai.satu"));
        offices.maluku().post(first + "/link", "");
        offices.maluku().change("POST", first, "/close", "");
        offices.maluku().change("POST", first, "/reopen", "");
        tokens();
    }

    /** The sekretariat of a region that begins to use Simpul. */
    Office newcomer(String region) {
        String username = "sekretariat." + region;
        String holder = id(account(offices.of("admin"), username, region));
        offices.of("admin")
                .make(POSTS, Map.of("role", "SEKRETARIAT", "region", region, "label", "Sekretariat", "holder", holder));
        return offices.of(username);
    }

    private String account(Office by, String username, String region) {
        JsonNode made = by.make(ACCOUNTS, Map.of("name", "Pegawai (contoh)", "username", username, "region", region));
        String link = made.path("link").path("path").asText();
        String path = "/api/v1/links/" + link.substring(link.lastIndexOf('/') + 1);
        offices.nobody().get(path);
        offices.nobody().post(path, Map.of("password", Offices.PASSWORD));
        return ACCOUNTS + "/" + made.path("id").asText();
    }

    private void posts(String first, String second) {
        JsonNode made = offices.maluku()
                .make(
                        POSTS,
                        Map.of("role", "SEKRETARIAT", "region", "81", "label", "Staf (contoh)", "holder", id(first)));
        String post = POSTS + "/" + made.path("id").asText();
        offices.maluku().change("PUT", post, "", Map.of("label", "Staf sekretariat (contoh)"));
        offices.maluku().get(post + "/pending");
        offices.maluku().change("POST", post, "/handover", Map.of("successor", id(second)));
        offices.maluku().change("POST", post, "/handover", Map.of());
        offices.maluku().delete(post);
    }

    private void tokens() {
        Map<String, Object> wanted = Map.of(
                "username", "dprd.maluku", "password", Offices.PASSWORD, "name", "Contoh", "readOnly", true, "days", 1);
        JsonNode made = offices.nobody().post("/api/v1/tokens", wanted).json();
        Office council = offices.of("dprd.maluku");
        council.get("/api/v1/tokens");
        council.revoke("/api/v1/tokens/" + made.path("id").asText());
    }

    private static String id(String account) {
        return account.substring(ACCOUNTS.length() + 1);
    }
}
