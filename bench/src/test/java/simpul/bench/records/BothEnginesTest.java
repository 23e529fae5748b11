package simpul.bench.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BothEnginesTest {
    @Test
    void a_few_records_are_measured_on_both_databases_and_everything_is_right(@TempDir Path work) throws Exception {
        BothEngines.Report report = new BothEngines(work, progress -> {}).run(1_200, 5);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.isWell()).as(report.table()).isTrue();
        assertThat(report.table()).contains("| SQLite | PostgreSQL |");
    }
}
