package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import simpul.core.model.task.Waiting;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/** What waits and is equally urgent: past its day, with a day, without one. */
public record TaskGroup(String title, List<Task> tasks) {
    private static final Map<String, Icon> ICONS = Map.ofEntries(
            Map.entry("ROUND", Icon.CALENDAR_CHECK),
            Map.entry("ACTIVITY", Icon.CHECKLIST),
            Map.entry("PAPER", Icon.ALERT_TRIANGLE),
            Map.entry("SLOT", Icon.SIGNATURE),
            Map.entry("DPRD", Icon.GAVEL));

    /** One thing that waits. */
    public record Task(Icon icon, String title, String step, String detail, String href, Badge badge) {}

    public TaskGroup {
        tasks = List.copyOf(tasks);
    }

    static List<TaskGroup> of(Messages t, List<Waiting> waits, LocalDate today) {
        List<TaskGroup> groups = new ArrayList<>();
        add(groups, t, "evaluation.tasksLate", waits, today, w -> w.due() != null && today.isAfter(w.due()));
        add(groups, t, "evaluation.tasksDue", waits, today, w -> w.due() != null && !today.isAfter(w.due()));
        add(groups, t, "evaluation.tasksRead", waits, today, w -> w.due() == null && reads(w));
        add(groups, t, "evaluation.tasksOpen", waits, today, w -> w.due() == null && !reads(w));
        return groups;
    }

    /** What DPRD is shown asks nothing of it but to be read. */
    private static boolean reads(Waiting waiting) {
        return waiting.code().equals("PAPER_ONLY");
    }

    private static void add(
            List<TaskGroup> groups,
            Messages t,
            String title,
            List<Waiting> waits,
            LocalDate today,
            Predicate<Waiting> chosen) {
        List<Task> tasks =
                waits.stream().filter(chosen).map(w -> task(t, w, today)).toList();
        if (!tasks.isEmpty()) {
            groups.add(new TaskGroup(t.get(title), tasks));
        }
    }

    private static Task task(Messages t, Waiting w, LocalDate today) {
        Icon icon = ICONS.getOrDefault(w.code().split("_", 2)[0], Icon.FILE_TEXT);
        return new Task(icon, t.of(w.title()), t.of(w.step()), t.of(w.detail()), w.link(), badge(t, w, today));
    }

    private static Badge badge(Messages t, Waiting w, LocalDate today) {
        LocalDate due = w.due();
        if (due == null) {
            long days = Math.max(0, ChronoUnit.DAYS.between(w.since(), today));
            return Badge.neutral(Icon.HOURGLASS, t.get("evaluation.waits", t.days(days)));
        }
        return today.isAfter(due)
                ? Badge.bad(t.get("evaluation.late", ChronoUnit.DAYS.between(due, today)))
                : Badge.warn(t.get("evaluation.left", ChronoUnit.DAYS.between(today, due)));
    }
}
