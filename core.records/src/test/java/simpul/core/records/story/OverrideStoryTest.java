package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

/**
 * A rule that cannot be decided refuses what would be final and never a draft; the head of the agency may answer for it in
 * writing, which stays with the record and is reported.
 */
class OverrideStoryTest {
    private static final Call OFFICER = RecordHouse.call("81");
    private static final Call HEAD = Call.of(StoreFixture.caller("81", Role.KEPALA_OPD));
    private static final String WORD = "Rapat 22 November memutus kapal ini layak.";
    private static final Cursor FIRST = new Cursor(50, null);

    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> MATTER = Field.text("hal", "Hal", "Matter");
    private static final Field<String> EXCEPTION = Field.text("kode_khusus", "Kode khusus", "Exception");
    private static final RecordType PERMIT = RecordType.of("izin", 1, "Izin", "Permit")
            .fields(DAY, MATTER, EXCEPTION)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final RecordType REQUEST = RecordType.of("mohon", 1, "Permohonan", "Request")
            .fields(DAY, MATTER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move(
                            "AJUKAN",
                            "Ajukan",
                            "Submit",
                            "DRAF",
                            "DIAJUKAN",
                            Actor.owner(Role.OPD),
                            Actor.owner(Role.KEPALA_OPD)));

    private static final Field<String> COPY = Field.text("salinan", "Salinan", "Copy");
    private static final RecordType FEE = RecordType.of("biaya", 1, "Biaya", "Fee")
            .fields(DAY, MATTER, COPY)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(COPY, r -> r.find(MATTER).orElse("tiada"));

    private final AtomicBoolean broken = new AtomicBoolean();

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, sector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Sector sector() {
        Rule sound = Rule.record("LAYAK", PERMIT, "Kapal layak", "The vessel is fit", "Perda 1", this::judged);
        return s -> s.id("izin")
                .title("Izin", "Permits")
                .records(PERMIT, REQUEST, FEE)
                .rules(
                        sound.exception(EXCEPTION),
                        Rule.record("WAJAR", PERMIT, "Wajar", "Plausible", "Perda 2", f -> {
                                    if (f.find(MATTER).filter("janggal"::equals).isPresent()) {
                                        throw new IllegalStateException("cannot tell");
                                    }
                                    return List.of();
                                })
                                .warns(),
                        Rule.record("LENGKAP", REQUEST, "Lengkap", "Complete", "Perda 3", this::judged));
    }

    private List<Finding> judged(RuleFacts facts) {
        if (broken.get()) {
            throw new IllegalStateException("no answer");
        }
        return facts.find(MATTER).filter("buruk"::equals).isPresent()
                ? List.of(Finding.blocking("TIDAK_LAYAK", MATTER.code(), Text.of("Tidak layak.", "Not fit.")))
                : List.of();
    }

    private static Result<RecordView> write(Records records, Call by, String type, String... more) {
        Map<String, String> values = new HashMap<>(Map.of("hari", "01/08/2026"));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return records.create(by, "izin", type, values, InputStyle.PEOPLE);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void an_undecided_rule_refuses_and_its_sector_is_charged() {
        broken.set(true);

        assertThat(codes(write(house.records, OFFICER, "izin"))).containsExactly("RULE_UNDECIDED");
        assertThat(house.failures()).extracting(f -> f.what().en()).containsExactly("rule LAYAK: no answer");
    }

    @Test
    void only_the_head_of_the_agency_may_answer_for_it_and_in_writing() {
        broken.set(true);

        assertThat(write(house.records.overriding(WORD), OFFICER, "izin")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(codes(write(house.records.overriding(" "), HEAD, "izin"))).containsExactly("OVERRIDE_REASON");
        assertThat(codes(write(house.records, HEAD, "izin"))).containsExactly("RULE_UNDECIDED");
    }

    @Test
    void his_word_stays_with_the_record_and_in_the_trail_and_is_reported() {
        broken.set(true);
        Result<RecordView> kept = write(house.records.overriding(WORD), HEAD, "izin");

        assertThat(kept.warnings()).extracting(Finding::code).containsExactly("RULE_UNDECIDED");
        assertThat(kept.value().marks())
                .extracting(m -> m.rule() + ", " + m.basis() + ", " + m.reason() + ", " + m.post())
                .containsExactly("LAYAK, Perda 1, " + WORD + ", post-81-kepala_opd");
        assertThat(house.audited("record.create"))
                .containsEntry("override", WORD)
                .containsEntry("undecided", "LAYAK");
        assertThat(overrides(Role.SEKRETARIAT, "81"))
                .containsExactly(kept.value().id());
        assertThat(overrides(Role.SEKRETARIAT, "35")).isEmpty();
        assertThat(house.overrides
                        .list(StoreFixture.caller("81", Role.DPRD), FIRST)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    private List<String> overrides(Role role, String region) {
        return house.overrides.list(StoreFixture.caller(region, role), FIRST).value().items().stream()
                .map(RecordMark::record)
                .toList();
    }

    @Test
    void a_later_decision_takes_the_mark_away_and_a_deleted_record_takes_its_own() {
        broken.set(true);
        RecordView kept = write(house.records.overriding(WORD), HEAD, "izin").value();
        broken.set(false);
        RecordView decided = house.records
                .change(OFFICER, "izin", "izin", kept.id(), 1, Map.of("hari", "02/08/2026"), InputStyle.PEOPLE)
                .value();
        assertThat(decided.marks()).isEmpty();

        broken.set(true);
        RecordView other = write(house.records.overriding(WORD), HEAD, "izin").value();
        house.records.delete(OFFICER, "izin", "izin", other.id(), 1).value();
        assertThat(overrides(Role.SEKRETARIAT, "81")).isEmpty();
    }

    @Test
    void a_word_that_is_not_needed_is_not_kept_and_overrides_no_finding() {
        assertThat(write(house.records.overriding(WORD), HEAD, "izin").value().marks())
                .isEmpty();
        assertThat(codes(write(house.records.overriding(WORD), HEAD, "izin", "hal", "buruk")))
                .containsExactly("TIDAK_LAYAK");
    }

    @Test
    void a_warning_that_cannot_be_decided_passes_and_is_marked() {
        RecordView kept =
                write(house.records, OFFICER, "izin", "hal", "janggal").value();

        assertThat(kept.marks()).extracting(RecordMark::rule).containsExactly("WAJAR");
        assertThat(kept.marks().get(0).isOverride()).isFalse();
        assertThat(overrides(Role.SEKRETARIAT, "81"))
                .as("nobody had to answer for it")
                .isEmpty();
    }

    @Test
    void where_the_exception_is_filled_in_the_finding_is_said_and_does_not_refuse() {
        Result<RecordView> kept = write(house.records, OFFICER, "izin", "hal", "buruk", "kode_khusus", "RISET");

        assertThat(kept.warnings())
                .extracting(f -> f.code() + ", " + f.basis())
                .containsExactly("TIDAK_LAYAK, Perda 1");
    }

    @Test
    void a_draft_is_always_kept_and_its_move_waits_for_the_decision() {
        broken.set(true);
        RecordView draft =
                write(house.records, OFFICER, "mohon", "hal", "buruk").value();
        assertThat(draft.marks()).extracting(RecordMark::rule).containsExactly("LENGKAP");

        assertThat(codes(house.moves.move(OFFICER, "izin", "mohon", draft.id(), 1, "AJUKAN")))
                .containsExactly("RULE_UNDECIDED");
        broken.set(false);
        assertThat(codes(house.moves.move(OFFICER, "izin", "mohon", draft.id(), 1, "AJUKAN")))
                .as("what was not asked of the draft is asked of the move")
                .containsExactly("TIDAK_LAYAK");

        broken.set(true);
        RecordView moved = house.moves
                .overriding(WORD)
                .move(HEAD, "izin", "mohon", draft.id(), 1, "AJUKAN")
                .value();
        assertThat(moved.marks()).extracting(RecordMark::reason).containsExactly(WORD);
        assertThat(house.audited("record.move")).containsEntry("override", WORD);
    }

    @Test
    void what_the_breaker_has_stopped_holds_up_no_draft_and_the_head_may_answer_for_the_rest() {
        house.sectors.broken(true);

        RecordView draft =
                write(house.records, OFFICER, "mohon", "hal", "buruk").value();
        assertThat(draft.marks()).extracting(RecordMark::rule).containsExactly("LENGKAP");
        assertThat(codes(house.moves.move(OFFICER, "izin", "mohon", draft.id(), 1, "AJUKAN")))
                .containsExactly("RULE_UNDECIDED");
        assertThat(codes(write(house.records, OFFICER, "izin")))
                .as("one refuses, one only warns")
                .containsExactly("RULE_UNDECIDED", "RULE_UNDECIDED");
        RecordView kept = write(house.records.overriding(WORD), HEAD, "izin").value();
        assertThat(kept.marks()).extracting(RecordMark::reason).contains(WORD);
        assertThat(overrides(Role.SEKRETARIAT, "81")).contains(kept.id());

        house.sectors.broken(false);
        assertThat(codes(house.moves.move(OFFICER, "izin", "mohon", draft.id(), 1, "AJUKAN")))
                .as("asked as soon as it runs again")
                .containsExactly("TIDAK_LAYAK");
    }

    @Test
    void what_only_the_stopped_module_can_compute_is_refused_in_words() {
        house.sectors.broken(true);

        Result<RecordView> refused = write(house.records, OFFICER, "biaya");

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
    }

    @Test
    void undecided_rows_of_an_import_are_refused_and_reported() {
        broken.set(true);

        ImportReport report = house.imports
                .run(OFFICER, "izin", "izin", new ImportRequest("Hari;Hal\n01/08/2026;a\n02/08/2026;b\n", false))
                .value();

        assertThat(report.created()).isZero();
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(f -> f.finding().code())
                .containsExactly("RULE_UNDECIDED", "RULE_UNDECIDED");
    }
}
