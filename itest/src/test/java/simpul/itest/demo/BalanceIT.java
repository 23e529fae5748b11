package simpul.itest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** The balance of Maluku and Jawa Timur as each of them, a third region and a council see it. */
@TestInstance(Lifecycle.PER_CLASS)
final class BalanceIT {
    private static final String BALANCE = "/api/v1/sectors/perikanan/screens/neraca?period=2026-TW";

    private final Simpul server = Simpul.demonstration(DemoData.copy("balance"));
    private final World world = new World(server.address());

    @AfterAll
    void stop() {
        server.close();
    }

    /** The figures of the partner in the last five columns of each row, under the caption of each agreement. */
    private List<String> partners(String account, int quarter) {
        JsonNode view = world.as(account).get(BALANCE + quarter).json().path("view");
        return World.each(view.path("nodes").path(1).path("nodes").path(0).path("nodes"))
                .filter(node -> node.has("rows"))
                .flatMap(grid -> World.each(grid.path("rows"))
                        .map(row -> World.each(row)
                                .skip(2)
                                .map(cell -> cell.path("number").asText("-"))
                                .collect(Collectors.joining(" "))))
                .filter(row -> !row.equals("- - - - -"))
                .toList();
    }

    @Test
    void eachPartnerSeesTheTotalsOfTheOther() {
        // Twelve lots of four species left Maluku; of landings and harvests there were only two of a species.
        assertThat(partners("opd.dkp.jatim", 3)).hasSize(4).allMatch(row -> row.matches("- - [0-9.]+ - -"));
        assertThat(partners("opd.dkp.maluku", 3)).containsExactly("- - - 45.00 -45.00");
    }

    @Test
    void aQuarterThatStillRunsIsNotTold() {
        assertThat(partners("opd.dkp.maluku", 4)).isEmpty();
        assertThat(partners("opd.dkp.jatim", 4)).isEmpty();
    }

    @Test
    void aThirdRegionWithAnAgreementOfItsOwnLearnsNothingOfTheirs() {
        String seen = world.as("sekretariat.kaltim").get(BALANCE + 3).text();

        assertThat(partners("sekretariat.kaltim", 3)).isEmpty();
        assertThat(seen).contains("Jawa Timur").doesNotContain("Maluku").doesNotContain("45.00");
    }

    @Test
    void aCouncilReadsNoRecordsOfSectorsAndNoTotalsOfThem() {
        assertThat(world.as("dprd.maluku").get(BALANCE + 3).status()).isEqualTo(403);
    }
}
