package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
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

/** What was shared under an agreement is read after its end, and worked on by the region that wrote it. */
class EndedAgreementStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller JATIM = officer("35");
    private static final String ENDED = "SHARED_AGREEMENT_ENDED";

    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final Field<String> ANSWER = Field.text("jawaban", "Jawaban", "Answer");
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").queryable();
    private static final Field<String> PACT =
            Field.agreement("pks", "PKS", "Agreement").required();
    private static final Field<String> ITEM = Field.text("barang", "Barang", "Item");
    private static final PartType ROWS = PartType.of("baris", "Baris", "Rows").fields(ITEM);
    private static final RecordType LIST = RecordType.of("daftar", 1, "Daftar", "List")
            .fields(DAY, WORDS, PACT)
            .parts(ROWS)
            .happensOn(DAY)
            .owner(Owner.AGREEMENT)
            .workflow(Workflow.start("TULIS", "Ditulis", "Being written")
                    .state("SELESAI", "Selesai", "Done")
                    .edits("TULIS", Actor.owner(Role.OPD))
                    .move("SELESAIKAN", "Selesaikan", "Finish", "TULIS", "SELESAI", Actor.owner(Role.OPD)));
    private static final RecordType SHEET = RecordType.of("lembar", 1, "Lembar", "Sheet")
            .fields(DAY, WORDS, ANSWER, TO, PACT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("TULIS", "Ditulis", "Being written")
                    .state("SELESAI", "Selesai", "Done")
                    .edits("TULIS", Actor.counterpart(Role.OPD), ANSWER)
                    .edits("TULIS", Actor.owner(Role.OPD))
                    .move("SELESAIKAN", "Selesaikan", "Finish", "TULIS", "SELESAI", Actor.of(TO, Role.OPD)))
            .share(
                    Sharing.counterpart("TULIS", DAY, WORDS, ANSWER, TO, PACT),
                    Sharing.record(TO, "TULIS", DAY, WORDS, TO));
    private static final Sector SECTOR =
            s -> s.id("lain").title("Lain", "Other").records(LIST, SHEET);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR, "a", "81", "35");
        Pact.of("pks", "lain", "2026-01-01", 12, "81", "35").in(house.fixture);
        Pact.of("baru", "lain", "2026-06-01", 24, "81", "35").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView written(String type) {
        Map<String, Object> values = new HashMap<>(Map.of("hari", "2026-08-01", "isi", "Satu", "pks", "pks"));
        if (type.equals("lembar")) {
            values.put("tujuan", "35");
        } else {
            values.put("baris", List.of(Map.of("barang", "Beras")));
        }
        return house.records
                .create(Call.of(MALUKU), "lain", type, values, InputStyle.PROGRAMS)
                .value();
    }

    /** The agreement {@code pks} is over then; {@code baru} entitles both regions. */
    private void newYear() {
        house.fixture.clock().set(Instant.parse("2027-02-01T03:00:00Z"));
        house.entitling.by("baru");
    }

    private Result<RecordView> filled(Caller caller, RecordView record, String code, Object value) {
        return house.records.fill(
                Call.of(caller),
                "lain",
                record.type(),
                record.id(),
                record.version(),
                Set.of(code),
                Map.of(code, value),
                InputStyle.PROGRAMS);
    }

    private Result<RecordView> finished(Caller caller, RecordView record) {
        return house.moves.move(Call.of(caller), "lain", record.type(), record.id(), record.version(), "SELESAIKAN");
    }

    private RecordView seen(Caller caller, RecordView record) {
        return house.records.find(caller, "lain", record.type(), record.id()).value();
    }

    private static Standing standing(RecordView record) {
        return Objects.requireNonNull(record.standing());
    }

    private static void saysWhy(Problem problem) {
        assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(problem.findings()).extracting(Finding::code).containsExactly(ENDED);
        assertThat(problem.detail().id()).contains("PKS pks").contains("membaca");
        assertThat(problem.detail().en()).contains("PKS pks").contains("read");
    }

    @Test
    void while_the_agreement_runs_the_other_party_works_on_it() {
        RecordView list = written("daftar");

        assertThat(standing(seen(JATIM, list)).edits("isi")).isTrue();
        RecordView changed = filled(JATIM, list, "isi", "Dua").value();
        assertThat(finished(JATIM, changed).isDone()).isTrue();
    }

    @Test
    void after_its_end_the_other_party_reads_it_and_is_told_why_it_cannot_be_changed() {
        RecordView list = written("daftar");
        newYear();

        RecordView read = seen(JATIM, list);

        assertThat(read.values()).containsEntry("isi", "Satu").containsKey("baris");
        assertThat(standing(read).edits()).isFalse();
        assertThat(standing(read).moves()).isEmpty();
        saysWhy(filled(JATIM, list, "isi", "Dua").problem());
        saysWhy(filled(JATIM, list, "baris", List.of(Map.of("barang", "Ikan"))).problem());
        saysWhy(finished(JATIM, list).problem());
        assertThat(seen(MALUKU, list).values()).containsEntry("isi", "Satu");
    }

    @Test
    void who_wrote_it_goes_on_with_it() {
        RecordView list = written("daftar");
        newYear();

        assertThat(standing(seen(MALUKU, list)).edits("isi")).isTrue();
        assertThat(finished(MALUKU, list).isDone()).isTrue();
    }

    @Test
    void what_the_record_itself_gives_to_a_region_it_names_does_not_end_with_the_agreement() {
        RecordView sheet = written("lembar");
        newYear();

        assertThat(standing(seen(JATIM, sheet)).edits()).isFalse();
        saysWhy(filled(JATIM, sheet, "jawaban", "Ya").problem());
        assertThat(finished(JATIM, sheet).isDone()).isTrue();
    }
}
