package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.role.Role;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Shell;
import simpul.core.web.ui.Tone;

/** {@code /tugas}: <em>Menunggu Anda</em>; for DPRD <em>Hanya di atas kertas</em>. */
@Component
public final class TaskPages implements RouteSource {
    /** The page; without groups it shows why there are none. */
    public record TaskPage(String title, String sub, List<TaskGroup> groups, Empty empty) {}

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
        List<TaskGroup> groups = TaskGroup.of(t, ask.waiting(), today);
        int waiting = groups.stream().mapToInt(g -> g.tasks().size()).sum();
        String title = t.get(council ? "evaluation.paperOnly" : "evaluation.waiting");
        String sub = t.get(council ? "evaluation.paperSub" : "evaluation.waitingSub", waiting);
        Shell shell = ask.shell();
        TaskPage page = new TaskPage(title, groups.isEmpty() ? "" : sub, groups, empty(shell, council));
        return ask.show("tugas/daftar", shell.titled(title, Crumb.here(title)), "page", page);
    }

    private static Empty empty(Shell shell, boolean council) {
        Messages t = shell.t();
        boolean overview = shell.nav().stream()
                .flatMap(group -> group.items().stream())
                .anyMatch(item -> item.href().equals("/dasbor"));
        return new Empty(
                Tone.OK,
                Icon.CIRCLE_CHECK,
                t.get(council ? "evaluation.paperNone" : "evaluation.waitingNone"),
                t.get(council ? "evaluation.paperNoneWhy" : "evaluation.waitingNoneWhy"),
                overview
                        ? List.of(Action.of("/dasbor", Icon.LAYOUT_DASHBOARD, t.get("evaluation.toBoard")))
                        : List.of());
    }
}
