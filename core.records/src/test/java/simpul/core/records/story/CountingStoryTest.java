package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;

class CountingStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new PlacementSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Map<String, String> placed(String number, String person, String letter) {
        return Map.of("nomor", number, "nip", person, "mulai", "2026-08-01", "selesai", "2026-08-31", "surat", letter);
    }

    private RecordView draft(String number, String person, String letter) {
        return house.records
                .create(call("81"), "magang", "magang", placed(number, person, letter), InputStyle.PEOPLE)
                .value();
    }

    private Result<RecordView> move(RecordView record, String move) {
        return house.moves.move(call("81"), "magang", "magang", record.id(), record.version(), move);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void drafts_may_do_what_only_one_may_be_approved_for() {
        RecordView first = draft("1", "A", "S-1");
        RecordView second = draft("2", "A", "S-1");
        RecordView approved = move(first, "SETUJUI").value();

        Result<RecordView> refused = move(second, "SETUJUI");
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(codes(refused)).containsExactlyInAnyOrder("SURAT_GANDA", "MAGANG_GANDA");

        move(approved, "BATALKAN").value();
        assertThat(move(second, "SETUJUI").isDone()).as("free again").isTrue();
    }

    @Test
    void a_ceiling_counts_what_was_approved() {
        List<RecordView> drafts = List.of(draft("1", "A", "S-1"), draft("2", "B", "S-2"), draft("3", "C", "S-3"));
        RecordView approved = move(drafts.get(0), "SETUJUI").value();
        move(drafts.get(1), "SETUJUI").value();

        assertThat(codes(move(drafts.get(2), "SETUJUI"))).containsExactly("MAGANG_PENUH");
        assertThat(house.records
                        .delete(call("81"), "magang", "magang", approved.id(), approved.version())
                        .isDone())
                .isTrue();
        assertThat(move(drafts.get(2), "SETUJUI").isDone()).isTrue();
    }

    @Test
    void an_import_of_drafts_meets_nobody_and_one_of_what_is_approved_does() {
        RecordView approved = move(draft("1", "A", "S-1"), "SETUJUI").value();
        move(draft("2", "B", "S-2"), "SETUJUI").value();
        String heading = "nomor;nip;mulai;selesai;surat\n";

        assertThat(imported(heading + "3;A;2026-08-01;2026-08-31;S-1\n4;A;2026-08-01;2026-08-31;S-1\n")
                        .created())
                .isEqualTo(2);
        assertThat(imported(heading + "1;B;2026-08-01;2026-08-31;S-2\n").findings())
                .extracting(f -> f.finding().code())
                .containsExactly("SURAT_GANDA");
        assertThat(imported(heading + "1;B;2026-08-01;2026-08-31;S-9\n").findings())
                .extracting(f -> f.finding().code())
                .containsExactly("MAGANG_GANDA");
        assertThat(approved.version()).isEqualTo(2);
    }

    private ImportReport imported(String csv) {
        return house.imports
                .run(call("81"), "magang", "magang", new ImportRequest(csv, false))
                .value();
    }
}
