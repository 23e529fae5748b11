package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.records.judge.PureEngine;

/** Sharing with the province of a region, with the rows of a record, and records that belong to an agreement. */
class WiderSharingStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller SURABAYA = officer("35.78");
    private static final Caller JATIM = officer("35");
    private static final Caller SULSEL = officer("73");

    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").required().queryable();
    private static final Field<String> ANSWER = Field.text("jawaban", "Jawaban", "Answer");
    private static final Field<Long> HEADS = Field.integer("ekor", "Ekor", "Heads");
    private static final Field<String> KEEPER =
            Field.text("pemilik", "Pemilik", "Keeper").personal();
    private static final PartType HERD =
            PartType.of("rombongan", "Rombongan", "Herd").fields(HEADS, KEEPER);
    private static final RecordType MOVE = RecordType.of("pindah", 1, "Perpindahan", "Movement")
            .fields(DAY, TO, ANSWER)
            .parts(HERD)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("AJU", "Diajukan", "Requested")
                    .state("SETUJU", "Disetujui", "Agreed")
                    .move("AJUKAN", "Ajukan", "Request", "DRAF", "AJU", Actor.owner(Role.OPD))
                    .move("SETUJUI", "Setujui", "Agree", "AJU", "SETUJU", Actor.provinceOf(TO, Role.OPD))
                    .edits("DRAF", Actor.owner(Role.OPD))
                    .edits("AJU", Actor.provinceOf(TO, Role.OPD), ANSWER))
            .share(
                    Sharing.record(TO, "AJU", DAY, TO),
                    Sharing.province(TO, "AJU", DAY, TO, ANSWER).parts(HERD));

    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final Field<String> PACT =
            Field.agreement("pks", "PKS", "Agreement").required();
    private static final RecordType PLAN = RecordType.of("rencana", 1, "Rencana bersama", "Common plan")
            .fields(DAY, WORDS, PACT)
            .happensOn(DAY)
            .owner(Owner.AGREEMENT)
            .workflow(Workflow.start("TULIS", "Ditulis", "Being written")
                    .state("SEPAKAT", "Disepakati", "Agreed")
                    .move("SEPAKATI", "Sepakati", "Agree", "TULIS", "SEPAKAT", Actor.owner(Role.OPD))
                    .edits("TULIS", Actor.owner(Role.OPD))
                    .frozen("SEPAKAT"));
    private static final Sector SECTOR =
            s -> s.id("lain").title("Lain", "Other").records(MOVE, PLAN);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR, "a", "81", "35", "35.78", "73");
        Pact.of("pks", "lain", "2026-01-01", 24, "81", "35").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView requested() {
        Map<String, Object> values = new HashMap<>();
        values.put("hari", "2026-08-01");
        values.put("tujuan", "35.78");
        values.put("rombongan", List.of(Map.of("ekor", "12", "pemilik", "Bapak Contoh")));
        RecordView draft = house.records
                .create(Call.of(MALUKU), "lain", "pindah", values, InputStyle.PEOPLE)
                .value();
        assertThat(listed(JATIM, "pindah")).isEmpty();
        return move(MALUKU, draft, "AJUKAN").value();
    }

    private Result<RecordView> move(Caller caller, RecordView record, String move) {
        return house.moves.move(Call.of(caller), "lain", record.type(), record.id(), record.version(), move);
    }

    private Result<RecordView> change(Caller caller, RecordView record, Map<String, ?> values) {
        return house.records.change(
                Call.of(caller), "lain", record.type(), record.id(), record.version(), values, InputStyle.PROGRAMS);
    }

    private Result<RecordView> found(Caller caller, RecordView record) {
        return house.records.find(caller, "lain", record.type(), record.id());
    }

    private List<String> listed(Caller caller, String type) {
        return house.records.list(caller, "lain", type, RecordSearch.ALL, new Cursor(50, null)).value().items().stream()
                .map(RecordView::id)
                .toList();
    }

    @Test
    void the_province_of_the_destination_sees_its_own_fields_and_the_rows_without_what_is_personal() {
        RecordView requested = requested();

        RecordView seen = found(JATIM, requested).value();
        assertThat(listed(JATIM, "pindah")).containsExactly(requested.id());
        assertThat(String.valueOf(seen.values().get("rombongan")))
                .contains("12")
                .doesNotContain("Bapak");
        assertThat(seen.masked()).containsExactly("rombongan[0].pemilik");
        assertThat(found(SURABAYA, requested).value().values()).containsOnlyKeys("hari", "tujuan");
        assertThat(found(SULSEL, requested).problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void only_the_province_answers_and_agrees() {
        RecordView requested = requested();

        assertThat(move(SURABAYA, requested, "SETUJUI").problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        RecordView answered = change(JATIM, requested, Map.of("jawaban", "Ya")).value();
        RecordView agreed = move(JATIM, answered, "SETUJUI").value();

        assertThat(found(MALUKU, agreed).value().values())
                .containsEntry("jawaban", "Ya")
                .containsKey("rombongan");
        assertThat(String.valueOf(found(MALUKU, agreed).value().values().get("rombongan")))
                .contains("Bapak Contoh");
    }

    @Test
    void what_an_agreement_owns_all_its_parties_see_edit_and_move_and_nobody_else() {
        RecordView written = house.records
                .create(
                        Call.of(MALUKU),
                        "lain",
                        "rencana",
                        Map.of("hari", "2026-08-01", "isi", "Satu", "pks", "pks"),
                        InputStyle.PROGRAMS)
                .value();

        assertThat(listed(JATIM, "rencana")).containsExactly(written.id());
        assertThat(found(SULSEL, written).problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(found(JATIM, written).value().values()).containsEntry("isi", "Satu");
        RecordView changed = change(JATIM, written, Map.of("hari", "2026-08-01", "isi", "Dua"))
                .value();
        assertThat(change(JATIM, changed, Map.of("hari", "2026-08-01", "isi", "Dua", "pks", "lain"))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .as("which agreement it is stays with who wrote it")
                .containsExactly("FIELD_LOCKED");
        assertThat(house.records
                        .delete(Call.of(JATIM), "lain", "rencana", changed.id(), changed.version())
                        .isDone())
                .isFalse();
        RecordView agreed = move(JATIM, changed, "SEPAKATI").value();

        assertThat(found(MALUKU, agreed).value().values())
                .containsEntry("isi", "Dua")
                .containsEntry("pks", "pks");
        assertThat(house.audited("record.change", "35")).containsEntry("value.isi", "Dua");
    }

    @Test
    void an_agreement_owns_nothing_that_contradicts_it() {
        RecordType type = RecordType.of("rencana", 1, "Rencana", "Plan")
                .fields(DAY, KEEPER)
                .happensOn(DAY)
                .owner(Owner.AGREEMENT)
                .share(Sharing.counterpart("TULIS", DAY));

        assertThat(new PureEngine()
                        .define(s -> s.id("lain").title("Lain", "Other").records(type))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.message().en())
                .contains(
                        "DEFINITION_SHARING What an agreement owns needs a workflow.",
                        "DEFINITION_SHARING What an agreement owns needs a required agreement field.",
                        "DEFINITION_SHARING The parties already see all of what an agreement owns.",
                        "DEFINITION_SHARING Personal data 'pemilik' is not for an agreement to own.");
    }
}
