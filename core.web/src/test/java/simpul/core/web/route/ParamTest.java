package simpul.core.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a query parameter takes. */
class ParamTest {
    private final Param region = Param.known("region", Set.of("81", "35")::contains, "Kode daerah", "Code of a region");

    @Test
    void a_region_that_does_not_exist_is_refused_and_not_answered_with_nothing() {
        assertThat(region.complaint(List.of("81"))).isEmpty();
        assertThat(region.complaint(List.of("")))
                .as("a filter that nobody chose")
                .isEmpty();
        assertThat(region.complaint(List.of("99")).orElseThrow().id()).contains("Kode daerah");
        assertThat(region.complaint(List.of("8".repeat(300)))).isPresent();
    }
}
