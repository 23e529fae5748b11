package simpul.core.web.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.start.Health;
import simpul.core.model.start.HealthCheck;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;
import simpul.core.web.route.Described;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Template;
import simpul.core.web.route.Who;

/** {@code /health/live}, {@code /health/ready} and {@code /metrics}, for whoever watches the server. Thread-safe. */
final class ProbeRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ProbeRoutes.class);

    private final Supplier<List<HealthCheck>> checks;
    private final Metrics metrics;
    private final Predicate<Asked> keeper;

    /** @param keeper whether somebody looks after the platform; nobody else learns what is asked of it */
    ProbeRoutes(Supplier<List<HealthCheck>> checks, Metrics metrics, Predicate<Asked> keeper) {
        this.checks = checks;
        this.metrics = metrics;
        this.keeper = keeper;
    }

    List<Route> routes() {
        return List.of(
                probe(
                        "/health/live",
                        "live",
                        "Proses hidup",
                        "The process lives",
                        "text/plain",
                        asked -> plain("ok\n")),
                probe("/health/ready", "ready", "Siap melayani", "Ready to serve", "application/json", this::ready),
                probe(
                        "/metrics",
                        "metrics",
                        "Angka Prometheus",
                        "Prometheus figures",
                        "text/plain",
                        asked -> plain(keeper.test(asked) ? metrics.everything() : metrics.text())));
    }

    private static Route probe(
            String path, String name, String id, String en, String type, Function<Asked, Reply> work) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("type", type.endsWith("json") ? "object" : "string");
        Described.Schema said = d -> schema;
        Map<Integer, Map<String, Described.Schema>> answers = type.endsWith("json")
                ? Map.of(200, Map.of(type, said), 503, Map.of(type, said))
                : Map.of(200, Map.of(type, said));
        Described described = new Described(
                name, "health", Text.of(id, en), Map.of(), answers, List.of(400, 421, 500), false, false, false, false);
        return new Route(
                Method.GET,
                Template.of(path),
                Surface.PROBE,
                Who.ANYONE,
                List.of(),
                Optional.of(described),
                work::apply);
    }

    private static Reply plain(String text) {
        return Reply.text(200, "text/plain; charset=utf-8", text).with("Cache-Control", "no-store");
    }

    private Reply ready(Asked asked) {
        List<Health> parts = new ArrayList<>();
        checks.get().forEach(check -> parts.add(checked(check)));
        parts.sort(Comparator.comparing(Health::part));
        boolean down = parts.stream().anyMatch(h -> h.state() == Health.State.DOWN);
        boolean warned = parts.stream().anyMatch(h -> h.state() == Health.State.WARNING);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("status", down ? "down" : warned ? "warning" : "ready");
        ArrayNode list = answer.putArray("parts");
        for (Health part : parts) {
            list.addObject()
                    .put("part", part.part())
                    .put("state", part.state().name())
                    .put("message", part.message().in(asked.language()));
        }
        return Reply.bytes(down ? 503 : 200, "application/json", Json.write(answer, asked.language()))
                .with("Cache-Control", "no-store");
    }

    private static Health checked(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            LOG.warn(
                    "HEALTH_CHECK_FAILED: {} cannot tell how it is",
                    check.getClass().getName(),
                    e);
            return new Health(
                    check.getClass().getSimpleName(),
                    Health.State.DOWN,
                    Text.of("Pemeriksaan gagal; lihat log.", "The check failed; see the log."));
        }
    }
}
