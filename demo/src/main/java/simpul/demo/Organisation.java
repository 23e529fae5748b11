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
    private final Memory memory;
    private final Map<String, String> sekretariat = new HashMap<>();
    private final List<Row> accounts = Table.rows("accounts.csv");

    Organisation(Api api, String password, Memory memory) {
        this.api = api;
        this.password = password;
        this.memory = memory;
    }

    void make(String setupSecret) {
        choose(setupSecret, Body.of("password", password, "username", "admin", "name", "Administrator platform"));
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
                seat(own, row, memory.find(key(row)).orElse(null));
            }
        }
    }

    /** The account that fills in for these agencies: their officer's, or the sekretariat's where none has an account. */
    String officer(JsonNode ids, Side side) {
        for (Row row : accounts) {
            boolean fills = row.get("role").equals("OPD");
            for (JsonNode id : ids) {
                if (fills && memory.find(key(row)).filter(id.asText()::equals).isPresent()) {
                    return row.get("username");
                }
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
        memory.keep(key(row), id);
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
        return "agency " + row.get("region") + " " + row.get("short");
    }
}
