package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

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
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;

/** The last move is a partner's: rules look at what the owner would see, and undecided ones wait for nobody else. */
class PartnerRuleStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller JATIM = officer("35");
    private static final Caller SULSEL = officer("73");

    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").required().queryable();
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final Field<String> PACT = Field.agreement("pks", "PKS", "Agreement");
    private static final RecordType LOAD = RecordType.of("muatan", 1, "Muatan", "Load")
            .fields(DAY, TO, NOTE, PACT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("KIRIM", "Terkirim", "Sent")
                    .state("TERIMA", "Diterima", "Received")
                    .move("KIRIMKAN", "Kirim", "Send", "DRAF", "KIRIM", Actor.owner(Role.OPD))
                    .move("TERIMA", "Terima", "Receive", "KIRIM", "TERIMA", Actor.of(TO, Role.OPD))
                    .edits("DRAF", Actor.owner(Role.OPD))
                    .edits("KIRIM", Actor.of(TO, Role.OPD), NOTE))
            .share(Sharing.record(TO, "KIRIM", DAY, TO, NOTE));
    private static final Aggregate OTHERS = Aggregate.over(LOAD).scope(Coverage.SEEN);

    private final AtomicBoolean broken = new AtomicBoolean();

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        Sector sector = s -> s.id("muat")
                .title("Muat", "Loads")
                .records(LOAD)
                .rules(
                        Rule.record("LENGKAP", LOAD, "Lengkap", "Complete", "Perda 1", this::complete),
                        Rule.record("SATU", LOAD, "Satu", "One", "Perda 2", PartnerRuleStoryTest::only)
                                .asks(OTHERS)
                                .onMove("TERIMA"),
                        Rule.record("MASA", LOAD, "Masa", "Term", "Perda 3", PartnerRuleStoryTest::term)
                                .withAgreement()
                                .onMove("TERIMA"));
        house = new RecordHouse(folder, sector, "a", "81", "35", "73");
        Pact.of("pks", "muat", "2026-01-01", 6, "81", "73").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Finding> complete(RuleFacts facts) {
        if (broken.get()) {
            throw new IllegalStateException("no answer");
        }
        return List.of();
    }

    private static List<Finding> only(RuleFacts facts) {
        long others = facts.answers().count(OTHERS);
        return others == 0 ? List.of() : List.of(blocking("LAGI", others + " lagi"));
    }

    private static List<Finding> term(RuleFacts facts) {
        return facts.agreement().filter(a -> !a.isRunning()).stream()
                .map(a -> blocking("BERAKHIR", a.id()))
                .toList();
    }

    private static Finding blocking(String code, String words) {
        return Finding.blocking(code, "", Text.same(words));
    }

    private RecordView sent(Caller owner, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("hari", "2026-08-01");
        values.put("tujuan", "35");
        RecordView draft = house.records
                .create(Call.of(owner), "muat", "muatan", values, InputStyle.PROGRAMS)
                .value();
        return move(owner, draft, "KIRIMKAN").value();
    }

    private Result<RecordView> move(Caller caller, RecordView record, String move) {
        return house.moves.move(Call.of(caller), "muat", "muatan", record.id(), record.version(), move);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    private List<RecordMark> marks(Caller caller, RecordView record) {
        return house.records.find(caller, "muat", "muatan", record.id()).value().marks();
    }

    @Test
    void what_was_undecided_when_the_partner_wrote_must_be_decided_before_its_move() {
        RecordView sent = sent(MALUKU, Map.of());
        broken.set(true);
        RecordView noted = house.records
                .change(
                        Call.of(JATIM),
                        "muat",
                        "muatan",
                        sent.id(),
                        sent.version(),
                        Map.of("catatan", "Utuh"),
                        InputStyle.PROGRAMS)
                .value();
        assertThat(marks(MALUKU, noted)).extracting(RecordMark::rule).containsExactly("LENGKAP");

        assertThat(codes(move(JATIM, noted, "TERIMA"))).containsExactly("RULE_UNDECIDED");
        broken.set(false);
        move(JATIM, noted, "TERIMA").value();
        assertThat(marks(MALUKU, noted)).as("it is decided now").isEmpty();
    }

    @Test
    void the_partner_sees_no_mark_of_the_owners_record() {
        broken.set(true);
        RecordView draft = house.records
                .create(
                        Call.of(MALUKU),
                        "muat",
                        "muatan",
                        Map.of("hari", "2026-08-01", "tujuan", "35"),
                        InputStyle.PROGRAMS)
                .value();
        broken.set(false);
        RecordView sent = move(MALUKU, draft, "KIRIMKAN").value();
        broken.set(true);
        RecordView noted = house.records
                .change(
                        Call.of(JATIM),
                        "muat",
                        "muatan",
                        sent.id(),
                        sent.version(),
                        Map.of("catatan", "Utuh"),
                        InputStyle.PROGRAMS)
                .value();

        assertThat(noted.marks()).isEmpty();
        assertThat(marks(JATIM, noted)).isEmpty();
        assertThat(house.records
                        .list(JATIM, "muat", "muatan", RecordSearch.ALL, new Cursor(50, null))
                        .value()
                        .items())
                .singleElement()
                .extracting(RecordView::marks)
                .isEqualTo(List.of());
    }

    @Test
    void a_rule_counts_over_what_the_owner_may_see_and_not_over_everything() {
        sent(SULSEL, Map.of());
        RecordView sent = sent(MALUKU, Map.of());

        assertThat(move(JATIM, sent, "TERIMA").isDone()).isTrue();
    }

    @Test
    void a_rule_counts_the_owners_other_records_though_a_partner_moves() {
        sent(MALUKU, Map.of());
        RecordView sent = sent(MALUKU, Map.of());

        assertThat(codes(move(JATIM, sent, "TERIMA"))).containsExactly("LAGI");
    }

    @Test
    void an_agreement_that_the_partner_does_not_see_is_looked_at_as_the_owner_sees_it() {
        RecordView sent = sent(MALUKU, Map.of("pks", "pks"));

        assertThat(codes(move(JATIM, sent, "TERIMA"))).containsExactly("BERAKHIR");
    }
}
