package simpul.core.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.evaluation.Desks.MALUKU;
import static simpul.core.registry.evaluation.Desks.opd;
import static simpul.core.registry.evaluation.Desks.sekretariat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.text.Text;

/** What a figure should reach is kept with it. */
class RoundTargetTest {
    private static final MeasuredTarget THEN = new MeasuredTarget(
            new BigDecimal("62"),
            true,
            "target_konsumsi",
            Text.of("Target nasional 2024", "National aim of 2024"),
            LocalDate.of(2024, 1, 1),
            false);

    @TempDir
    Path folder;

    @Test
    void aClosedRoundKeepsItWhateverIsDecidedLater() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            desks.sector.target = THEN;
            close(desks, desks.round("2026-TW2", MALUKU));
            desks.sector.target = new MeasuredTarget(BigDecimal.TEN, true, null, null, null, true);
            desks.until("2026-07-20");

            Round kept = desks.round("2026-TW2", MALUKU);
            assertThat(kept.measurements())
                    .singleElement()
                    .satisfies(m -> assertThat(m.target()).isEqualTo(THEN));
            assertThat(kept.later()).as("the figure itself is the same").isEmpty();
        }
    }

    private static void close(Desks desks, Round draft) {
        Round sent = desks.rounds
                .send(
                        opd(),
                        draft.id(),
                        draft.version(),
                        new RoundDraft(List.of(), List.of(), null, null, "Kapal rusak"))
                .value();
        Round accepted = desks.rounds
                .accept(sekretariat(MALUKU), sent.id(), sent.version(), "")
                .value();
        desks.rounds
                .close(sekretariat(MALUKU), accepted.id(), accepted.version(), Verdict.DIPERLUAS, "")
                .value();
    }
}
