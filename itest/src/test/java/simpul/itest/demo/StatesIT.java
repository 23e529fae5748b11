package simpul.itest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** On 22 November 2026, the default demo day, every state occurs, and the cooperation is mostly well. */
@TestInstance(Lifecycle.PER_CLASS)
final class StatesIT {
    private static final LocalDate DEMO_DAY = LocalDate.parse("2026-11-22");

    /** Enumerations that say why or what, not how something stands. */
    private static final Set<String> NO_STATES =
            Set.of("Clause", "Cycle", "DocumentKind", "EndReason", "Ground", "PlanBasis", "SignerOffice");

    private final Simpul server = Simpul.demonstration(DemoData.copy("states"));
    private final World world = new World(server.address());
    private final Map<String, Set<String>> seen = Map.ofEntries(
            Map.entry("Kind", kinds()),
            Map.entry("Stage", texts(world.cases(), "stage")),
            Map.entry("Condition", texts(world.cases(), "condition")),
            Map.entry("ConceptState", concepts()),
            Map.entry("DocumentType", texts(world.agreements(), "document")),
            Map.entry("SlotState", slots()),
            Map.entry("Standing", texts(world.agreements(), "standing")),
            Map.entry("RoundStatus", own(world.rounds(), "status")),
            Map.entry("Verdict", own(world.rounds(), "verdict")),
            Map.entry("CommitmentStatus", inRounds("commitments", "status")),
            Map.entry("EvidenceKind", inRounds("evidence", "kind")),
            Map.entry("AlarmState", alarms()));

    @AfterAll
    void stop() {
        server.close();
    }

    /** The states are those of the product: one that is added has to be shown here as well. */
    @Test
    void everyStateOfCasesDocumentsAndEvaluationsOccurs() {
        Map<String, Set<String>> states = states();
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(states.keySet());
        states.forEach((name, all) -> assertThat(seen.get(name)).as(name).containsAll(all));
    }

    @Test
    void everyStageOfADocumentOccursOnADocument() {
        assertThat(own(
                        world.agreements().stream()
                                .filter(a -> a.path("document").asText().equals("PKS"))
                                .toList(),
                        "stage"))
                .contains("PENYUSUNAN_PKS", "PENANDATANGANAN_PKS", "PELAKSANAAN", "PENATAUSAHAAN", "PELAPORAN");
        assertThat(world.cases().stream()
                        .flatMap(c -> World.each(c.path("agreements")))
                        .map(card -> card.path("stage").asText()))
                .contains("PENYUSUNAN_KB", "PENANDATANGANAN_KB");
    }

    @Test
    void dataLamaOfEveryKindIsThere() {
        assertThat(own(
                        world.cases().stream()
                                .filter(c -> c.path("legacy").asBoolean())
                                .toList(),
                        "kind"))
                .containsExactlyInAnyOrder("KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI");
    }

    @Test
    void aCouncilIsAskedApprovesRefusesAndIsAskedAgain() {
        List<JsonNode> decisions = world.cases().stream()
                .flatMap(c -> World.each(c.path("dprd").path("decisions")))
                .toList();
        assertThat(decisions)
                .anyMatch(d -> d.path("approved").isNull())
                .anyMatch(d ->
                        d.path("approved").isBoolean() && d.path("approved").asBoolean())
                .anyMatch(d ->
                        d.path("approved").isBoolean() && !d.path("approved").asBoolean());
        assertThat(world.cases())
                .anyMatch(c -> !c.path("dprd").path("reopenedBy").isNull());
    }

    @Test
    void somethingIsPrivateSharedPublishedAndEnded() {
        assertThat(world.cases())
                .anyMatch(c -> !c.path("shared").asBoolean())
                .anyMatch(c -> c.path("shared").asBoolean())
                .anyMatch(c -> c.path("published").asBoolean());
        assertThat(world.agreements())
                .anyMatch(a -> !a.path("ending").isNull())
                .anyMatch(a -> a.path("slots").size() == 18 && signed(a) == 7);
    }

    @Test
    void roundsAreOverdueEmptyUnmeasuredAndMeasuredLate() {
        assertThat(world.rounds())
                .anyMatch(r -> r.path("overdue").asBoolean())
                .anyMatch(r -> r.path("empty").isBoolean() && r.path("empty").asBoolean())
                .anyMatch(r -> !r.path("noActivity").asText().isEmpty())
                .anyMatch(r -> !r.path("laterMeasurements").isEmpty())
                .anyMatch(StatesIT::unmeasured);
        assertThat(World.texts(world.rounds(), "agreed")).contains("true", "false");
        assertThat(world.alarms()).anyMatch(a -> !a.path("reply").asText().isEmpty());
    }

    @Test
    void aTrialRunsAnotherHasEndedAndSoHasAnEntitlement() {
        assertThat(world.trials())
                .anyMatch(t ->
                        !day(t, "from").isAfter(DEMO_DAY) && !day(t, "until").isBefore(DEMO_DAY))
                .anyMatch(t -> day(t, "until").isBefore(DEMO_DAY));
        assertThat(world.agreements())
                .anyMatch(a -> names(a, "perikanan") && !a.path("ending").isNull());
        // Sidoarjo was entitled by that PKS alone; Maluku still is by another.
        assertThat(world.as("sekretariat.sidoarjo")
                        .get("/api/v1/sectors/perikanan/screens/perdagangan")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void atMostAThirdOfTheRunningPksHaveAnOverdueRound() {
        Set<String> running = world.agreements().stream()
                .filter(StatesIT::runs)
                .map(a -> a.path("id").asText())
                .collect(Collectors.toSet());
        Set<String> overdue = world.rounds().stream()
                .filter(r -> r.path("overdue").asBoolean())
                .map(r -> r.path("agreement").asText())
                .filter(running::contains)
                .collect(Collectors.toSet());

        assertThat(running).hasSizeGreaterThan(10);
        assertThat(overdue).isNotEmpty().hasSizeLessThanOrEqualTo(running.size() / 3);
    }

    private static boolean runs(JsonNode a) {
        boolean carriedOut = Set.of("PKS", "NASKAH_KERJA_SAMA", "RENCANA_KERJA")
                .contains(a.path("document").asText());
        boolean inForce = Set.of("PELAKSANAAN", "PENATAUSAHAAN", "PELAPORAN")
                .contains(a.path("stage").asText());
        return carriedOut
                && inForce
                && !a.path("signed").isNull()
                && !day(a, "starts").isAfter(DEMO_DAY)
                && !day(a, "ends").isBefore(DEMO_DAY);
    }

    private static boolean unmeasured(JsonNode round) {
        return World.each(round.path("measurements"))
                .anyMatch(m ->
                        m.path("value").isNull() && m.path("sector").asText().equals("kehutanan"));
    }

    private static boolean names(JsonNode agreement, String sector) {
        return World.each(agreement.path("sectors")).anyMatch(s -> s.asText().equals(sector));
    }

    private static long signed(JsonNode agreement) {
        return World.each(agreement.path("slots"))
                .filter(slot -> !slot.path("state").asText().equals("BELUM"))
                .count();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    private Set<String> kinds() {
        return own(world.cases(), "kind");
    }

    private Set<String> concepts() {
        return own(world.cases().stream().map(c -> c.path("concept")).toList(), "state");
    }

    private Set<String> slots() {
        return own(
                world.agreements().stream()
                        .flatMap(a -> World.each(a.path("slots")))
                        .toList(),
                "state");
    }

    /** Those that last are listed; of one that ended only the rounds tell: two that were empty, then one that was not. */
    private Set<String> alarms() {
        Set<String> states = own(world.alarms(), "state");
        Map<String, String> courses = world.rounds().stream()
                .sorted(Comparator.comparing(r -> r.path("due").asText()))
                .collect(Collectors.toMap(
                        r -> r.path("agreement").asText() + r.path("region").asText(),
                        r -> r.path("empty").asText(),
                        (before, next) -> before + " " + next));
        if (courses.values().stream().anyMatch(course -> course.contains("true true false"))) {
            states.add("BERAKHIR");
        }
        return states;
    }

    private Set<String> inRounds(String list, String field) {
        return own(
                world.rounds().stream()
                        .flatMap(r -> r.findValues(list).stream())
                        .flatMap(World::each)
                        .toList(),
                field);
    }

    private static Set<String> texts(List<JsonNode> from, String field) {
        return World.texts(from, field).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> own(List<JsonNode> from, String field) {
        return from.stream().map(n -> n.path(field).asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every enumeration of cooperation and evaluation that says how something stands, with its values. */
    private static Map<String, Set<String>> states() {
        Predicate<JavaClass> state =
                type -> type.isEnum() && !type.isNestedClass() && !NO_STATES.contains(type.getSimpleName());
        Path classes = Path.of(System.getProperty("basedir", "."), "..", "core.model", "target", "classes");
        return Stream.of("agreement", "evaluation")
                .flatMap(room ->
                        new ClassFileImporter().importPath(classes.resolve("simpul/core/model/" + room)).stream())
                .filter(state)
                .collect(Collectors.toMap(JavaClass::getSimpleName, StatesIT::values));
    }

    private static Set<String> values(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
    }
}
