package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Call;
import simpul.core.store.parameter.ParameterService;

/** An action sees the record that it is about as rules see it: with the numbers of its own day, and without what is not there yet. */
class ActionFactsStoryTest {
    private static final Caller OWNER = officer("81");
    private static final Caller PARTNER = officer("35");
    private static final SectorParameter FEE = SectorParameter.of("tarif", "Tarif", "Fee", 5, "Rp")
            .basedOn("Perda 1", "By-law 1")
            .since(LocalDate.of(2021, 1, 1))
            .range(1, 60);
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").required().queryable();
    private static final Field<Long> PRICE =
            Field.integer("harga", "Harga", "Price").required();
    private static final Field<Long> WEIGHT =
            Field.integer("berat", "Berat", "Weight").requiredFrom("SAMPAI");
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, TO, PRICE, WEIGHT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("JALAN", "Jalan", "On the way")
                    .state("SAMPAI", "Sampai", "There")
                    .move("TERIMA", "Terima", "Receive", "JALAN", "SAMPAI", Actor.owner(Role.OPD)))
            .share(Sharing.record(TO, "JALAN", DAY, TO));
    private static final Sector SECTOR = s -> s.id("kirim")
            .title("Kiriman", "Shipments")
            .records(LOT)
            .parameters(FEE)
            .screens(Screen.of("lot", "Lot", "Lots", "fish", r -> View.stack())
                    .actions(
                            told("tarif", s1 -> "Tarif " + s1.record().parameter(FEE)),
                            told("harga", s1 -> "Harga " + s1.record().value(PRICE)),
                            told("berat", s1 -> "Berat " + s1.record().value(WEIGHT))));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static ScreenAction told(String code, Function<Submission, String> words) {
        return ScreenAction.of(
                        code,
                        "Kabarkan",
                        "Tell",
                        s -> Outcome.of(words.apply(s), words.apply(s))
                                .tells(Notice.of("Lihat lot", "Look at the lot")))
                .on(LOT);
    }

    private RecordView lot() {
        return house.records
                .create(
                        Call.of(OWNER),
                        "kirim",
                        "lot",
                        Map.of("hari", "2026-03-10", "tujuan", "35", "harga", "7"),
                        InputStyle.PEOPLE)
                .value();
    }

    private Result<ScreenActions.Done> act(Caller caller, String action, RecordView lot) {
        return house.actions.act(
                Call.of(caller),
                new ScreenActions.Place("kirim", "lot", action, Optional.empty()),
                Map.of("record", lot.id()),
                InputStyle.PEOPLE);
    }

    private String said(Caller caller, String action, RecordView lot) {
        return act(caller, action, lot).value().sentence().id();
    }

    private void feeFromJune() {
        ParameterService changes = new ParameterService(
                house.fixture.store(),
                new Everybody(),
                house.fixture.regions(),
                house.fixture.foundation().parameters());
        changes.set(
                        house.fixture.call("81", Role.SEKRETARIAT),
                        new ParameterDraft("sektor.kirim.tarif", null, "9", "SK 1", LocalDate.of(2026, 6, 1)))
                .value();
    }

    @Test
    void a_parameter_is_what_it_was_on_the_day_of_the_record() {
        RecordView lot = lot();
        feeFromJune();

        assertThat(said(OWNER, "tarif", lot)).isEqualTo("Tarif 5");
        assertThat(said(PARTNER, "tarif", lot)).isEqualTo("Tarif 5");
    }

    @Test
    void a_value_that_is_not_there_yet_is_said_to_the_reader_and_charged_to_nobody() {
        Problem refused = act(OWNER, "berat", lot()).problem();

        assertThat(refused.findings())
                .extracting(f -> f.code() + ": " + f.message().en())
                .containsExactly(
                        "ACTION_FIELD: Weight of this record is not filled in yet. Complete the record, then do this again.");
        assertThat(house.failures()).isEmpty();
    }

    @Test
    void a_value_that_the_partner_does_not_see_is_not_given_to_an_action_of_it_either() {
        RecordView lot = lot();

        assertThat(said(OWNER, "harga", lot)).isEqualTo("Harga 7");
        assertThat(act(PARTNER, "harga", lot).problem().findings())
                .extracting(Finding::code)
                .containsExactly("ACTION_FIELD");
        assertThat(house.failures()).isEmpty();
    }

    private static final class Everybody implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            return Optional.empty();
        }
    }
}
