package simpul.core.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.evaluation.Desks.JATIM;
import static simpul.core.registry.evaluation.Desks.MALUKU;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.AgreementChange;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.RoundDraft;

/** When rounds are opened as an agreement comes into force, changes its cycle, gains a party on Simpul, or ends. */
class CycleStoryTest {
    @TempDir
    Path folder;

    @Test
    void anotherCycleBeginsAfterTheOpenRound() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-08-10");
            desks.change(c -> c.cycle(Cycle.SEMESTERAN));
            assertThat(desks.opened())
                    .as("what is open stays")
                    .containsExactly("2026-TW2 35", "2026-TW2 81", "2026-TW3 35", "2026-TW3 81");

            desks.until("2027-02-01");
            assertThat(desks.opened())
                    .contains("2026-SM2 81", "2027-SM1 81")
                    .doesNotContain("2026-TW4 81", "2027-TW1 81");
            assertThat(desks.round("2026-SM2", MALUKU).due()).isEqualTo("2027-01-15");

            desks.change(c -> c.cycle(Cycle.TRIWULANAN));
            desks.until("2027-10-01");
            assertThat(desks.opened())
                    .contains("2027-TW3 81", "2027-TW4 81")
                    .doesNotContain("2027-TW1 81", "2027-TW2 81", "2027-SM2 81");
        }
    }

    @Test
    void aCycleChosenBeforeTheFirstRoundIsThatOfTheFirstRound() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false, c -> c.cycle(Cycle.TAHUNAN));
            assertThat(desks.opened()).containsExactly("2026-TH 35", "2026-TH 81");
        }
    }

    @Test
    void signaturesAloneOpenNoRoundBeforeTheSigningStageIsFinished() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false, c -> c.stage(Stage.PENANDATANGANAN_PKS));
            desks.until("2026-04-20");
            assertThat(desks.opened()).isEmpty();
            desks.change(c -> c.stage(Stage.PELAKSANAAN));
            assertThat(desks.opened()).containsExactly("2026-TW2 35", "2026-TW2 81");
        }
    }

    @Test
    void aRegionThatJoinsWhileAQuarterRunsTakesPartInItUnlessItIsNearlyOver() {
        UnaryOperator<AgreementChange> three = c -> c.parties(List.of(
                new Signatory(PartyRef.region(JATIM), "Provinsi Jawa Timur", List.of(), "1", true),
                new Signatory(PartyRef.region(MALUKU), "Provinsi Maluku", List.of(), "2", true),
                new Signatory(PartyRef.region("64"), "Provinsi Kalimantan Timur", List.of(), "", true),
                new Signatory(PartyRef.region("73"), "Provinsi Sulawesi Selatan", List.of(), "", true)));
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false, three);
            desks.until("2026-08-10");
            desks.join("64");
            desks.change(c -> c);
            desks.until("2026-09-10");
            desks.join("73");
            desks.change(c -> c);

            assertThat(desks.opened()).contains("2026-TW3 64").doesNotContain("2026-TW2 64", "2026-TW3 73");
            desks.until("2026-10-01");
            assertThat(desks.opened()).contains("2026-TW4 64", "2026-TW4 73");
        }
    }

    @Test
    void anEarlierEndTakesUntouchedRoundsAwayThatBeginAfterIt() {
        Ending ending = new Ending(EndReason.TUJUAN_TERCAPAI, LocalDate.of(2026, 9, 20), "");
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-10-05");
            desks.rounds
                    .save(
                            Desks.sekretariat(JATIM),
                            desks.round("2026-TW4", JATIM).id(),
                            1,
                            new RoundDraft(List.of(), List.of(), List.of("Catatan"), null, null))
                    .value();
            desks.change(c -> c.ending(ending));

            assertThat(desks.opened())
                    .as("what somebody has written stays")
                    .contains("2026-TW3 81", "2026-TW4 35")
                    .doesNotContain("2026-TW4 81");
        }
    }
}
