package simpul.core.web.page.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.PaperAlarms;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** {@code /evaluasi/peringatan/{id}}: an agreement that exists only on paper, and the OPD's reply. */
@Component
public final class AlarmPages implements RouteSource {
    private static final String ONE = "/evaluasi/peringatan/{id}";

    record AlarmReplyInput(
            int version, @Nullable @Limit(max = 2000) String reply) {}

    /** The page; {@code reply} is null when the reader may not reply. */
    public record AlarmPage(
            Form form,
            String path,
            String version,
            String title,
            String sub,
            List<Badge> badges,
            List<Fact> facts,
            String said,
            String saidBy,
            @Nullable Field reply) {}

    private final Pages pages;
    private final PaperAlarms alarms;
    private final Decisions decisions;
    private final Names names;

    @Activate
    public AlarmPages(
            @Reference Pages pages,
            @Reference PaperAlarms alarms,
            @Reference Decisions decisions,
            @Reference Names names) {
        this.pages = pages;
        this.alarms = alarms;
        this.decisions = decisions;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(ONE)
                        .by(ask -> ask.found(alarms.find(ask.scope(), ask.name("id")), a -> page(ask, a, ask.form()))),
                pages.post(ONE + "/tanggapan").takes(AlarmReplyInput.class).by(this::reply));
    }

    private Reply page(PageAsk ask, PaperAlarm alarm, Form form) {
        Messages t = ask.t();
        Subject subject = new Subject(
                alarm.region(),
                Set.of(alarm.region()),
                Set.copyOf(alarm.agencies()),
                alarm.state().name(),
                null);
        boolean replies =
                alarm.state() != AlarmState.BERAKHIR && decisions.may(ask.caller(), Action.ROUND_REPLY, subject);
        AlarmPage page = new AlarmPage(
                form,
                "/evaluasi/peringatan/" + alarm.id(),
                Integer.toString(alarm.version()),
                t.of(alarm.title()),
                t.get("evaluation.alarmSub", alarm.periods().size()),
                List.of(Badge.bad(t.get("evaluation.paperOnly"))),
                facts(ask, t, alarm),
                alarm.reply(),
                alarm.repliedOn() == null ? "" : alarm.repliedBy() + " · " + t.date(alarm.repliedOn()),
                replies
                        ? form.fill(Field.area("reply", t.get("evaluation.replyLabel"))
                                .value(alarm.reply())
                                .hint(t.get("evaluation.replyHint", t.date(alarm.replyUntil())))
                                .required()
                                .maxLength(2000))
                        : null);
        return ask.show(
                "evaluasi/peringatan",
                ask.shell(form)
                        .titled(
                                t.of(alarm.title()),
                                new Crumb(t.get("evaluation.paperOnly"), "/tugas"),
                                Crumb.here(t.of(alarm.title()))),
                "page",
                page);
    }

    private List<Fact> facts(PageAsk ask, Messages t, PaperAlarm alarm) {
        return List.of(
                Fact.of(t.get("evaluation.party"), names.region(alarm.region())),
                Fact.of(
                        t.get("evaluation.office"),
                        names.office(ask.scope(), alarm.agencies(), t.get("evaluation.secretariat"))),
                Fact.of(
                        t.get("evaluation.emptyPeriods"),
                        alarm.periods().stream().map(t::of).collect(Collectors.joining(", "))),
                Fact.of(t.get("evaluation.raisedOn"), t.date(alarm.raisedOn())),
                Fact.of(t.get("evaluation.status"), t.of(alarm.state().label())),
                Fact.of(t.get("evaluation.seenFrom"), t.date(alarm.replyUntil().plusDays(1))),
                new Fact(t.get("evaluation.case"), t.get("evaluation.openCase"), "/kerja-sama/" + alarm.kase()));
    }

    private Reply reply(PageAsk ask, Sent<AlarmReplyInput> sent) {
        return sent.then(
                (call, input) ->
                        alarms.reply(call, ask.name("id"), input.version(), input.reply() == null ? "" : input.reply()),
                alarm -> ask.go(
                        "/evaluasi/peringatan/" + alarm.id(),
                        Text.of(
                                "Tanggapan tersimpan dan tampil di samping peringatan.",
                                "Your reply is kept and stands beside the alarm.")),
                form -> ask.found(alarms.find(ask.scope(), ask.name("id")), a -> page(ask, a, form)));
    }
}
