package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics();

    private void askedOnce() {
        metrics.begun();
        metrics.ended("DELETE /api/v1/cases/{id}", 204, 1_000_000);
    }

    @Test
    void what_is_asked_of_each_route_is_for_who_looks_after_the_platform() {
        askedOnce();
        assertThat(metrics.everything())
                .contains("simpul_requests_total{route=\"DELETE /api/v1/cases/{id}\",status=\"204\"} 1")
                .contains("jvm_threads_live");
    }

    @Test
    void nobody_else_can_tell_from_it_what_others_do() {
        String before = named(metrics.text());
        askedOnce();
        assertThat(named(metrics.text())).isEqualTo(before).contains("simpul_requests_running", "jvm_threads_live");
    }

    @Test
    void figures_of_other_parts_are_for_who_looks_after_the_platform_too() {
        metrics.add(figure -> figure.accept("simpul_module_leases{sector=\"perikanan\",version=\"1.4.0\"}", 3));
        assertThat(metrics.everything()).contains("simpul_module_leases{sector=\"perikanan\",version=\"1.4.0\"} 3\n");
        assertThat(metrics.text()).doesNotContain("simpul_module");
    }

    /** The names of the figures, without how the machine is just now. */
    private static String named(String text) {
        return text.replaceAll("(?m)^([a-z]\\S*) [0-9.E-]+$", "$1");
    }
}
