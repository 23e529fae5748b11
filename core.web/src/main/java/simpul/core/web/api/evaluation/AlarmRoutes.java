package simpul.core.web.api.evaluation;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.evaluation.PaperAlarms;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/paper-alarms}: agreements that exist only on paper. */
@Component
public final class AlarmRoutes implements RouteSource {
    private static final String ALL = "/api/v1/paper-alarms";

    private final Api api;
    private final PaperAlarms alarms;

    @Activate
    public AlarmRoutes(@Reference Api api, @Reference PaperAlarms alarms) {
        this.api = api;
        this.alarms = alarms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get(ALL)
                        .operation("listPaperAlarms")
                        .summary("Kerja sama yang hanya di atas kertas", "Agreements that exist only on paper")
                        .lists(AlarmWire.class)
                        .by(ask -> ask.page(alarms.list(ask.scope(), ask.cursor()), AlarmWire::of)),
                api.get(ALL + "/{id}")
                        .operation("showPaperAlarm")
                        .summary("Menampilkan peringatan", "Show an alarm")
                        .answers(AlarmWire.class)
                        .by(ask -> ask.show(
                                alarms.find(ask.scope(), ask.name("id")), AlarmWire::of, a -> (long) a.version())),
                api.post(ALL + "/{id}/reply")
                        .operation("replyToPaperAlarm")
                        .summary("Menanggapi peringatan", "Reply to an alarm")
                        .versioned()
                        .refuses(ProblemKind.CONFLICT)
                        .answers(AlarmWire.class)
                        .takes(ReplyInput.class)
                        .by((ask, input) -> ask.write(
                                call -> alarms.reply(
                                        call, ask.name("id"), Math.toIntExact(ask.version()), input.reply()),
                                a -> ask.tagged(ask.json(200, AlarmWire.of(a)), a.version()))));
    }
}
