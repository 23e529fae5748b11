package simpul.core.records.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000,50 | 1250000.50",
                "1.250 | 1250",
                "Rp 1.250.000 | 1250000",
                "1250,5 | 1250.5",
                "1250000.50 | 1250000.50",
                "0.125 | 0.125",
                "-3,5 | -3.5",
                "007 | 7"
            })
    void people_write_numbers_as_on_an_invoice(String written, BigDecimal meant) {
        assertThat(Numbers.ofPeople(written).orElseThrow()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "1.25.000",
                "1,250,000",
                "0x10",
                "12 kg",
                "١٢",
                "--1",
                "NaN",
                "1.250.00",
                "99999999999999999999"
            })
    void what_could_mean_two_things_or_nothing_is_no_number(String written) {
        assertThat(Numbers.ofPeople(written)).isEmpty();
    }

    @Test
    void programs_write_a_decimal_point_and_nothing_else() {
        assertThat(Numbers.ofPrograms("1.250")).contains(new BigDecimal("1.250"));
        assertThat(Numbers.ofPrograms("1.250.000")).isEmpty();
        assertThat(Numbers.ofPrograms("1,5")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-17", "17/08/2026", "17-8-2026", "17.08.2026", "17 Agustus 2026", "17 Aug 2026"})
    void people_write_days_in_many_ways(String written) {
        assertThat(Days.ofPeople(written)).contains(LocalDate.of(2026, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-13-01", "17/08/26", "0026-08-17", "17 Foo 2026", "besok"})
    void a_day_that_does_not_exist_is_none(String written) {
        assertThat(Days.ofPeople(written)).isEmpty();
    }
}
