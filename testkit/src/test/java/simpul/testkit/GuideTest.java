package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Period;

/** What the guide for authors of sectors says is what the platform does. */
class GuideTest {
    private final SectorCheck check = SectorCheck.of(new PakanSector())
            .owner("81")
            .today(LocalDate.of(2026, 11, 22))
            .agreements("pks");

    @Test
    void theSectorOfTheGuideIsTheOneThatIsTestedHere() throws IOException {
        String source = Files.readString(Path.of("src/test/java/simpul/testkit/PakanSector.java"));
        String sector = source.substring(source.indexOf("@Component"));

        assertThat(Files.readString(Path.of("../docs/sector-guide.md"))).contains("```java\n" + sector + "```");
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsField() {
        Map<String, String> feed = Map.of("tanggal", "2026-08-17", "massa", "1e9", "surat", "S-1");

        assertThat(check.write(PakanSector.FEED, feed).problem().findings())
                .extracting(Finding::field)
                .containsExactly("massa");
    }

    @Test
    void theIndicatorAddsUpWhatWasRecordedAndIsNotZeroWithoutIt() {
        assertThat(check.measure("pakan_tersalur", Period.quarter(2026, 3), "pks")
                        .value())
                .isEmpty();

        check.given(
                PakanSector.FEED,
                Map.of("tanggal", "2026-08-17", "massa", "1.250,50", "surat", "S-1", "perjanjian", "pks"));

        assertThat(check.measure("pakan_tersalur", Period.quarter(2026, 3), "pks")
                        .value())
                .hasValue(new BigDecimal("1250.50"));
    }
}
