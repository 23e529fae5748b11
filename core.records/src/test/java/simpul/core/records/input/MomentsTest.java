package simpul.core.records.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final ZoneId AMBON = ZoneId.of("Asia/Jayapura");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17/08/2026 10.30 | 2026-08-17T01:30:00Z",
                "17 Agustus 2026 pukul 10.30 WIT | 2026-08-17T01:30:00Z",
                "17 Agu 2026, 10.30 WIB | 2026-08-17T03:30:00Z",
                "17 Aug 2026, 10:30:15 wita | 2026-08-17T02:30:15Z",
                "2026-08-17 10:30 WIT | 2026-08-17T01:30:00Z",
                "2026-08-17T10:30 | 2026-08-17T01:30:00Z",
                "2026-08-17T10:30:00+07:00 | 2026-08-17T03:30:00Z",
                "2026-08-17T01:30:00Z | 2026-08-17T01:30:00Z"
            })
    void people_write_a_time_in_their_zone_or_name_another(String written, Instant meant) {
        assertThat(Moments.ofPeople(written, AMBON)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/08/2026",
                "31/02/2026 10.30",
                "17/08/2026 24.00",
                "17/08/2026 10.60",
                "17/08/1026 10.30",
                "17/08/2026 10.30 WIS",
                "10.30",
                "kemarin 10.30",
                "2026-08-17T10:30:00+99:00"
            })
    void what_is_no_moment_is_none(String written) {
        assertThat(Moments.ofPeople(written, AMBON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-17",
                "2026-08-17T10:30:00",
                "17/08/2026 10.30",
                "2026-02-31T10:30:00Z",
                "2026-08-17T25:30:00Z",
                "9999-08-17T10:30:00Z",
                "1786930200"
            })
    void programs_have_to_say_the_offset(String written) {
        assertThat(Moments.ofPrograms(written)).isEmpty();
    }
}
