package simpul.core.web.api.parameter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterChanges;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/parameters}: every number that the law or an office sets, with its basis and all its editions. */
@Component
public final class ParameterRoutes implements RouteSource {
    record ParameterItem(
            String code,
            @Nullable String region,
            String value,
            Text title,
            Text basis,
            boolean confirmed,
            LocalDate since,
            @Nullable Text unit,
            boolean regional) {
        static ParameterItem of(Parameter p) {
            return new ParameterItem(
                    p.code(),
                    p.region(),
                    p.value(),
                    p.title(),
                    p.basis(),
                    p.confirmed(),
                    p.since(),
                    p.number() == null ? null : p.number().unit(),
                    p.regional());
        }
    }

    record ParameterInput(
            @Limit(min = 1, max = 100) String code,
            @Nullable @Limit(max = 10) String region,
            @Limit(min = 1, max = 200) String value,
            @Limit(min = 1, max = 500) String basis,
            LocalDate since) {
        ParameterDraft draft() {
            return new ParameterDraft(code, region, value, basis, since);
        }
    }

    private final Api api;
    private final Parameters parameters;
    private final ParameterChanges changes;

    @Activate
    public ParameterRoutes(@Reference Api api, @Reference Parameters parameters, @Reference ParameterChanges changes) {
        this.api = api;
        this.parameters = parameters;
        this.changes = changes;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/parameters")
                        .operation("listParameters")
                        .summary("Parameter beserta dasar hukumnya", "Parameters with their legal basis")
                        .forAnyone()
                        .query(Param.text("code", "Kode parameter", "Code of the parameter"))
                        .lists(ParameterItem.class)
                        .by(ask -> ask.page(page(ask), ParameterItem::of)),
                api.post("/api/v1/parameters")
                        .operation("setParameter")
                        .summary("Menetapkan parameter mulai suatu hari", "Set a parameter from a day on")
                        .creates(ParameterItem.class)
                        .takes(ParameterInput.class)
                        .by((ask, input) -> ask.write(
                                call -> changes.set(call, input.draft()),
                                set -> ask.created("/api/v1/parameters?code=" + set.code(), ParameterItem.of(set)))));
    }

    private Page<Parameter> page(Ask ask) {
        String after = ask.cursor().after();
        Predicate<Parameter> wanted =
                p -> ask.query("code").map(code -> code.equals(p.code())).orElse(true);
        List<Parameter> rows = parameters.all().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(ParameterRoutes::key))
                .filter(p -> after == null || key(p).compareTo(after) > 0)
                .limit(ask.cursor().limit() + 1L)
                .toList();
        boolean more = rows.size() > ask.cursor().limit();
        List<Parameter> shown = more ? rows.subList(0, ask.cursor().limit()) : rows;
        return new Page<>(shown, more ? key(shown.get(shown.size() - 1)) : null);
    }

    private static String key(Parameter p) {
        return p.code() + " " + (p.region() == null ? "" : p.region()) + " " + p.since();
    }
}
