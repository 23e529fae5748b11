package simpul.itest.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.durability.DurabilityBench;
import simpul.bench.durability.DurabilityReport;
import simpul.bench.server.Distribution;
import simpul.itest.server.Simpul;

/** A short run of {@code ./simpul bench durability}. */
final class DurabilityIT {
    @Test
    void powerCutsUnderLoadLoseAndDoubleNothingAndBackupsUnderLoadAreWhole(@TempDir Path work) {
        DurabilityReport report =
                new DurabilityBench(new Distribution(Simpul.distribution()), work, line -> {}).run(2, 2);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.isWell()).isTrue();
        assertThat(report.kills()).isEqualTo(2);
        assertThat(report.restored()).isEqualTo(2);
        assertThat(report.counts().creates()).isPositive();
        assertThat(report.counts().uploads()).isPositive();
        assertThat(report.counts().signatures()).isPositive();
        assertThat(report.counts().interrupted()).as("the kills hit requests").isPositive();
    }
}
