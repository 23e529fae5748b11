package simpul.itest.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.canary.CanaryReport;
import simpul.bench.canary.Depth;
import simpul.bench.canary.TwoWorlds;
import simpul.bench.server.Distribution;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** A short run of {@code ./simpul bench canary}. */
final class CanaryIT {
    @Test
    void whatARegionKeepsToItselfNoOtherRoleHearsAndNoAnswerDependsOnIt(@TempDir Path work) {
        CanaryReport report = new TwoWorlds(new Distribution(Simpul.distribution()), work, Depth.QUICK, line -> {})
                .run(DemoData.copy("canary"));

        assertThat(report.complaints()).isEmpty();
        assertThat(report.isWell()).isTrue();
        assertThat(report.planted()).isGreaterThanOrEqualTo(40);
        assertThat(report.secret())
                .as("routes tried with an address of the drafts")
                .isGreaterThan(40);
        assertThat(report.compared()).isGreaterThan(2000);

        // The keys of such a directory can be guessed, so it is for nothing else.
        Simpul served = Simpul.running("serve", "--data", work.resolve("with").toString(), "--port", "0");
        assertThat(served.status()).isEqualTo(1);
        assertThat(served.output()).contains("STORE_SEED_REFUSED");
    }
}
