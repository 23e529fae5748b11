package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Figures over transports that other regions share with the reader, by the destination or by the agreement. */
class SharedQuestionStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller JATIM = officer("35");
    private static final Caller SULSEL = officer("73");
    private static final Period TW3 = Period.quarter(2026, 3);

    private static final RecordType TRANSPORT = TransportSector.TRANSPORT.share(
            Sharing.record(
                    TransportSector.TO,
                    "DIKIRIM",
                    TransportSector.NUMBER,
                    TransportSector.DAY,
                    TransportSector.TO,
                    TransportSector.SENT,
                    TransportSector.RECEIVED),
            Sharing.counterpart("DITERIMA", TransportSector.DAY, TransportSector.SENT));
    private static final Measure TONS = Measure.sum(TransportSector.SENT);
    private static final Aggregate INCOMING = Aggregate.over(TRANSPORT)
            .by(Dimension.owner(), Dimension.state())
            .measure(Measure.count(), TONS)
            .scope(Coverage.SHARED);
    private static final Aggregate ALL = INCOMING.by();
    private static final Sector SECTOR = s -> s.id("angkut")
            .title("Angkutan", "Transport")
            .records(TRANSPORT)
            .screens(Screen.of("masuk", "Masuk", "Incoming", "fish", SharedQuestionStoryTest::view)
                    .asks(INCOMING, ALL));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR, "a", "81", "35", "73");
        Pact.of("pks", "angkut", "2026-01-01", 24, "81", "73").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static View view(ScreenRequest request) {
        List<List<Cell>> rows = request.answers().to(INCOMING).stream()
                .map(g -> List.of(
                        Cell.of(Text.same(g.key(Dimension.owner()).orElse("-") + " "
                                + g.key(Dimension.state()).orElse("-"))),
                        Cell.of(Text.same(g.count() + " " + g.figure(TONS).orElseThrow()))))
                .toList();
        return View.grid(
                Text.same(String.valueOf(request.answers().count(ALL))), List.of(Text.same("a"), Text.same("b")), rows);
    }

    private List<String> seen(Caller reader) {
        GridView grid = (GridView) house.screens
                .show(reader, "angkut", "masuk", Optional.of(TW3), Map.of())
                .value()
                .view();
        return grid.rows().stream().map(r -> r.get(0) + ": " + r.get(1)).toList();
    }

    private RecordView draft(String number, String to, String tons) {
        Map<String, String> values = new HashMap<>(
                Map.of("nomor", number, "tanggal", "2026-08-17", "tujuan", to, "dikirim", tons, "pks", "pks"));
        return house.records
                .create(Call.of(MALUKU), "angkut", "angkutan", values, InputStyle.PROGRAMS)
                .value();
    }

    private RecordView move(Caller caller, RecordView record, String move) {
        return house.moves
                .move(Call.of(caller), "angkut", "angkutan", record.id(), record.version(), move)
                .value();
    }

    @Test
    void the_destination_counts_what_is_on_its_way_and_no_draft() {
        draft("A-1", "35", "1.0");
        RecordView sent = move(MALUKU, draft("A-2", "35", "2.5"), "KIRIM");
        move(MALUKU, draft("A-3", "73", "9.0"), "KIRIM");

        assertThat(seen(JATIM)).containsExactly("81 DIKIRIM: 1 2.5");
        assertThat(seen(MALUKU)).as("its own are not among those of others").isEmpty();

        move(MALUKU, sent, "TARIK");
        assertThat(seen(JATIM)).isEmpty();
    }

    @Test
    void a_party_of_the_agreement_counts_what_has_arrived() {
        RecordView sent = move(MALUKU, draft("A-1", "35", "2.5"), "KIRIM");
        assertThat(seen(SULSEL)).isEmpty();

        RecordView weighed = house.records
                .change(
                        Call.of(JATIM),
                        "angkut",
                        "angkutan",
                        sent.id(),
                        sent.version(),
                        Map.of("diterima", "2.5"),
                        InputStyle.PROGRAMS)
                .value();
        move(JATIM, weighed, "TERIMA");

        assertThat(seen(SULSEL)).containsExactly("81 DITERIMA: 1 2.5");
        assertThat(seen(JATIM)).containsExactly("81 DITERIMA: 1 2.5");
    }
}
