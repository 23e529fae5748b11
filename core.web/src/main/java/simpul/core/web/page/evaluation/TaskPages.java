package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.role.Role;
import simpul.core.model.task.Waiting;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/** {@code /tugas}: <em>Menunggu Anda</em>; for DPRD <em>Hanya di atas kertas</em>. */
@Component
public final class TaskPages implements RouteSource {
    /** One thing that waits. */
    public record Task(String title, String step, String detail, String href, Badge badge) {}

    /** The page. */
    public record TaskPage(String title, String sub, List<Task> tasks, Empty empty) {}

    private final Pages pages;
    private final WorkingDays workingDays;

    @Activate
    public TaskPages(@Reference Pages pages, @Reference WorkingDays workingDays) {
        this.pages = pages;
        this.workingDays = workingDays;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/tugas").by(this::tasks));
    }

    private Reply tasks(PageAsk ask) {
        Messages t = ask.t();
        boolean council = ask.caller().role().equals(Role.DPRD);
        LocalDate today = workingDays.today(ask.caller().region().orElse(""));
        List<Task> tasks = ask.waiting().stream().map(w -> task(t, w, today)).toList();
        String title = t.get(council ? "evaluation.paperOnly" : "evaluation.waiting");
        String sub = t.get(council ? "evaluation.paperSub" : "evaluation.waitingSub", tasks.size());
        Empty empty = council
                ? Empty.of(Icon.CIRCLE_CHECK, t.get("evaluation.paperNone"), t.get("evaluation.paperNoneWhy"))
                : Empty.of(Icon.CIRCLE_CHECK, t.get("evaluation.waitingNone"), t.get("evaluation.waitingNoneWhy"));
        TaskPage page = new TaskPage(title, tasks.isEmpty() ? "" : sub, tasks, empty);
        return ask.show("tugas/daftar", ask.shell().titled(title), "page", page);
    }

    private static Task task(Messages t, Waiting w, LocalDate today) {
        LocalDate due = w.due();
        Badge badge;
        if (due == null) {
            badge = Badge.neutral(
                    Icon.HOURGLASS,
                    t.get("evaluation.since", t.days(Math.max(0, ChronoUnit.DAYS.between(w.since(), today)))));
        } else if (today.isAfter(due)) {
            badge = Badge.bad(t.get("evaluation.late", ChronoUnit.DAYS.between(due, today)));
        } else {
            badge = Badge.warn(t.get("evaluation.left", ChronoUnit.DAYS.between(today, due)));
        }
        return new Task(t.of(w.title()), t.of(w.step()), t.of(w.detail()), w.link(), badge);
    }
}
