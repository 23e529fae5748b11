package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Exports;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.testing.StoreFixture;

/** A transport that Maluku sends, Jawa Timur receives, and nobody else ever hears of. */
class SharingStoryTest {
    private static final Caller SENDER = officer("81");
    private static final Caller RECEIVER = officer("35");
    private static final Caller STRANGER = officer("73");

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new TransportSector(), "a", "81", "35", "73");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView draft(Caller owner, String number, String to, String day) {
        Map<String, String> values = new HashMap<>();
        values.put("nomor", number);
        values.put("tanggal", day);
        values.put("tujuan", to);
        values.put("dikirim", "12,5");
        values.put("harga", "1000000");
        values.put("sopir", "Bapak Contoh");
        values.put("pks", "PKS kapal");
        return house.records
                .create(Call.of(owner), "angkut", "angkutan", values, InputStyle.PEOPLE)
                .value();
    }

    private RecordView sent(String number) {
        return move(SENDER, draft(SENDER, number, "35", "2026-08-17"), "KIRIM").value();
    }

    private Result<RecordView> move(Caller caller, RecordView record, String move) {
        return house.moves.move(Call.of(caller), "angkut", "angkutan", record.id(), record.version(), move);
    }

    private Result<RecordView> change(Caller caller, RecordView record, Map<String, ?> values) {
        return house.records.change(
                Call.of(caller), "angkut", "angkutan", record.id(), record.version(), values, InputStyle.PROGRAMS);
    }

    private Result<RecordView> found(Caller caller, RecordView record) {
        return house.records.find(caller, "angkut", "angkutan", record.id());
    }

    private List<String> listed(Caller caller, RecordSearch search) {
        return page(caller, search, new Cursor(50, null)).items().stream()
                .map(r -> String.valueOf(r.values().get("nomor")))
                .toList();
    }

    private Page<RecordView> page(Caller caller, RecordSearch search, Cursor cursor) {
        return house.records.list(caller, "angkut", "angkutan", search, cursor).value();
    }

    private static Standing standing(RecordView record) {
        return Objects.requireNonNull(record.standing());
    }

    @Test
    void a_draft_does_not_exist_for_the_other_region_and_a_sent_one_never_for_a_third() {
        RecordView draft = draft(SENDER, "A-1", "35", "2026-08-17");
        Problem nothing =
                house.records.find(RECEIVER, "angkut", "angkutan", "tiada").problem();

        assertThat(found(RECEIVER, draft).problem()).isEqualTo(nothing);
        assertThat(listed(RECEIVER, RecordSearch.ALL)).isEmpty();

        RecordView sent = move(SENDER, draft, "KIRIM").value();
        assertThat(listed(RECEIVER, RecordSearch.ALL)).containsExactly("A-1");
        assertThat(found(STRANGER, sent).problem()).isEqualTo(nothing);
        assertThat(move(STRANGER, sent, "TERIMA").problem()).isEqualTo(nothing);
        assertThat(listed(STRANGER, RecordSearch.ALL)).isEmpty();

        RecordView back = move(SENDER, sent, "TARIK").value();
        assertThat(found(RECEIVER, back).problem()).isEqualTo(nothing);
        assertThat(listed(RECEIVER, RecordSearch.ALL)).isEmpty();
    }

    @Test
    void the_other_region_sees_the_fields_that_are_shared_and_no_other() {
        RecordView seen = found(RECEIVER, sent("A-1")).value();

        assertThat(seen.values())
                .containsOnlyKeys("nomor", "tanggal", "tujuan", "dikirim")
                .containsEntry("dikirim", new BigDecimal("12.5"));
        assertThat(seen.masked()).as("shared, but about a person").containsExactly("sopir");
        assertThat(seen.words().keySet()).containsExactlyInAnyOrder("tujuan", RecordView.OWNER);
        assertThat(standing(seen).only()).isEqualTo(Set.of("diterima"));
        assertThat(standing(seen).deletes()).isFalse();
        assertThat(found(SENDER, seen).value().values()).containsKeys("harga", "sopir");
    }

    @Test
    void the_receiver_confirms_the_weight_and_the_move_lies_in_both_chains() {
        RecordView sent = sent("A-1");
        assertThat(move(RECEIVER, sent, "TERIMA").problem().findings())
                .extracting(Finding::field)
                .containsExactly("diterima");

        RecordView weighed = change(RECEIVER, sent, Map.of("diterima", "12.1")).value();
        RecordView received = move(RECEIVER, weighed, "TERIMA").value();

        assertThat(standing(received).state()).isEqualTo("DITERIMA");
        RecordView kept = found(SENDER, received).value();
        assertThat(kept.region()).isEqualTo("81");
        assertThat(kept.values())
                .containsEntry("diterima", new BigDecimal("12.1"))
                .containsEntry("harga", new BigDecimal("1000000.00"))
                .containsEntry("sopir", "Bapak Contoh")
                .containsEntry("pks", "pks");
        assertThat(house.audited("record.change", "35"))
                .containsEntry("value.diterima", "12.1")
                .doesNotContainKey("value.harga");
    }

    @Test
    void a_rule_of_the_receivers_move_is_judged_over_the_owners_records() {
        for (String number : List.of("A-1", "A-2")) {
            RecordView weighed =
                    change(RECEIVER, sent(number), Map.of("diterima", "12.5")).value();
            move(RECEIVER, weighed, "TERIMA").value();
        }
        RecordView third =
                change(RECEIVER, sent("A-3"), Map.of("diterima", "12.5")).value();

        assertThat(move(RECEIVER, third, "TERIMA").problem().findings())
                .extracting(Finding::code)
                .containsExactly("LEBIH");
    }

    @Test
    void nothing_that_the_receiver_sends_or_looks_for_tells_what_is_not_shared() {
        RecordView sent = sent("A-1");

        for (String guess : List.of("1000000.00", "5.00")) {
            assertThat(change(RECEIVER, sent, Map.of("diterima", "1", "harga", guess))
                            .problem()
                            .findings())
                    .as("right or wrong, the answer is the same")
                    .extracting(Finding::code, Finding::field)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD_LOCKED", "harga"));
            assertThat(listed(RECEIVER, where("is", "harga", guess))).isEmpty();
        }
        assertThat(listed(RECEIVER, where("is", "dikirim", "12.5"))).containsExactly("A-1");
        assertThat(listed(RECEIVER, new RecordSearch("a-1", List.of()))).containsExactly("A-1");
        assertThat(listed(SENDER, where("is", "harga", "1000000.00"))).containsExactly("A-1");
        assertThat(change(RECEIVER, sent, Map.of("dikirim", "13")).problem().findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_LOCKED");
        assertThat(house.records
                        .delete(Call.of(RECEIVER), "angkut", "angkutan", sent.id(), sent.version())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
    }

    private static RecordSearch where(String kind, String field, String value) {
        return new RecordSearch("", List.of(new Condition(kind, field, List.of(value))));
    }

    @Test
    void own_and_shared_records_stand_in_one_order_over_all_pages() {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            String day = "2026-08-%02d".formatted(i);
            if (i % 2 == 0) {
                move(SENDER, draft(SENDER, "S-" + i, "35", day), "KIRIM").value();
                expected.add(0, "S-" + i);
            } else {
                draft(RECEIVER, "R-" + i, "81", day);
                expected.add(0, "R-" + i);
            }
        }

        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<RecordView> page = page(RECEIVER, RecordSearch.ALL, new Cursor(2, after));
            page.items().forEach(r -> seen.add(String.valueOf(r.values().get("nomor"))));
            after = page.next();
        } while (after != null);
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void a_table_that_can_be_taken_in_again_has_own_records_only_and_a_document_the_shared_ones_too() throws Exception {
        sent("A-1");
        draft(RECEIVER, "R-1", "81", "2026-08-18");

        assertThat(exported(Exports.Format.CSV)).contains("R-1").doesNotContain("A-1");
        assertThat(exported(Exports.Format.JSON).lines())
                .filteredOn(line -> line.contains("A-1"))
                .singleElement()
                .asString()
                .contains("\"dikirim\":\"12.5\"")
                .doesNotContain("harga", "sopir", "pks");
        assertThat(exported(Exports.Format.JSON)).contains("R-1");
    }

    private String exported(Exports.Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(RECEIVER, "angkut", "angkutan", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_head_of_the_receivers_agency_sees_it_and_the_move_is_not_his() {
        RecordView sent = sent("A-1");
        Caller head = StoreFixture.caller("35", Role.KEPALA_OPD);

        assertThat(standing(found(head, sent).value()).moves()).isEmpty();
        assertThat(move(head, sent, "TERIMA").problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void a_record_that_was_sent_before_sharing_was_declared_is_shared_once_it_is() {
        house.close();
        Path older = folder.resolve("older");
        try (RecordHouse before = new RecordHouse(older, new TransportWithoutSharing(), "a", "81", "35")) {
            house = before;
            sent("A-1");
            assertThat(listed(RECEIVER, RecordSearch.ALL)).isEmpty();
        }
        house = new RecordHouse(older, new TransportSector(), "b", "81", "35");

        assertThat(listed(RECEIVER, RecordSearch.ALL)).containsExactly("A-1");
    }

    @Test
    void rolling_back_to_a_version_without_sharing_takes_it_away() {
        RecordView sent = sent("A-1");
        house.close();
        house = new RecordHouse(folder, new TransportWithoutSharing(), "b", "81", "35");

        assertThat(listed(RECEIVER, RecordSearch.ALL)).isEmpty();
        assertThat(found(RECEIVER, sent).problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(change(RECEIVER, sent, Map.of("diterima", "1")).problem().kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(found(SENDER, sent).isDone()).isTrue();
    }

    /** The same type before it was shared. */
    private static final class TransportWithoutSharing implements simpul.core.model.sector.Sector {
        @Override
        public void define(simpul.core.model.sector.SectorSpec s) {
            s.id("angkut")
                    .title("Angkutan", "Transport")
                    .records(TransportSector.TRANSPORT
                            .share()
                            .workflow(simpul.core.model.sector.record.Workflow.start("DRAF", "Draf", "Draft")
                                    .state("DIKIRIM", "Dikirim", "Sent")
                                    .state("DITERIMA", "Diterima", "Received")
                                    .move("KIRIM", "Kirim", "Send", "DRAF", "DIKIRIM", owner())
                                    .move("TUTUP", "Tutup", "Close", "DIKIRIM", "DITERIMA", owner())));
        }

        private static simpul.core.model.sector.record.Actor owner() {
            return simpul.core.model.sector.record.Actor.owner(Role.OPD);
        }
    }
}
