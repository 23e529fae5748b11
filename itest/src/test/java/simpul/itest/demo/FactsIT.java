package simpul.itest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** The demonstration says what the five news reports say, names offices instead of people, and marks the rest as contoh. */
@TestInstance(Lifecycle.PER_CLASS)
final class FactsIT {
    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            Map.entry("admin", "ADMIN"),
            Map.entry("sekretariat.jatim", "SEKRETARIAT"),
            Map.entry("sekretariat.maluku", "SEKRETARIAT"),
            Map.entry("sekretariat.kaltim", "SEKRETARIAT"),
            Map.entry("sekretariat.sumbar", "SEKRETARIAT"),
            Map.entry("sekretariat.sultra", "SEKRETARIAT"),
            Map.entry("sekretariat.sidoarjo", "SEKRETARIAT"),
            Map.entry("tkksd.kendari", "SEKRETARIAT"),
            Map.entry("opd.dkp.maluku", "OPD"),
            Map.entry("opd.dishut.maluku", "OPD"),
            Map.entry("opd.dkp.jatim", "OPD"),
            Map.entry("opd.bkd.jatim", "OPD"),
            Map.entry("opd.disnak.jatim", "OPD"),
            Map.entry("opd.bpsdm.sumbar", "OPD"),
            Map.entry("kepala.dkp.maluku", "KEPALA_OPD"),
            Map.entry("gubernur.maluku", "KEPALA_DAERAH"),
            Map.entry("dprd.maluku", "DPRD"),
            Map.entry("pemantau.kemendagri", "PEMANTAU"));

    /** What the reports speak of; everything else is made up. */
    private static final Set<String> REPORTED = Set.of(
            "Kerja sama Maluku dan Jawa Timur",
            "Asesmen ASN dan sistem digitalisasi kepegawaian",
            "Ketahanan pangan dan cadangan beras",
            "Kerja sama Jawa Timur dan Kalimantan Timur",
            "Pengembangan kompetensi ASN Sumatera Barat dan Jawa Timur",
            "Optimalisasi kerja sama antardaerah",
            "Kerja sama luar negeri",
            "Tata cara perjalanan dinas luar negeri");

    private final Simpul server = Simpul.demonstration(DemoData.copy("facts"));
    private final World world = new World(server.address());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everyAccountHasItsRoleAndGoesByItsOffice() {
        ACCOUNTS.forEach((account, role) -> {
            JsonNode me = world.as(account).get("/api/v1/me").json();
            assertThat(me.path("role").asText()).as(account).isEqualTo(role);
        });
        JsonNode people =
                world.as("admin").get("/api/v1/accounts?limit=200").json().path("items");
        assertThat(people)
                .hasSizeGreaterThanOrEqualTo(ACCOUNTS.size())
                .allSatisfy(person -> assertThat(person.path("name").asText())
                        .matches("(Administrator|Sekretariat TKKSD|PPKSD|Kepala Dinas|Gubernur|Komisi|Pemantau) .+"));
    }

    @Test
    void malukuBroughtNineConceptsOfWhichOneWasHeard() {
        List<JsonNode> concepts = world.cases().stream()
                .filter(c -> !c.path("concept").isNull())
                .filter(c -> c.path("creator").asText().equals("81"))
                .toList();

        assertThat(concepts).hasSize(9);
        assertThat(concepts)
                .filteredOn(c -> c.path("concept").path("state").asText().equals("DIBAHAS"))
                .singleElement()
                .matches(c -> c.path("title").asText().contains("Asesmen ASN"));
    }

    @Test
    void thePksOf23April2025NamesThreeSectors() {
        assertThat(world.agreements())
                .filteredOn(a -> a.path("signed").asText().equals("2025-04-23")
                        && a.path("document").asText().equals("PKS"))
                .singleElement()
                .matches(a -> a.path("sectors").toString().equals("[\"kehutanan\",\"perikanan\",\"peternakan\"]")
                        || World.each(a.path("sectors"))
                                .map(JsonNode::asText)
                                .toList()
                                .containsAll(List.of("perikanan", "peternakan", "kehutanan")));
    }

    @Test
    void someAgencyPairsOfJatimAndKaltimHaveNotSigned() {
        List<JsonNode> pairs = world.agreements().stream()
                .filter(a -> a.path("title").asText().endsWith("Jawa Timur dan Kalimantan Timur"))
                .filter(a -> a.path("document").asText().equals("PKS"))
                .toList();

        assertThat(pairs).hasSize(5).allMatch(a -> a.path("slots").size() == 2);
        assertThat(pairs).filteredOn(a -> a.path("signed").isNull()).hasSize(2);
    }

    @Test
    void sumbarSentTwentySixOfTwelveAgenciesToThirteen() {
        assertThat(reported("Pengembangan kompetensi ASN").path("object").asText())
                .contains("26 ASN", "12 OPD", "13 OPD", "26 Februari", "1 Maret 2024");
    }

    @Test
    void sultraStandsBesideItsSeventeenRegions() {
        List<String> parties = World.each(
                        reported("Optimalisasi kerja sama daerah se-").path("parties"))
                .map(p -> p.path("region").asText())
                .toList();

        assertThat(parties)
                .hasSize(18)
                .contains("74", "74.01", "74.15", "74.71", "74.72")
                .doesNotHaveDuplicates();
        assertThat(parties).allMatch(code -> code.startsWith("74"));
    }

    @Test
    void sidoarjoHasItsThreeCompanionsOf2019() {
        assertThat(world.partners()).extracting(p -> p.path("name").asText()).contains("PT Taspen", "PT Indosat");
        JsonNode hall = reported("Gedung serba guna Lingkar Timur menjadi Mal Pelayanan Publik");
        assertThat(World.each(hall.path("parties")).map(p -> p.path("name").asText()))
                .as("the report does not say with whom")
                .noneMatch(name -> name.startsWith("PT "));
    }

    @Test
    void whatTheReportsDoNotSayIsMarked() {
        assertThat(world.cases())
                .filteredOn(c -> !c.path("sample").asBoolean())
                .extracting(c -> c.path("title").asText())
                .isSubsetOf(REPORTED);
        assertThat(world.cases())
                .filteredOn(c -> c.path("sample").asBoolean())
                .allSatisfy(c -> assertThat(c.path("title").asText()).endsWith("(contoh)"));
    }

    private JsonNode reported(String title) {
        return world.cases().stream()
                .filter(c -> c.path("title").asText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
