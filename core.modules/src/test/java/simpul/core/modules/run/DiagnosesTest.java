package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

class DiagnosesTest {
    @Test
    void a_function_that_failed_is_named_in_each_language() {
        Diagnosis failed = Diagnoses.failed("perikanan 1.3.0", "agreement rule kuota", "boom");

        assertThat(failed.what())
                .isEqualTo(Text.of(
                        "Fungsi sektor gagal: aturan perjanjian kuota",
                        "A function of the sector failed: agreement rule kuota"));
        assertThat(Diagnoses.failed("x", "screen neraca", "x").what().id()).endsWith(": layar neraca");
        assertThat(Diagnoses.failed("x", "define", "x").what().id()).endsWith(": definisi");
    }

    @Test
    void times_are_written_as_each_language_writes_them() {
        assertThat(Diagnoses.timedOut("x", "job harian", Duration.ofSeconds(5), true)
                        .why())
                .isEqualTo(Text.of(
                        "Belum selesai setelah 5 detik, lalu dihentikan.",
                        "It had not finished after 5 seconds and was interrupted."));
        assertThat(Diagnoses.notReady("x", Duration.ofMillis(1500)).why())
                .isEqualTo(Text.of(
                        "Sektornya tidak tersedia dalam 1,5 detik.",
                        "It did not offer its sector within 1.5 seconds."));
    }
}
