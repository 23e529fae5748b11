package simpul.core.records.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Point;

class PointsTest {
    private static final Field<Point> PLACE = Field.point("titik", "Titik", "Place");

    private final List<Finding> findings = new ArrayList<>();

    private Optional<Object> read(String written, InputStyle style) {
        FieldReader reader = new FieldReader(
                style, (code, byName, on) -> Optional.empty(), ZoneId.of("Asia/Jayapura"), LocalDate.of(2026, 11, 22));
        return reader.read(PLACE, written, findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3,695; 128,181 | -3.695000,128.181000",
                "-3,695 128,181 | -3.695000,128.181000",
                "-3,695, 128,181 | -3.695000,128.181000",
                "-3.695, 128.181 | -3.695000,128.181000",
                "-3.695128.181 | ",
                "-3.695,128.181 | -3.695000,128.181000",
                "-3.695 128.181 | -3.695000,128.181000",
                "\u22123,5; 128 | -3.500000,128.000000",
                "-3, 128 | -3.000000,128.000000",
                "3\u00b041'42\" LS 128\u00b010'51,6\" BT | -3.695000,128.181000",
                "5\u00b030' LU, 95\u00b0 BT | 5.500000,95.000000",
                "3\u00b041\u203242\u2033 s, 128\u00b010\u203251.6\u2033 e | -3.695000,128.181000"
            })
    void people_write_what_a_map_or_a_gps_shows(String written, String meant) {
        assertThat(read(written, InputStyle.PEOPLE).map(Object::toString)).isEqualTo(Optional.ofNullable(meant));
        assertThat(findings).hasSize(meant == null ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ambon",
                "-3,695",
                "-3,128",
                "-3.695.1, 128",
                "128",
                "1e2,3",
                "-3,695; 128,181; 4",
                "3\u00b0 128\u00b0"
            })
    void what_is_no_point_is_named_with_an_example(String written) {
        assertThat(read(written, InputStyle.PEOPLE)).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("FIELD_POINT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"128.181, -3.695", "-91, 128", "3, 181", "-91\u00b0 LS 128\u00b0 BT"})
    void degrees_that_do_not_exist_are_refused(String written) {
        assertThat(read(written, InputStyle.PEOPLE)).isEmpty();
        assertThat(findings).extracting(Finding::code).containsAnyOf("FIELD_RANGE", "FIELD_POINT");
        assertThat(findings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.139, 101.687", "-12.46, 130.84", "6.5, 100", "0, 0", "-3.695, -128.181"})
    void a_point_abroad_is_kept_with_a_warning(String written) {
        assertThat(read(written, InputStyle.PEOPLE)).isPresent();
        boolean malaysia = written.startsWith("3.139");
        assertThat(findings).extracting(Finding::code).isEqualTo(malaysia ? List.of() : List.of("POINT_OUTSIDE"));
        assertThat(findings).noneMatch(Finding::blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3,695; 128,181", "-3.695 128.181", "-3.695;128.181", "[-3.695,128.181]", "+3.6,128.1"})
    void programs_write_it_in_one_way_only(String written) {
        assertThat(read(written, InputStyle.PROGRAMS)).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("FIELD_POINT");
    }
}
