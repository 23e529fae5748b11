package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes offices, partners, posts and accounts as people would: the setup link makes the administrator, he seats each
 * sekretariat, and each sekretariat registers its own agencies and seats its own officers. People go by their office.
 */
final class Organisation {
    private final Api api;
    private final String password;
    private final Map<String, String> agencies = new HashMap<>();
    private final Map<String, String> sekretariat = new HashMap<>();
    private final Map<String, String> officers = new HashMap<>();

    Organisation(Api api, String password) {
        this.api = api;
        this.password = password;
    }

    void make(String setupSecret) {
        choose(setupSecret, Body.of("password", password, "username", "admin", "name", "Administrator platform"));
        List<Row> accounts = Table.rows("accounts.csv");
        for (Row row : accounts) {
            boolean leads = row.get("role").equals("SEKRETARIAT");
            if (leads || row.get("region").isEmpty()) {
                seat("admin", row, null);
            }
            if (leads) {
                sekretariat.put(row.get("region"), row.get("username"));
            }
        }
        for (Row row : Table.rows("offices.csv")) {
            register(row);
        }
        for (Row row : accounts) {
            String own = sekretariat.get(row.get("region"));
            if (own != null && !row.get("role").equals("SEKRETARIAT")) {
                String agency = agencies.get(key(row));
                seat(own, row, agency);
                if (row.get("role").equals("OPD") && agency != null) {
                    officers.put(agency, row.get("username"));
                }
            }
        }
    }

    /** The account that fills in for these agencies: their officer's, or the sekretariat's where none has an account. */
    String officer(JsonNode ids, Side side) {
        for (JsonNode id : ids) {
            String known = officers.get(id.asText());
            if (known != null) {
                return known;
            }
        }
        return side.account();
    }

    /** Registers a partner outside regional government for a region and returns its identifier. */
    String partner(String account, String region, String kind, String name, String country) {
        return api.as(account)
                .post(
                        "/api/v1/partners",
                        Body.of("region", region, "kind", kind, "name", name, "country", country, "different", true))
                .path("id")
                .asText();
    }

    private void register(Row row) {
        String account = Objects.requireNonNull(sekretariat.get(row.get("region")), row.get("region"));
        String id = api.as(account)
                .post(
                        "/api/v1/agencies",
                        Body.of(
                                "region", row.get("region"),
                                "name", row.get("name"),
                                "shortName", row.get("short"),
                                "urusan", List.of(row.get("urusan").split(";")),
                                "different", true))
                .path("id")
                .asText();
        agencies.put(key(row), id);
    }

    private void seat(String by, Row row, @org.jspecify.annotations.Nullable String agency) {
        String region = row.get("region").isEmpty() ? null : row.get("region");
        JsonNode made = api.as(by)
                .post(
                        "/api/v1/accounts",
                        Body.of("name", row.get("label"), "username", row.get("username"), "region", region));
        api.as(by)
                .post(
                        "/api/v1/posts",
                        Body.of(
                                "role", row.get("role"),
                                "region", region,
                                "agency", agency,
                                "label", row.get("label"),
                                "holder", made.path("id").asText()));
        String path = made.path("link").path("path").asText();
        choose(path.substring(path.lastIndexOf('/') + 1), Body.of("password", password));
    }

    private void choose(String secret, Map<String, Object> body) {
        api.as("").post("/api/v1/links/" + secret, body);
    }

    private static String key(Row row) {
        return row.get("region") + " " + row.get("short");
    }
}
