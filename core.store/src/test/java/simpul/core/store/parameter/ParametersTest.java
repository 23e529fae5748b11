package simpul.core.store.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Decisions;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterChoice;
import simpul.core.model.parameter.ParameterDeclarations;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.parameter.ParameterNumber;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

class ParametersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Decisions SECRETARIAT =
            (caller, action, subject) -> caller.role().equals(Role.SEKRETARIAT)
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemKind.FORBIDDEN, Text.of("tidak", "no")));

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private ParameterService changes;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        declare();
        changes = new ParameterService(
                fixture.store(),
                SECRETARIAT,
                fixture.regions(),
                fixture.foundation().parameters());
    }

    private void declare() {
        fixture.declare(() -> List.of(
                parameter("dprd.sla.hari_kerja", "45"),
                parameter("dprd.diam_setuju", "false"),
                parameter("evaluasi.mulai", "2026-01-01")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theDefaultHoldsUntilSomebodySetsAnother() {
        assertThat(value(null, DAY)).isEqualTo(45);
        assertThat(fixture.parameters().flag("dprd.diam_setuju", "81", DAY)).isFalse();
        assertThatThrownBy(() -> fixture.parameters().get("unknown", null, DAY)).hasMessageContaining("unknown");
    }

    @Test
    void anEditionHoldsFromItsFirstDayAndTheOldDaysKeepTheirs() {
        set(null, "30", DAY);
        set(null, "20", DAY.plusDays(10));
        assertThat(value(null, DAY.minusDays(1))).isEqualTo(45);
        assertThat(value(null, DAY)).isEqualTo(30);
        assertThat(value("81", DAY.plusDays(10))).isEqualTo(20);
    }

    @Test
    void aRegionsOwnSettingGoesBeforeThePlatforms() {
        set("81", "15", DAY);
        set(null, "30", DAY);
        assertThat(value("81", DAY)).isEqualTo(15);
        assertThat(value("35", DAY)).isEqualTo(30);
        assertThat(value("81", DAY.minusDays(1))).isEqualTo(45);
    }

    @Test
    void settingsAreThereAfterARestart() {
        set(null, "30", DAY);
        fixture.close();
        fixture = StoreFixture.in(folder);
        declare();
        assertThat(value(null, DAY)).isEqualTo(30);
        assertThat(fixture.parameters().all())
                .filteredOn(p -> p.code().equals("dprd.sla.hari_kerja"))
                .extracting(Parameter::value)
                .containsExactly("45", "30");
    }

    @Test
    void aValueOfTheWrongKindAndAMissingBasisAreRefusedTogether() {
        assertThat(codes(new ParameterDraft("dprd.sla.hari_kerja", null, "1e9", " ", DAY)))
                .containsExactly("PARAMETER_VALUE", "PARAMETER_BASIS");
        assertThat(codes(new ParameterDraft("dprd.diam_setuju", null, "mungkin", "SK", DAY)))
                .containsExactly("PARAMETER_VALUE");
        assertThat(codes(new ParameterDraft("evaluasi.mulai", null, "2026-02-30", "SK", DAY)))
                .containsExactly("PARAMETER_VALUE");
        assertThat(codes(new ParameterDraft("dprd.diam_setuju", "99", "true", "SK", DAY)))
                .containsExactly("REGION_UNKNOWN");
    }

    @Test
    void aValueThatIsNoneOfTheChoicesIsRefusedAndAChosenOneHasItsWords() {
        fixture.declare(() -> List.of(new ParameterDefault(
                "evaluasi.siklus",
                "TRIWULANAN",
                Text.of("Siklus", "Cycle"),
                Text.same("PP 28/2018"),
                false,
                DAY,
                List.of(
                        new ParameterChoice("TRIWULANAN", Text.of("Tiap triwulan", "Every quarter")),
                        new ParameterChoice("TAHUNAN", Text.of("Tiap tahun", "Every year"))))));
        assertThat(codes(new ParameterDraft("evaluasi.siklus", "81", "MINGGUAN", "SK", DAY)))
                .containsExactly("PARAMETER_VALUE");
        Parameter set = changes.set(
                        fixture.call("81", Role.SEKRETARIAT),
                        new ParameterDraft("evaluasi.siklus", "81", "TAHUNAN", "SK", DAY))
                .value();
        assertThat(set.meaning()).isEqualTo(Text.of("Tiap tahun", "Every year"));
        assertThat(fixture.parameters().get("evaluasi.siklus", "81", DAY)).isEqualTo(set);
    }

    @Test
    void aSectorsNumberIsKeptWithinWhatTheSectorSaysAndOutlivesANewVersionOfIt() {
        ParameterDeclarations declarations = fixture.foundation().parameters();
        declarations.declare("sektor.ikan", List.of(valid(14, true)));

        assertThat(codes(new ParameterDraft("sektor.ikan.sah", "81", "99", "SK", DAY)))
                .containsExactly("PARAMETER_VALUE");
        assertThat(codes(new ParameterDraft("sektor.ikan.sah", "81", "2,25", "SK", DAY)))
                .containsExactly("PARAMETER_VALUE");
        Parameter set = changes.set(
                        fixture.call("81", Role.SEKRETARIAT),
                        new ParameterDraft("sektor.ikan.sah", "81", "2,5", "SK 1", DAY))
                .value();
        assertThat(set.value()).isEqualTo("2.5");
        assertThat(set.meaning()).isEqualTo(Text.of("2,5 hari", "2.5 hari"));

        declarations.declare("sektor.ikan", List.of(valid(21, true)));
        assertThat(fixture.parameters().get("sektor.ikan.sah", "81", DAY).value())
                .isEqualTo("2.5");
        assertThat(fixture.parameters().get("sektor.ikan.sah", "35", DAY).value())
                .isEqualTo("21");
    }

    @Test
    void aVersionOfASectorReadsItsOwnNumberWhateverAnotherOneDeclaresUntilAnOfficeSetsIt() {
        ParameterDeclarations declarations = fixture.foundation().parameters();
        declarations.declare("sektor.ikan", List.of(valid(14, true)));
        set("sektor.ikan.sah", "81", "7", DAY);

        declarations.declare("sektor.ikan", List.of());

        assertThat(fixture.parameters().get(valid(14, true), "35", DAY).value()).isEqualTo("14");
        assertThat(fixture.parameters().get(valid(14, true), "81", DAY).value()).isEqualTo("7");
        assertThat(fixture.parameters()
                        .get(valid(14, true), "81", DAY.minusDays(1))
                        .value())
                .isEqualTo("14");
        declarations.declare("sektor.ikan", List.of(valid(21, true)));
        set("sektor.ikan.sah", null, "9", DAY.plusDays(1));
        assertThat(fixture.parameters().get(valid(14, true), "35", DAY).value()).isEqualTo("14");
        assertThat(fixture.parameters()
                        .get(valid(14, true), "35", DAY.plusDays(1))
                        .value())
                .isEqualTo("9");
    }

    @Test
    void aNumberThatIsTheSameForAllIsNotChangedByARegion() {
        ((ParameterDeclarations) fixture.foundation().parameters()).declare("sektor.ikan", List.of(valid(14, false)));

        assertThat(codes(new ParameterDraft("sektor.ikan.sah", "81", "7", "SK", DAY)))
                .containsExactly("PARAMETER_COMMON");
    }

    private static ParameterDefault valid(int days, boolean regional) {
        return new ParameterDefault(
                "sektor.ikan.sah",
                String.valueOf(days),
                Text.of("Masa sah", "Validity"),
                Text.same("UU 21/2019"),
                true,
                DAY.minusYears(1),
                List.of(),
                new ParameterNumber(Text.same("hari"), 1, BigDecimal.ONE, BigDecimal.valueOf(60)),
                regional);
    }

    @Test
    void whoMayNotChangesNothing() {
        Result<Parameter> refused = changes.set(
                fixture.call("81", Role.OPD), new ParameterDraft("dprd.sla.hari_kerja", "81", "1", "SK", DAY));
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(value("81", DAY)).isEqualTo(45);
    }

    @Test
    void aRoomThatLeavesTakesItsDefaultsAlong() {
        ParameterDefault.Source source = () -> List.of(parameter("sementara", "1"));
        fixture.declare(source);
        assertThat(fixture.parameters().integer("sementara", null, DAY)).isEqualTo(1);
        fixture.foundation().parameters().remove(source);
        assertThatThrownBy(() -> fixture.parameters().get("sementara", null, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int value(@Nullable String region, LocalDate on) {
        return fixture.parameters().integer("dprd.sla.hari_kerja", region, on);
    }

    private void set(@Nullable String region, String value, LocalDate since) {
        set("dprd.sla.hari_kerja", region, value, since);
    }

    private void set(String code, @Nullable String region, String value, LocalDate since) {
        Result<Parameter> done = changes.set(
                fixture.call("81", Role.SEKRETARIAT),
                new ParameterDraft(code, region, value, "SK Gubernur 1/2026", since));
        assertThat(done.isDone()).isTrue();
    }

    private List<String> codes(ParameterDraft draft) {
        return changes.set(fixture.call("81", Role.SEKRETARIAT), draft).problem().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static ParameterDefault parameter(String code, String value) {
        return new ParameterDefault(
                code,
                value,
                Text.of("Judul " + code, "Title " + code),
                Text.same("PP 28/2018"),
                true,
                LocalDate.of(2018, 7, 1));
    }
}
