package simpul.core.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.evaluation.Desks.MALUKU;
import static simpul.core.registry.evaluation.Desks.sekretariat;
import static simpul.core.registry.evaluation.RoundStoryTest.accepted;
import static simpul.core.registry.evaluation.RoundStoryTest.activity;
import static simpul.core.registry.evaluation.RoundStoryTest.photo;
import static simpul.core.registry.evaluation.RoundStoryTest.send;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.store.Call;

/** Figures that come after a round was closed without them. */
final class LateFigureStoryTest {
    @TempDir
    Path folder;

    @Test
    void whatIsStillMissingAfterAMonthIsLookedForOnMondays() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            closedWithoutModule(desks);
            desks.until("2026-08-04");
            desks.withModule();
            desks.until("2026-08-09");
            assertThat(desks.round("2026-TW2", MALUKU).later()).as("Sunday").isEmpty();
            desks.until("2026-08-10");
            assertThat(desks.round("2026-TW2", MALUKU).later()).as("Monday").hasSize(1);
        }
    }

    @Test
    void closedRoundsAreLookedThroughPieceByPiece() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            String id = closedWithoutModule(desks).id();

            assertThat(beyond(desks, "")).extracting(Round::id).containsExactly(id);
            assertThat(beyond(desks, id)).isEmpty();
        }
    }

    private static List<Round> beyond(Desks desks, String id) {
        return desks.fixture
                .store()
                .read(
                        Call.system(SystemTask.JOBS).scope(),
                        tx -> tx.port(RoundStore.class).closedSince(0, id, true, 1));
    }

    private static Round closedWithoutModule(Desks desks) {
        desks.sign("2026-04-01", false);
        desks.until("2026-07-03");
        desks.withoutModule();
        Round accepted = accepted(desks, send(desks, "2026-TW2", activity("2026-06-10", photo())));
        return desks.rounds
                .close(sekretariat(MALUKU), accepted.id(), accepted.version(), Verdict.DIPERLUAS, "")
                .value();
    }
}
