package simpul.core.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;

class BodyCodecTest {
    private final BodyCodec codec = new BodyCodec();

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Everything(
            String name,
            Text title,
            LocalDate day,
            Instant at,
            BigDecimal money,
            Role role,
            Level level,
            @Nullable String absent,
            List<Shape> shapes,
            Map<String, Shape> named,
            boolean open,
            long count) {
        /** Looks like a property and is none. */
        public boolean isLate() {
            return true;
        }

        public String getSummary() {
            return "no property";
        }
    }

    private static final Everything VALUE = new Everything(
            "Dinas \"Kelautan\" – é",
            Text.of("Judul", "Title"),
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-22T03:00:00.123Z"),
            new BigDecimal("1250000.50"),
            Role.KEPALA_OPD,
            Level.KOTA,
            null,
            List.of(new Circle(1), new Square(2)),
            Map.of("a", new Square(3)),
            true,
            9_007_199_254_740_993L);

    @Test
    void aValueComesBackAsItWas() {
        assertThat(codec.read(codec.write(VALUE), Everything.class)).isEqualTo(VALUE);
    }

    @Test
    void aBodyHoldsTheComponentsAndNothingElse() {
        assertThat(codec.write(VALUE))
                .contains("\"day\":\"2026-11-22\"", "\"money\":\"1250000.50\"", "\"role\":\"KEPALA_OPD\"")
                .contains("{\"is\":\"Circle\",\"radius\":1}")
                .doesNotContain("late", "summary", "absent");
    }

    @Test
    void moneyKeepsItsDigits() {
        BigDecimal written = new BigDecimal("100.00");
        assertThat(codec.read(codec.write(written), BigDecimal.class).scale()).isEqualTo(2);
        assertThat(codec.read("12345678901234567890.12", BigDecimal.class))
                .isEqualByComparingTo("12345678901234567890.12");
    }

    @Test
    void whatANewerProgramAddedIsIgnored() {
        assertThat(codec.read("{\"radius\":4,\"colour\":\"red\"}", Circle.class))
                .isEqualTo(new Circle(4));
    }

    @Test
    void valuesOfTheModelComeBack() {
        Region region = new Region(
                "81",
                "Maluku",
                Level.PROVINSI,
                null,
                LocalDate.of(1945, 8, 19),
                null,
                null,
                ZoneId.of("Asia/Jayapura"));
        assertThat(codec.read(codec.write(region), Region.class)).isEqualTo(region);
        List<Text> texts = List.of(Text.same("a"), Text.of("b", "c"));
        assertThat(codec.read(codec.write(texts), new TypeReference<List<Text>>() {}))
                .isEqualTo(texts);
    }

    @Test
    void aStepThatIsOlderThanItsMarksHasNone() {
        Step step = codec.read(
                "{\"stage\":\"PENYUSUNAN_PKS\",\"on\":\"2025-02-03\",\"region\":\"81\",\"post\":\"p\",\"office\":\"TKKSD\","
                        + "\"at\":\"2025-02-03T03:00:00Z\",\"note\":\"\"}",
                Step.class);

        assertThat(step.stage()).isEqualTo(Stage.PENYUSUNAN_PKS);
        assertThat(step.marks()).isEmpty();
    }

    @Test
    void aBodyThatIsNoneIsABug() {
        assertThatThrownBy(() -> codec.read("{\"is\":\"Triangle\"}", Shape.class))
                .hasMessageContaining("Shape");
        assertThatThrownBy(() -> codec.read("{", Circle.class)).hasMessageContaining("Circle");
    }
}
