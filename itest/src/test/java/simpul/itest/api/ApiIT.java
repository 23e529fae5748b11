package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import simpul.bench.crawl.ApiDrive;
import simpul.bench.crawl.Canary;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** The document of the API is true, and what a region drafts no other role sees. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ApiIT {
    private static final String PASSWORD = "simpul-demo";
    private static final String SEARCHED = "KANARI7Q";
    private static final String HIDDEN = "BURUNG9Z";
    private static final List<String> OTHERS = List.of(
            "admin",
            "sekretariat.jatim",
            "sekretariat.maluku",
            "sekretariat.sumbar",
            "sekretariat.sidoarjo",
            "opd.dkp.maluku",
            "kepala.dkp.maluku",
            "gubernur.maluku",
            "dprd.maluku",
            "opd.dkp.jatim",
            "opd.bpsdm.sumbar",
            "tkksd.kendari",
            "pemantau.kemendagri");

    private final Simpul server = Simpul.demonstration(DemoData.copy("api"));

    @AfterAll
    void stop() {
        server.close();
    }

    private URI base() {
        return server.address();
    }

    @Test
    @Order(1)
    void noOtherRoleSeesWhatARegionDrafts() {
        Voice sultra = Voice.of(base(), "sekretariat.sultra", PASSWORD);
        String words = SEARCHED + " " + HIDDEN;
        Heard drafted = sultra.post(
                "/api/v1/cases",
                "{\"kind\":\"KSDD_SUKARELA\",\"title\":\"" + words + "\",\"object\":\"" + words + "\",\"summary\":\""
                        + words + "\",\"urusan\":\"kelautan-perikanan\",\"sectors\":[\"perikanan\"],"
                        + "\"parties\":[{\"region\":\"74\"},{\"region\":\"81\"}]}");
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        JsonNode made = drafted.json();
        List<String> paths = new ArrayList<>();
        for (String tail : List.of("", "/steps", "/documents", "/agreements", "/outlook")) {
            paths.add("/api/v1/cases/" + made.path("id").asText() + tail);
        }
        paths.add("/kerja-sama/" + made.path("id").asText());
        Canary canary = new Canary(HIDDEN, paths, List.of(SEARCHED));

        assertThat(canary.look(sultra)).as("its own secretariat sees it").isNotEmpty();
        assertThat(Stream.concat(Stream.of(Voice.nobody(base())), voices(OTHERS))
                        .flatMap(voice -> canary.look(voice).stream()))
                .isEmpty();
    }

    @Test
    @Order(2)
    void everyAnswerOfTheApiStandsInItsDocument() {
        List<Voice> all = Stream.concat(
                        voices(List.of("sekretariat.maluku", "opd.dkp.maluku", "dprd.maluku", "admin")),
                        Stream.of(Voice.nobody(base())))
                .toList();
        ApiDrive drive = new ApiDrive(all.get(0));
        assertThat(drive.run(all)).isEmpty();
        assertThat(drive.operations()).isGreaterThan(60);
        assertThat(drive.succeeded()).isGreaterThan(30);
    }

    private Stream<Voice> voices(List<String> accounts) {
        return accounts.stream().map(account -> Voice.of(base(), account, PASSWORD));
    }
}
