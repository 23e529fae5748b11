package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;
import simpul.core.store.parameter.ParameterService;
import simpul.core.store.testing.StoreFixture;

/** Numbers that an office sets reach rules, derived values, indicators and screens, each with those of its own day. */
class ParameterStoryTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final SectorParameter MOST = SectorParameter.of("muatan_terbesar", "Muatan terbesar", "Most load", 10, "ton")
            .basedOn("Kesepakatan", "Agreed")
            .since(LocalDate.of(2025, 1, 1))
            .range(1, 100)
            .perRegion();
    private static final SectorParameter PRICE = SectorParameter.of("harga", "Harga per ton", "Price per ton", 1000, "Rp")
            .basedOn("Kesepakatan", "Agreed")
            .since(LocalDate.of(2025, 1, 1))
            .unconfirmed();

    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<Long> TONS =
            Field.integer("ton", "Ton", "Tons").required().queryable();
    private static final Field<Long> WORTH = Field.integer("nilai", "Nilai", "Worth");
    private static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();
    private static final RecordType TRIP = RecordType.of("trip", 1, "Trip", "Trip")
            .fields(DAY, TONS, WORTH, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(WORTH, r -> r.value(TONS) * r.parameter(PRICE).longValue());
    private static final Measure SUM = Measure.sum(TONS);
    private static final Aggregate ALL = Aggregate.over(TRIP).measure(Measure.count(), SUM);
    private static final Sector SECTOR = s -> s.id("kapal")
            .title("Kapal", "Boats")
            .records(TRIP)
            .parameters(MOST, PRICE)
            .rules(Rule.record(
                    "MUATAN",
                    TRIP,
                    "Muatan tidak melebihi batas",
                    "The load keeps its limit",
                    "Perda 1",
                    r -> BigDecimal.valueOf(r.value(TONS)).compareTo(r.parameter(MOST)) > 0
                            ? List.of(Finding.blocking("MUATAN_LEBIH", TONS.code(), Text.of("Terlalu berat.", "Too heavy.")))
                            : List.of()))
            .indicators(
                    Indicator.of("nilai", "Nilai", "Worth", "Rp")
                            .asks(ALL)
                            .measured(a -> a.figure(ALL, SUM)
                                    .map(t -> simpul.core.model.sector.question.Measurement.of(
                                            t.multiply(a.parameter(PRICE)), a.count(ALL)))
                                    .orElseGet(() -> simpul.core.model.sector.question.Measurement.none("Belum.", "None."))),
                    Indicator.of("jumlah", "Jumlah", "Number", "trip")
                            .asks(ALL)
                            .measured(a -> simpul.core.model.sector.question.Measurement.percentage(
                                    a.count(ALL), a.count(ALL))))
            .screens(Screen.of(
                    "batas",
                    "Batas",
                    "Limit",
                    "fish",
                    r -> View.figures(Figure.of("Batas", "Limit", Cell.of(r.parameter(MOST), "ton")))));

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

    private void set(SectorParameter parameter, String region, String value) {
        ParameterService changes = new ParameterService(
                house.fixture.store(),
                new Everybody(),
                house.fixture.regions(),
                house.fixture.foundation().parameters());
        Result<Parameter> done = changes.set(
                house.fixture.call("81", Role.SEKRETARIAT),
                new ParameterDraft("sektor.kapal." + parameter.code(), region.isEmpty() ? null : region, value, "SK 1", AUGUST));
        assertThat(done.isDone()).isTrue();
    }

    private Result<RecordView> trip(String region, String day, String tons) {
        return house.records.create(
                call(region),
                "kapal",
                "trip",
                Map.of("tanggal", day, "ton", tons, "pks", "PKS kapal"),
                InputStyle.PEOPLE);
    }

    @Test
    void a_rule_reads_what_held_for_the_owner_on_the_day_of_the_record() {
        set(MOST, "81", "5");

        assertThat(trip("81", "31/07/2026", "8").isDone()).as("before the first day").isTrue();
        assertThat(trip("81", "01/08/2026", "8").problem().findings())
                .extracting(f -> f.code() + " " + f.basis())
                .containsExactly("MUATAN_LEBIH Perda 1");
        assertThat(trip("35", "01/08/2026", "8").isDone()).as("another region").isTrue();
    }

    @Test
    void a_derived_value_is_made_with_the_number_of_its_day_and_stays() {
        set(PRICE, "", "2000");

        assertThat(trip("81", "31/07/2026", "3").value().values()).containsEntry("nilai", 3000L);
        assertThat(trip("81", "01/08/2026", "3").value().values()).containsEntry("nilai", 6000L);
    }

    @Test
    void a_measurement_keeps_the_numbers_that_it_was_made_with() {
        set(PRICE, "", "2000");
        trip("81", "02/08/2026", "3").value();

        List<Measurement> measured = house.measures.measure(
                StoreFixture.caller("81", Role.SEKRETARIAT).scope(),
                new MeasuredMatter("pks", "81", List.of("kapal"), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));

        assertThat(measured.get(0).value()).isEqualByComparingTo("6000");
        assertThat(measured.get(0).parameters()).isEqualTo(Map.of("harga", "2000"));
        assertThat(measured.get(1).parameters()).as("this one read none").isEmpty();
    }

    @Test
    void a_screen_shows_what_holds_at_the_end_of_its_period() {
        set(MOST, "81", "5");

        assertThat(limit(Period.quarter(2026, 2))).isEqualTo("10ton");
        assertThat(limit(Period.quarter(2026, 3))).isEqualTo("5ton");
    }

    private String limit(Period period) {
        FiguresView view = (FiguresView) house.screens
                .show(RecordHouse.officer("81"), "kapal", "batas", Optional.of(period), Map.of())
                .value()
                .view();
        return view.figures().get(0).value().toString();
    }

    private static final class Everybody implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            return Optional.empty();
        }
    }
}
