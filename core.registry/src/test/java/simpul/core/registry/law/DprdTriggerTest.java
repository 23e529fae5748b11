package simpul.core.registry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.agreement.Burden;
import simpul.core.model.parameter.ParameterChoice;
import simpul.core.registry.desk.LawDefaults;

final class DprdTriggerTest {
    private static final Burden NOTHING = new Burden(false, false, true);

    @ParameterizedTest
    @CsvSource({"false,false,true,false", "true,false,true,true", "false,true,true,true", "false,false,false,true"})
    void byDefaultAnyBurdenOrAMissingBudgetCallsForTheDprd(
            boolean people, boolean region, boolean budgeted, boolean needed) {
        assertThat(Given.PARAMETERS.dprdTrigger().holds(new Burden(people, region, budgeted)))
                .isEqualTo(needed);
    }

    @Test
    void theStrictReadingOfTheLawNeedsBothBurdens() {
        DprdTrigger strict = DprdTrigger.of("(membebani_masyarakat dan membebani_daerah) atau bukan teranggarkan");

        assertThat(strict.holds(new Burden(true, false, true))).isFalse();
        assertThat(strict.holds(new Burden(true, true, true))).isTrue();
        assertThat(strict.holds(new Burden(false, false, false))).isTrue();
    }

    @Test
    void everyReadingThatAnOfficeMayChooseIsUnderstood() {
        List<String> readings = new LawDefaults()
                .defaults().stream()
                        .flatMap(d -> d.choices().stream())
                        .map(ParameterChoice::value)
                        .toList();
        assertThat(readings)
                .hasSize(3)
                .allSatisfy(reading ->
                        assertThat(DprdTrigger.of(reading).holds(NOTHING)).isFalse());
    }

    @Test
    void andBindsCloserThanOr() {
        DprdTrigger trigger = DprdTrigger.of("teranggarkan OR membebani_daerah AND membebani_masyarakat");

        assertThat(trigger.holds(NOTHING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "membebani",
                "membebani_daerah dan",
                "(membebani_daerah",
                "membebani_daerah membebani_daerah",
                "1 = 1"
            })
    void anExpressionThatCannotBeReadAlwaysAsksForApproval(String expression) {
        assertThat(DprdTrigger.of(expression).holds(NOTHING)).isTrue();
    }
}
