package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;
import simpul.itest.sectors.LivestockSector;
import simpul.itest.sectors.TrespassSector;

/** A class of a sector that reaches out is not even defined, and its neighbours run. */
class ClassGuardIT {
    @Test
    void aSectorWhoseClassStartsAThreadDoesNotComeUpAndTheOthersDo(@TempDir Path folder) throws Exception {
        Path home = Trial.with(folder, TrespassSector.class, LivestockSector.class);
        try (Server server = new Distribution(home).serve(folder.resolve("data"), 0)) {
            JsonNode items = new Town(server).modules();

            assertThat(status(items, "TrespassSector")).isEqualTo("refused");
            assertThat(status(items, "LivestockSector")).isEqualTo("running");
        }
    }

    private static String status(JsonNode items, String bundle) {
        for (JsonNode item : items) {
            if (item.path("bundle").asText().endsWith(bundle)) {
                return item.path("status").asText();
            }
        }
        return "missing";
    }
}
