package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.view.Condition;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/** By when something has to be done about records, as pages show it. Stateless. */
final class Dues {
    /** The parameter of a page by which only what is overdue is chosen. */
    static final String CHOSEN = "lewat";

    private static final String YES = "ya";
    /** Below these, hours say more than days. */
    private static final long HOURS = 48;

    private Dues() {}

    /** The most urgent in icon, word and colour; empty where nothing is due. */
    static Optional<Badge> badge(Messages t, RecordView record) {
        return record.dues().stream().findFirst().map(due -> badge(t, due));
    }

    /** The same, or nothing at all. */
    static @Nullable Badge badgeOrNone(Messages t, RecordView record) {
        return badge(t, record).orElse(null);
    }

    private static Badge badge(Messages t, RecordDue due) {
        String words = words(t, due);
        if (due.isOver()) {
            return Badge.bad(words);
        }
        boolean soon = due.day() == null ? due.hours() < HOURS / 2 : due.days() <= 1;
        return soon ? Badge.warn(words) : new Badge(Tone.INFO, Icon.CLOCK, words);
    }

    private static String words(Messages t, RecordDue due) {
        boolean inHours = due.day() == null && due.hours() < HOURS;
        if (due.isOver()) {
            return inHours ? t.get("sector.dueLateHours", due.hours()) : t.get("sector.dueLateDays", due.days());
        }
        if (inHours) {
            return t.get("sector.dueHours", due.hours());
        }
        return due.days() == 0 ? t.get("sector.dueToday") : t.get("sector.dueDays", due.days());
    }

    /** The last day, or the moment, in words. */
    private static String when(Messages t, RecordDue due) {
        return due.day() == null ? t.moment(due.at().atZone(due.zone())) : t.date(due.day());
    }

    /** What has to be done, by when and why. */
    static List<Fact> facts(Messages t, RecordView record) {
        return record.dues().stream()
                .map(due -> Fact.of(t.of(due.title()), String.join(" · ", when(t, due), words(t, due), due.basis())))
                .toList();
    }

    /** The cell of a table. */
    static Cell cell(Messages t, RecordView record) {
        return record.dues().stream()
                .findFirst()
                .map(due -> Cell.state(badge(t, due)).below(t.of(due.title()) + ", " + when(t, due)))
                .orElseGet(() -> Cell.missing("–"));
    }

    /** The choice above a list; nothing for types without deadlines. */
    static List<Field> choice(PageAsk ask, TypeShape type) {
        if (type.deadlines().isEmpty()) {
            return List.of();
        }
        Messages t = ask.t();
        List<Option> options = new ArrayList<>(
                List.of(Option.of("", t.get("sector.everything")), Option.of(YES, t.get("sector.dueOver"))));
        return List.of(Field.select(CHOSEN, t.get("sector.due"), options)
                .value(isChosen(ask, type) ? YES : "")
                .required());
    }

    /** Whether only what is overdue is wanted. */
    static boolean isChosen(PageAsk ask, TypeShape type) {
        return !type.deadlines().isEmpty() && isChosen(ask);
    }

    static boolean isChosen(PageAsk ask) {
        return ask.query(CHOSEN).filter(YES::equals).isPresent();
    }

    /** The same as a condition. */
    static List<Condition> conditions(boolean chosen) {
        return chosen ? List.of(new Condition("overdue", Deadline.CODE, List.of())) : List.of();
    }
}
