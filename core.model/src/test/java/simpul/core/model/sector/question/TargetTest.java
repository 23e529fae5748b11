package simpul.core.model.sector.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A target is read in the way of writing of either language. */
class TargetTest {
    private static String id(String value) {
        return Target.of(new BigDecimal(value), true).words("").id();
    }

    @Test
    void numbers_are_grouped_and_say_no_more_decimals_than_they_have() {
        assertThat(id("62")).isEqualTo("paling sedikit 62");
        assertThat(id("62.50")).isEqualTo("paling sedikit 62,5");
        assertThat(id("1000.25")).isEqualTo("paling sedikit 1.000,25");
        assertThat(id("1E+9")).isEqualTo("paling sedikit 1.000.000.000");
        assertThat(id("-100")).isEqualTo("paling sedikit -100");
        assertThat(Target.of(new BigDecimal("2500000.5"), false).words("Rp").en())
                .isEqualTo("at most 2,500,000.5 Rp");
    }
}
