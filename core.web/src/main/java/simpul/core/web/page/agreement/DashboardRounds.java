package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.store.Cursor;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** The rounds of a dashboard: what is due first, then what was reported last. For one request. */
final class DashboardRounds {
    private static final int MOST = 6;
    private static final int SOON = 14;

    private final Rooms rooms;
    private final Say say;
    private final Messages t;

    DashboardRounds(Rooms rooms, Say say) {
        this.rooms = rooms;
        this.say = say;
        this.t = say.t();
    }

    @Nullable
    Table table() {
        List<Round> rounds = new ArrayList<>(list(RoundFilter.ALL.withAgency(true)));
        if (rounds.size() < MOST) {
            list(RoundFilter.ALL).stream()
                    .filter(r -> !r.status().withAgency())
                    .limit(MOST - rounds.size())
                    .forEach(rounds::add);
        }
        List<Column> columns = List.of(
                Column.text(t.get("dash.case")),
                Column.text(t.get("dash.agency")),
                Column.number(t.get("dash.deadline")),
                Column.state(t.get("dash.status")));
        return rounds.isEmpty()
                ? null
                : new Table(
                        t.get("dash.rounds"),
                        columns,
                        rounds.stream().map(this::row).toList());
    }

    private List<Round> list(RoundFilter filter) {
        return rooms.outcomes()
                .rounds()
                .list(say.scope(), filter, new Cursor(MOST, null))
                .items();
    }

    private List<Cell> row(Round round) {
        String partners = round.parties().stream()
                .filter(code -> !code.equals(round.region()))
                .map(say::region)
                .collect(Collectors.joining(", "));
        String second = t.of(round.period().title()) + (partners.isEmpty() ? "" : ". " + partners);
        String agency = round.agencies().stream()
                .limit(1)
                .map(id -> say.names().agency(say.scope(), id))
                .collect(Collectors.joining());
        return List.of(
                Cell.link(Links.round(round.id()), t.of(round.title()), second),
                Cell.of(agency.isEmpty() ? t.get("evaluation.secretariat") + " " + say.region(round.region()) : agency),
                Cell.of(t.date(round.due())),
                Cell.state(state(round)));
    }

    Badge state(Round round) {
        long days = -say.age(round.due());
        if (!round.status().withAgency()) {
            return new Badge(Tone.OK, Icon.CHECK, t.of(round.status().label()));
        }
        if (round.overdue(rooms.outcomes().now())) {
            return Badge.bad(t.get("dash.lateBy", t.days(Math.max(1, -days))));
        }
        String words = t.get("dash.daysLeft", t.days(Math.max(0, days)));
        return days <= SOON ? Badge.warn(words) : Badge.neutral(Icon.CLOCK, words);
    }
}
