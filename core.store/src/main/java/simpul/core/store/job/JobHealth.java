package simpul.core.store.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.start.Health;
import simpul.core.model.text.Text;

/** How the daily work is. Stateless. */
final class JobHealth {
    private static final String PART = "jobs";

    private JobHealth() {}

    static Health elsewhere() {
        return new Health(
                PART,
                Health.State.READY,
                Text.of(
                        "Pekerjaan harian dikerjakan server lain pada basis data yang sama.",
                        "Another server on the same database does the daily work."));
    }

    static Health of(JobRunner runner) {
        Optional<Instant> back = runner.movedBack();
        if (back.isPresent()) {
            return new Health(
                    PART,
                    Health.State.WARNING,
                    Text.of(
                            "Jam server mundur ke sebelum " + back.get()
                                    + "; pekerjaan harian berhenti sampai jam itu terlewati. Periksa jam server.",
                            "The server's clock stands before " + back.get()
                                    + "; daily work pauses until that has passed. Check the server's clock."));
        }
        Map<String, LocalDate> failed = runner.failed();
        if (!failed.isEmpty()) {
            return new Health(
                    PART,
                    Health.State.WARNING,
                    Text.of(
                            "Pekerjaan harian gagal dan dicoba lagi: " + failed + ". Lihat catatan server.",
                            "Daily work failed and is tried again: " + failed + ". See the server's log."));
        }
        return new Health(PART, Health.State.READY, Text.of("Pekerjaan harian berjalan.", "Daily work is running."));
    }
}
