package simpul.core.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Text;

/** Whether a figure is still what it was when its round was closed. */
class MeasurementTest {
    private static Measurement figure(String value, String numerator, @Nullable String denominator, long count) {
        return new Measurement(
                "ikan",
                "1.0.0",
                "sertifikat",
                Text.same("Sertifikat"),
                "%",
                new BigDecimal(value),
                null,
                new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                count,
                Map.of(),
                null);
    }

    private static final Measurement CLOSED = figure("12.50", "100", "8", 8);

    @Test
    void a_percentage_closed_before_its_true_parts_were_kept_is_the_same_figure() {
        assertThat(CLOSED.agreesWith(figure("12.50", "1", "8", 8))).isTrue();
        assertThat(figure("12.50", "1", "8", 8).agreesWith(CLOSED)).isTrue();
    }

    @Test
    void whatever_else_differs_is_a_difference() {
        assertThat(CLOSED.agreesWith(figure("12.50", "10", "8", 8))).isFalse();
        assertThat(CLOSED.agreesWith(figure("12.50", "1", "8", 9))).isFalse();
        assertThat(CLOSED.agreesWith(figure("12.50", "1", "9", 8))).isFalse();
        assertThat(CLOSED.agreesWith(figure("12.51", "1", "8", 8))).isFalse();
        assertThat(figure("5", "500", null, 1).agreesWith(figure("5", "5", null, 1)))
                .as("what is no ratio")
                .isFalse();
    }
}
