package simpul.core.web.page.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterChanges;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** {@code /admin/parameter}: the numbers and switches that the law or an office sets, with their basis and day. */
@Component
public final class ParameterPages implements RouteSource {
    private static final String BASE = "/admin/parameter";

    record ParameterForm(
            @Limit(min = 1, max = 500) String value,
            @Limit(min = 1, max = 500) String basis,
            LocalDate since) {}

    private final Pages pages;
    private final Parameters parameters;
    private final ParameterChanges changes;
    private final WorkingDays workingDays;
    private final Keepers keepers;

    @Activate
    public ParameterPages(
            @Reference Pages pages,
            @Reference Parameters parameters,
            @Reference ParameterChanges changes,
            @Reference WorkingDays workingDays,
            @Reference Keepers keepers) {
        this.pages = pages;
        this.parameters = parameters;
        this.changes = changes;
        this.workingDays = workingDays;
        this.keepers = keepers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(BASE).by(keepers.only(Action.PARAMETER_EDIT, this::list)),
                pages.get(BASE + "/{code}").by(keepers.only(Action.PARAMETER_EDIT, ask -> form(ask, ask.form()))),
                pages.post(BASE + "/{code}").takes(ParameterForm.class).by(this::set));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        List<List<Cell>> rows = parameters.all().stream()
                .map(Parameter::code)
                .distinct()
                .map(code -> today(ask, code))
                .sorted(Comparator.comparing(Parameter::code))
                .map(p -> row(t, p))
                .toList();
        Table table = new Table(
                t.get("access.parameters"),
                List.of(
                        Column.text(t.get("access.parameter")),
                        Column.text(t.get("access.parameterValue")),
                        Column.text(t.get("access.parameterBasis")),
                        Column.number(t.get("access.since")),
                        Column.state(t.get("access.state"))),
                rows);
        return DirectoryPage.show(
                ask,
                new DirectoryPage(
                        t.get("access.parameters"), t.get("access.parameterSub"), "", table, BASE, null, "", ""));
    }

    /** What holds today where the reader is. */
    private Parameter today(PageAsk ask, String code) {
        String region = ask.caller().region().orElse(null);
        return parameters.get(code, region, workingDays.today(region == null ? "" : region));
    }

    private static List<Cell> row(Messages t, Parameter p) {
        String whose = t.get(p.region() == null ? "access.parameterAll" : "access.parameterOwn");
        return List.of(
                Cell.link(BASE + "/" + Address.segment(p.code()), t.of(p.title()), whose),
                Cell.of(shown(t, p)),
                Cell.of(t.of(p.basis())),
                Cell.of(t.date(p.since())),
                Cell.state(
                        p.confirmed()
                                ? Badge.ok(t.get("access.parameterConfirmed"))
                                : new Badge(Tone.WARN, Icon.HOURGLASS, t.get("access.parameterDoubtful"))));
    }

    private static String shown(Messages t, Parameter p) {
        return switch (p.value()) {
            case "true" -> t.get("case.yes");
            case "false" -> t.get("case.no");
            default -> t.of(p.meaning());
        };
    }

    private static Field value(Messages t, Parameter p) {
        if (!p.choices().isEmpty()) {
            return Field.choice(
                    "value",
                    t.get("access.parameterValue"),
                    p.choices().stream()
                            .map(choice -> Option.of(choice.value(), t.of(choice.label())))
                            .toList());
        }
        return p.value().matches("true|false")
                ? Field.choice(
                        "value",
                        t.get("access.parameterValue"),
                        List.of(Option.of("true", t.get("case.yes")), Option.of("false", t.get("case.no"))))
                : Field.text("value", t.get("access.parameterValue"));
    }

    private Optional<Parameter> find(PageAsk ask) {
        return parameters.all().stream().map(Parameter::code).anyMatch(ask.name("code")::equals)
                ? Optional.of(today(ask, ask.name("code")))
                : Optional.empty();
    }

    private Reply form(PageAsk ask, Form form) {
        return ask.found(find(ask), p -> {
            Messages t = ask.t();
            Form begun = form.startingWith(Map.of("value", p.value()));
            String now = t.get("access.parameterNow", shown(t, p), t.date(p.since()), t.of(p.basis()));
            List<Field> fields = List.of(
                    begun.fill(value(t, p).hint(now).maxLength(500).required()),
                    begun.fill(Field.text("basis", t.get("access.parameterBasis"))
                            .hint(t.get("access.parameterBasisHint"))
                            .maxLength(500)
                            .required()),
                    begun.fill(Field.date("since", t.get("access.parameterSince"))
                            .hint(t.get("access.parameterSinceHint"))
                            .required()));
            String action = BASE + "/" + Address.segment(p.code());
            return EntryPage.show(ask, begun, t.of(p.title()), BASE, action, fields, Map.of());
        });
    }

    private Reply set(PageAsk ask, Sent<ParameterForm> sent) {
        String region = ask.caller().region().orElse(null);
        return sent.then(
                (call, in) -> changes.set(
                        call, new ParameterDraft(ask.name("code"), region, in.value(), in.basis(), in.since())),
                done -> ask.go(
                        BASE,
                        Text.of(
                                "Berlaku mulai tanggal itu; yang lama tetap tercatat.",
                                "Holds from that day on; what held before stays on record.")),
                form -> form(ask, form));
    }
}
