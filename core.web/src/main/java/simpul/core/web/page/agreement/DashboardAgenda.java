package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementFilter;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.store.Cursor;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** The days that come: evaluations that fall due and terms that end. For one request. */
final class DashboardAgenda {
    private static final int MOST = 5;
    private static final int MONTHS = 12;
    private static final Cursor SOME = new Cursor(100, null);

    private record Dated(LocalDate on, Event event) {}

    private final Rooms rooms;
    private final Say say;
    private final Messages t;

    DashboardAgenda(Rooms rooms, Say say) {
        this.rooms = rooms;
        this.say = say;
        this.t = say.t();
    }

    List<Event> events() {
        List<Dated> all = new ArrayList<>(due());
        AgreementFilter running = new AgreementFilter(null, "", null, null, null, null, say.today());
        for (Agreement document :
                rooms.agreements().list(say.scope(), running, SOME).items()) {
            document.ends()
                    .filter(end -> end.isBefore(say.today().plusMonths(MONTHS)))
                    .ifPresent(end -> all.add(dated(end, Tone.WARN, t.get("dash.agendaEnds", document.title()))));
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::on))
                .limit(MOST)
                .map(Dated::event)
                .toList();
    }

    private List<Dated> due() {
        Map<LocalDate, List<Round>> days = new TreeMap<>();
        RoundFilter open = RoundFilter.ALL.withAgency(true);
        for (Round round :
                rooms.outcomes().rounds().list(say.scope(), open, SOME).items()) {
            if (!round.due().isBefore(say.today())) {
                days.computeIfAbsent(round.due(), day -> new ArrayList<>()).add(round);
            }
        }
        List<Dated> all = new ArrayList<>();
        days.forEach((day, rounds) -> all.add(dated(
                day,
                Tone.NEUTRAL,
                t.get(
                        "dash.agendaDue",
                        rounds.size(),
                        t.of(rounds.get(0).period().title())))));
        return all;
    }

    private Dated dated(LocalDate day, Tone tone, String words) {
        String when = t.date(day) + " · " + t.get("dash.daysLeft", t.days(-say.age(day)));
        return new Dated(day, new Event(tone, words, "", when));
    }
}
