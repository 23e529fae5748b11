package simpul.core.store.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;
import simpul.core.model.role.Role;

/** Values that are one string in a body. */
final class ValueModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ValueModule() {
        text(LocalDate.class, LocalDate::parse);
        text(LocalDateTime.class, LocalDateTime::parse);
        text(LocalTime.class, LocalTime::parse);
        text(YearMonth.class, YearMonth::parse);
        text(Instant.class, Instant::parse);
        text(Duration.class, Duration::parse);
        text(ZoneId.class, ZoneId::of);
        text(Role.class, code -> Role.of(code).orElseThrow(() -> new IllegalArgumentException("No role " + code)));
        // Money passes through no binary fraction, whoever reads the body.
        addSerializer(BigDecimal.class, new PlainDecimal());
        addDeserializer(BigDecimal.class, new StdScalarDeserializer<>(BigDecimal.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return new BigDecimal(parser.getText());
            }
        });
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromStringDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return parse.apply(value);
            }
        });
    }
}
