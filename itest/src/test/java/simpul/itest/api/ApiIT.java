package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import simpul.bench.crawl.ApiDrive;
import simpul.bench.crawl.Contract;
import simpul.bench.crawl.Voice;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** The document of the API is true. */
@TestInstance(Lifecycle.PER_CLASS)
final class ApiIT {
    private static final String PASSWORD = "simpul-demo";

    private static final Pattern ROUTE = Pattern.compile("simpul_route_info\\{route=\"([^\"]+)\",surface=\"(\\w+)\"}");

    private final Simpul server = Simpul.demonstration(DemoData.copy("api"));

    @AfterAll
    void stop() {
        server.close();
    }

    private URI base() {
        return server.address();
    }

    @Test
    void everyAnswerOfTheApiStandsInItsDocument() {
        List<Voice> all = Stream.concat(
                        voices(List.of("opd.dkp.maluku", "sekretariat.maluku", "dprd.maluku", "admin")),
                        Stream.of(Voice.nobody(base())))
                .toList();
        Contract contract = new Contract(all.get(0));
        new ApiDrive(contract).run(all);
        assertThat(contract.complaints()).isEmpty();
        assertThat(contract.names()).hasSizeGreaterThan(60);
        assertThat(contract.done()).hasSizeGreaterThan(30);
    }

    @Test
    void theDocumentNamesTheRoutesThatTheServerHasAndNoOther() {
        Voice reader = Voice.of(base(), "opd.dkp.maluku", PASSWORD);
        Set<String> answered = new TreeSet<>();
        Matcher route = ROUTE.matcher(reader.get("/metrics").text());
        while (route.find()) {
            if (!route.group(2).equals("page") || route.group(1).contains(" /api")) {
                answered.add(route.group(1));
            }
        }
        // The types of sectors are shown one by one, and answered by what stands for all of them.
        Set<String> documented = new Contract(reader)
                .names().stream()
                        .map(name -> name.replaceFirst("/sectors/\\w+/records/\\w+", "/sectors/{id}/records/{type}"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).hasSizeGreaterThan(60).isEqualTo(answered);
    }

    private Stream<Voice> voices(List<String> accounts) {
        return accounts.stream().map(account -> Voice.of(base(), account, PASSWORD));
    }
}
