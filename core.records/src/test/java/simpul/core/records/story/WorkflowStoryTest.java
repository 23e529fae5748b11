package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.store.testing.StoreFixture;

class WorkflowStoryTest {
    private static final Cursor FIRST = new Cursor(50, null);
    private static final Caller OFFICER = officer("81");
    private static final Caller HEAD = StoreFixture.caller("81", Role.KEPALA_OPD);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new PermitSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(Map<String, String> values) {
        return house.records.create(Call.of(OFFICER), "izin", "permohonan", values, InputStyle.PEOPLE);
    }

    private RecordView draft(String number) {
        return create(Map.of("nomor", number, "tanggal", "17/08/2026")).value();
    }

    private RecordView complete(String number) {
        return create(Map.of("nomor", number, "tanggal", "17/08/2026", "ekor", "10", "retribusi", "250000"))
                .value();
    }

    private Result<RecordView> move(Caller caller, RecordView record, String move) {
        return house.moves.move(Call.of(caller), "izin", "permohonan", record.id(), record.version(), move);
    }

    private Result<RecordView> change(Caller caller, RecordView record, Map<String, ?> values) {
        return house.records.change(
                Call.of(caller), "izin", "permohonan", record.id(), record.version(), values, InputStyle.PEOPLE);
    }

    private RecordView seen(Caller caller, RecordView record) {
        return house.records.find(caller, "izin", "permohonan", record.id()).value();
    }

    private static Standing standing(RecordView record) {
        return Objects.requireNonNull(record.standing());
    }

    private static List<String> moves(RecordView record) {
        return standing(record).moves().stream().map(FlowShape.MoveShape::code).toList();
    }

    @Test
    void a_new_record_is_a_draft_that_may_lack_what_is_required_later() {
        RecordView draft = draft("P-1");

        assertThat(standing(draft).state()).isEqualTo("DRAF");
        assertThat(standing(draft).label().en()).isEqualTo("Draft");
        assertThat(moves(draft)).containsExactly("AJUKAN", "BATALKAN");
        assertThat(draft.values()).doesNotContainKeys("ekor", "per_ekor");
        assertThat(complete("P-2").values()).containsKey("per_ekor");
    }

    @Test
    void the_move_that_reaches_a_state_says_everything_that_is_missing_at_once() {
        Result<RecordView> refused = move(OFFICER, draft("P-1"), "AJUKAN");

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problem().findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("FIELD_REQUIRED", "ekor"), tuple("FIELD_REQUIRED", "retribusi"));
    }

    @Test
    void a_complete_record_moves_and_its_move_stands_in_the_audit_trail() {
        RecordView moved = move(OFFICER, complete("P-1"), "AJUKAN").value();

        assertThat(standing(moved).state()).isEqualTo("DIAJUKAN");
        assertThat(moved.version()).isEqualTo(2);
        assertThat(seen(HEAD, moved).standing()).isNotNull();
        assertThat(moves(seen(HEAD, moved))).containsExactly("KEMBALIKAN", "SETUJUI");
        assertThat(moves(moved)).as("the officer waits for his head").isEmpty();
        assertThat(house.audited("record.move"))
                .containsEntry("from", "DRAF")
                .containsEntry("to", "DIAJUKAN")
                .containsEntry("move", "AJUKAN");
    }

    @Test
    void a_move_that_state_or_role_does_not_allow_is_refused_with_what_would_be_possible() {
        RecordView draft = complete("P-1");

        Result<RecordView> elsewhere = move(HEAD, draft, "SETUJUI");
        assertThat(elsewhere.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(elsewhere.problem().detail().en()).contains("Submitted", "Draft", "no move you can make");

        RecordView handedIn = move(OFFICER, draft, "AJUKAN").value();
        Result<RecordView> others = move(OFFICER, handedIn, "SETUJUI");
        assertThat(others.problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(others.problem().detail().en()).contains("Head of OPD");

        Result<RecordView> unknown = move(HEAD, handedIn, "TERBANGKAN");
        assertThat(unknown.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(unknown.problem().detail().en()).contains("You can: Send back, Approve.");
    }

    @Test
    void an_older_version_and_a_foreign_record_do_not_move() {
        RecordView draft = complete("P-1");
        RecordView changed = change(
                        OFFICER, draft, Map.of("nomor", "P-1", "tanggal", "17/08/2026", "ekor", "11", "retribusi", "1"))
                .value();

        assertThat(move(OFFICER, draft, "AJUKAN").problem().kind()).isEqualTo(ProblemKind.STALE);
        assertThat(move(officer("35"), changed, "AJUKAN").problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(move(StoreFixture.caller("81", Role.DPRD), changed, "AJUKAN")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void in_a_state_with_edit_rights_only_those_edit_only_their_fields_and_the_rest_stays() {
        RecordView handedIn = move(OFFICER, complete("P-1"), "AJUKAN").value();

        assertThat(change(OFFICER, handedIn, Map.of("ekor", "12")).problem().findings())
                .extracting(Finding::code)
                .containsExactly("RECORD_CLOSED");
        assertThat(standing(seen(HEAD, handedIn)).only()).isEqualTo(Set.of("catatan"));

        assertThat(change(HEAD, handedIn, Map.of("catatan", "Lengkap", "ekor", "12"))
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("FIELD_LOCKED", "ekor"));
        RecordView noted = change(HEAD, handedIn, Map.of("catatan", "Lengkap", "ekor", "10"))
                .value();
        assertThat(noted.values())
                .containsEntry("catatan", "Lengkap")
                .containsEntry("ekor", 10L)
                .containsEntry("nomor", "P-1")
                .containsKey("per_ekor");
        assertThat(standing(noted).state()).isEqualTo("DIAJUKAN");
    }

    @Test
    void a_frozen_record_is_neither_edited_nor_deleted() {
        RecordView frozen = move(HEAD, move(OFFICER, complete("P-1"), "AJUKAN").value(), "SETUJUI")
                .value();

        assertThat(change(OFFICER, frozen, Map.of("nomor", "P-9")).problem().kind())
                .isEqualTo(ProblemKind.CONFLICT);
        assertThat(house.records
                        .delete(Call.of(OFFICER), "izin", "permohonan", frozen.id(), frozen.version())
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("RECORD_CLOSED");
        RecordView draft = draft("P-2");
        assertThat(house.records
                        .delete(Call.of(OFFICER), "izin", "permohonan", draft.id(), draft.version())
                        .isDone())
                .isTrue();
    }

    @Test
    void a_cancelled_draft_owes_nothing_that_only_a_submitted_one_owes() {
        RecordView cancelled = move(OFFICER, draft("P-1"), "BATALKAN").value();

        assertThat(standing(cancelled).state()).isEqualTo("BATAL");
    }

    @Test
    void a_rule_of_a_move_is_asked_at_that_move_only_and_an_ordinary_one_when_written() {
        for (String number : List.of("P-1", "P-2")) {
            move(HEAD, move(OFFICER, complete(number), "AJUKAN").value(), "SETUJUI")
                    .value();
        }
        RecordView third = move(OFFICER, complete("P-3"), "AJUKAN").value();

        assertThat(move(HEAD, third, "SETUJUI").problem().findings())
                .extracting(Finding::code, Finding::basis)
                .containsExactly(tuple("KUOTA_HABIS", "Perda 3"));
        assertThat(move(HEAD, third, "KEMBALIKAN").isDone()).isTrue();
        assertThat(create(Map.of("nomor", "P-4", "tanggal", "17/08/2026", "ekor", "1001"))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("EKOR_BANYAK");
    }

    @Test
    void lists_and_questions_know_the_state() {
        move(OFFICER, complete("P-1"), "AJUKAN").value();
        draft("P-2");
        draft("P-3");

        assertThat(list("DRAF")).extracting(r -> r.values().get("nomor")).containsExactlyInAnyOrder("P-2", "P-3");
        assertThat(list("DIAJUKAN")).hasSize(1);
        assertThat(house.records
                        .list(OFFICER, "izin", "permohonan", search("HILANG"), FIRST)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FILTER_STATE");
        assertThat(house.asked(OFFICER, "izin", PermitSector.BY_STATE))
                .extracting(g -> g.key(Dimension.state()).orElse("") + "=" + g.count())
                .containsExactly("DIAJUKAN=1", "DRAF=2");
    }

    private static RecordSearch search(String state) {
        return new RecordSearch("", List.of(new Condition("is", "*state", List.of(state))));
    }

    private List<RecordView> list(String state) {
        return house.records
                .list(OFFICER, "izin", "permohonan", search(state), FIRST)
                .value()
                .items();
    }

    @Test
    void an_export_says_the_state_and_its_file_can_be_imported_again() throws Exception {
        move(OFFICER, complete("P-1"), "AJUKAN").value();
        draft("P-2");

        String csv = export(Exports.Format.CSV);
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(";Keadaan catatan");
        assertThat(csv).contains("Diajukan", "Draf");
        assertThat(export(Exports.Format.JSON)).contains("\"state\":\"DIAJUKAN\"");
        ImportReport again = house.imports
                .run(Call.of(OFFICER), "izin", "permohonan", new ImportRequest(csv, false))
                .value();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.refused()).isZero();
    }

    private String export(Exports.Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(OFFICER, "izin", "permohonan", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_of_a_table_changes_no_record_that_its_state_closes() {
        move(OFFICER, complete("P-1"), "AJUKAN").value();
        draft("P-2");

        ImportReport report = house.imports
                .run(
                        Call.of(OFFICER),
                        "izin",
                        "permohonan",
                        new ImportRequest(
                                "nomor;tanggal;ekor;retribusi\nP-1;17/08/2026;99;1\nP-2;17/08/2026;5;10\n", false))
                .value();

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.findings()).extracting(f -> f.finding().code()).containsExactly("RECORD_CLOSED");
    }

    @Test
    void records_that_were_there_before_the_workflow_begin_in_its_start_state() {
        house.close();
        Path older = folder.resolve("older");
        Map<String, String> values = new HashMap<>(Map.of("nomor", "P-1", "tanggal", "17/08/2026"));
        try (RecordHouse before = new RecordHouse(older, new PermitsWithoutFlow())) {
            before.records
                    .create(Call.of(OFFICER), "izin", "permohonan", values, InputStyle.PEOPLE)
                    .value();
        }
        house = new RecordHouse(older, new PermitSector());

        RecordView record = list("DRAF").get(0);
        assertThat(standing(record).state()).isEqualTo("DRAF");
        assertThat(moves(record)).contains("AJUKAN");
    }
}
