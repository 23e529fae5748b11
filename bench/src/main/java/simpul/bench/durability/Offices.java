package simpul.bench.durability;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;

/** The people of an empty server: its administrator, and a sekretariat with two agencies for each client. */
final class Offices {
    private static final String PASSWORD = "sandi-uji-ketahanan";
    private static final List<Works> REGIONS =
            List.of(new Works("35", "31"), new Works("81", "32"), new Works("13", "33"), new Works("74", "34"));

    private final URI base;
    private final Voice admin;

    /** @param secret of the link that makes the first administrator */
    Offices(URI base, String secret) {
        this.base = base;
        choose(secret, "\"username\":\"admin\",\"name\":\"Administrator platform\"");
        this.admin = Voice.of(base, "admin", PASSWORD);
    }

    /** One account for a client. */
    record Office(Voice voice, String name, Works works) {}

    List<Office> open(int count) {
        List<Office> offices = new ArrayList<>();
        Set<Works> furnished = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Works works = REGIONS.get(i % REGIONS.size());
            String name = "klien" + i;
            Heard account = made(
                    admin,
                    "/api/v1/accounts",
                    "{\"name\":\"%s\",\"username\":\"%s\",\"region\":\"%s\"}".formatted(name, name, works.region()));
            made(
                    admin,
                    "/api/v1/posts",
                    "{\"role\":\"SEKRETARIAT\",\"region\":\"%s\",\"label\":\"%s\",\"holder\":\"%s\"}"
                            .formatted(
                                    works.region(),
                                    name,
                                    account.json().path("id").asText()));
            String link = account.json().path("link").path("path").asText();
            choose(link.substring(link.lastIndexOf('/') + 1), "");
            Voice voice = Voice.of(base, name, PASSWORD);
            if (furnished.add(works)) {
                made(voice, "/api/v1/agencies", works.agency(Works.FIRST_AGENCY));
                made(voice, "/api/v1/agencies", works.agency(Works.SECOND_AGENCY));
            }
            offices.add(new Office(voice, name, works));
        }
        return offices;
    }

    private void choose(String secret, String more) {
        String fields = "\"password\":\"" + PASSWORD + "\"" + (more.isEmpty() ? "" : "," + more);
        made(Voice.nobody(base), "/api/v1/links/" + secret, "{" + fields + "}");
    }

    private static Heard made(Voice voice, String path, String body) {
        Heard heard = voice.post(path, body);
        if (heard.status() >= 300) {
            throw new IllegalStateException(path + " " + heard.status() + " " + heard.text());
        }
        return heard;
    }
}
