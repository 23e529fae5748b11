package simpul.core.web.page.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.access.Caller;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;
import simpul.core.web.page.NavEntry;
import simpul.core.web.page.NavPlace;
import simpul.core.web.page.NavSource;
import simpul.core.web.ui.Icon;

/** The entries for what waits and for evaluations. */
@Component
public final class EvaluationNavigation implements NavSource {
    private static final Text TASKS = Text.of("Tugas", "Tasks");
    private static final Text PAPER = Text.of("Hanya di atas kertas", "Only on paper");
    private static final Text ROUNDS = Text.of("Evaluasi", "Evaluations");

    @Override
    public List<NavEntry> entries(Caller caller) {
        List<NavEntry> entries = new ArrayList<>();
        boolean council = caller.role().equals(Role.DPRD);
        if (!caller.isPublic()) {
            entries.add(new NavEntry(NavPlace.WORK, 10, "/tugas", Icon.INBOX, council ? PAPER : TASKS, true));
        }
        if (!caller.isPublic() && !caller.role().equals(Role.ADMIN)) {
            entries.add(new NavEntry(NavPlace.WORK, 40, "/evaluasi", Icon.CALENDAR_CHECK, ROUNDS, true));
        }
        return entries;
    }
}
