package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.record.IndicatorFigures;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.show.Catalog;
import simpul.core.store.parameter.ParameterService;
import simpul.core.store.testing.StoreFixture;

/** What an indicator should reach is set by offices, and is shown and kept with its basis. */
class TargetStoryTest {
    private static final SectorParameter AIM = SectorParameter.of(
                    "target_konsumsi", "Target konsumsi", "Aim of consumption", 62, "kg")
            .basedOn("Target nasional 2024", "National aim of 2024")
            .since(LocalDate.of(2024, 1, 1))
            .unconfirmed()
            .perRegion();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();
    private static final RecordType MONTH = RecordType.of("bulan", 1, "Bulan", "Month")
            .fields(DAY, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Aggregate ALL = Aggregate.over(MONTH);
    private static final Indicator EATEN = indicator("konsumsi", "kg").up(AIM);
    private static final Indicator LOST = indicator("susut", "%").down(10);
    private static final Indicator OPEN = indicator("bebas", "ton");
    private static final Sector SECTOR = s -> s.id("ikan")
            .title("Ikan", "Fish")
            .records(MONTH)
            .parameters(AIM)
            .indicators(EATEN, LOST, OPEN)
            .screens(Screen.of(
                    "angka",
                    "Angka",
                    "Figures",
                    "fish",
                    r -> View.figures(Figure.of("Konsumsi", "Consumption", Cell.missing())
                            .remark(r.target(EATEN).orElseThrow().words("kg")))));

    private static Indicator indicator(String code, String unit) {
        return Indicator.of(code, "Angka", "Figure", unit)
                .asks(ALL)
                .measured(a -> simpul.core.model.sector.question.Measurement.of(BigDecimal.ONE, 1));
    }

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

    /** A region decides on the first of August. */
    private void decided(@Nullable String region, String value) {
        ParameterService changes = new ParameterService(
                house.fixture.store(),
                (caller, action, subject) -> Optional.empty(),
                house.fixture.regions(),
                house.fixture.foundation().parameters());
        assertThat(changes.set(
                                house.fixture.call("81", Role.SEKRETARIAT),
                                new ParameterDraft(
                                        "sektor.ikan.target_konsumsi",
                                        region,
                                        value,
                                        "SK Gubernur 7/2026",
                                        LocalDate.of(2026, 8, 1)))
                        .isDone())
                .isTrue();
    }

    private List<Measurement> measured(int quarter) {
        Period period = Period.quarter(2026, quarter);
        return house.measures.measure(
                StoreFixture.caller("81", Role.SEKRETARIAT).scope(),
                new MeasuredMatter("pks", "81", List.of("ikan"), period.from(), period.to()));
    }

    @Test
    void a_measurement_keeps_what_held_for_its_region_at_the_end_of_its_period() {
        decided("81", "65");

        List<Measurement> before = measured(2);
        assertThat(before.get(0).target())
                .isEqualTo(new MeasuredTarget(
                        new BigDecimal("62"),
                        true,
                        "target_konsumsi",
                        Text.of("Target nasional 2024", "National aim of 2024"),
                        LocalDate.of(2024, 1, 1),
                        false));
        assertThat(before.get(0).parameters()).isEqualTo(Map.of("target_konsumsi", "62"));
        MeasuredTarget now = Objects.requireNonNull(measured(3).get(0).target());
        assertThat(now.words("kg").id())
                .startsWith("paling sedikit 65 kg (dasar: SK Gubernur 7/2026, sejak 1 Agu 2026");
        assertThat(before.get(1).target()).isEqualTo(new MeasuredTarget(BigDecimal.TEN, false, null, null, null, true));
        assertThat(before.get(1).parameters()).isEmpty();
        assertThat(before.get(2).target()).as("nobody says").isNull();
    }

    @Test
    void an_indicator_and_a_screen_say_it_with_its_basis_for_the_reader() {
        decided("81", "65");

        assertThat(figures("81").target()).extracting(Target::value).isEqualTo(new BigDecimal("65"));
        assertThat(figures("35").target())
                .extracting(t -> t.words("kg"))
                .isEqualTo(Text.of(
                        "paling sedikit 62 kg (dasar: Target nasional 2024, sejak 1 Jan 2024, belum dipastikan)",
                        "at least 62 kg (basis: National aim of 2024, since 1 Jan 2024, to be confirmed)"));
        assertThat(remark("35")).contains("paling sedikit 62 kg (dasar: Target nasional 2024");
        assertThat(remark("81")).contains("paling sedikit 65 kg (dasar: SK Gubernur 7/2026");
    }

    private IndicatorFigures figures(String region) {
        return house.screens
                .indicator(officer(region), "ikan", "konsumsi", Optional.of(Period.quarter(2026, 3)))
                .value();
    }

    private String remark(String region) {
        FiguresView view = (FiguresView) house.screens
                .show(officer(region), "ikan", "angka", Optional.of(Period.quarter(2026, 3)), Map.of())
                .value()
                .view();
        return view.figures().get(0).remark().orElseThrow().id();
    }

    @Test
    void the_catalog_says_what_holds_today() {
        Catalog catalog = new Catalog(
                house.sectors,
                house.gate,
                house.fixture.workingDays(),
                house.fixture.parameters(),
                new Vocabularies(house.sectors, house.fixture.store()));

        assertThat(catalog.targets(officer("81"), "ikan"))
                .containsOnlyKeys("konsumsi", "susut")
                .containsEntry("susut", Target.of(BigDecimal.TEN, false));
        assertThat(Target.of(BigDecimal.TEN, false).words("%").id()).isEqualTo("paling banyak 10 %");
        assertThat(catalog.targets(officer("81"), "asing")).isEmpty();
    }
}
