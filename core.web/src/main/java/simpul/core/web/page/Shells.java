package simpul.core.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Post;
import simpul.core.model.account.Sessions;
import simpul.core.model.account.Visit;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Call;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Assets;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.NavGroup;
import simpul.core.web.ui.NavItem;
import simpul.core.web.ui.Seat;
import simpul.core.web.ui.Shell;
import simpul.core.web.ui.Tone;

/** Makes what stands around a page: navigation, post, what waits. Thread-safe. */
@Component(service = Shells.class)
public final class Shells {
    private static final int BOTTOM = 4;

    private final Sessions sessions;
    private final Regions regions;
    private final Assets assets;
    private final List<NavSource> navigation = new CopyOnWriteArrayList<>();
    private final List<NoticeSource> notices = new CopyOnWriteArrayList<>();
    private final List<WaitingSource> waiting = new CopyOnWriteArrayList<>();

    @Activate
    public Shells(@Reference Sessions sessions, @Reference Regions regions, @Reference Assets assets) {
        this.assets = assets;
        this.sessions = sessions;
        this.regions = regions;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(NavSource source) {
        navigation.add(source);
    }

    public void remove(NavSource source) {
        navigation.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addWaiting(WaitingSource source) {
        waiting.add(source);
    }

    public void removeWaiting(WaitingSource source) {
        waiting.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addNotices(NoticeSource source) {
        notices.add(source);
    }

    public void removeNotices(NoticeSource source) {
        notices.remove(source);
    }

    /** Everything that waits for a caller, the most urgent first. */
    public List<Waiting> waiting(Caller caller) {
        Comparator<Waiting> urgent = Comparator.comparing(
                        (Waiting w) -> Optional.ofNullable(w.due()).orElse(LocalDate.MAX))
                .thenComparing(Waiting::since);
        return waiting.stream()
                .flatMap(source -> source.waiting(caller).stream())
                .sorted(urgent)
                .toList();
    }

    /** A language chosen on a page is remembered for the person: their own choice goes before the cookie. */
    void spoke(Asked asked) {
        if (asked.query("bahasa").isPresent() && asked.visit().door() == Visit.Door.SESSION) {
            sessions.speak(Call.of(asked.caller()), asked.language());
        }
    }

    Shell of(Asked asked) {
        Messages t = Messages.in(asked.language());
        Shell shell =
                Shell.of(t, assets.prefix(), asked.path(), asked.form().token()).at(Kept.here(asked));
        if (!asked.signedIn()) {
            return shell;
        }
        Caller caller = asked.caller();
        List<Waiting> waits = waiting(caller);
        List<NavEntry> entries = navigation.stream()
                .flatMap(source -> source.entries(caller).stream())
                .sorted(Comparator.comparing(NavEntry::place).thenComparing(NavEntry::order))
                .toList();
        List<NavGroup> groups = Stream.of(NavPlace.values())
                .map(place -> new NavGroup(
                        t.of(place.label()),
                        entries.stream()
                                .filter(e -> e.place() == place)
                                .map(e -> item(e, t, waits))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        List<NavItem> bottom = entries.stream()
                .filter(NavEntry::bottom)
                .limit(BOTTOM)
                .map(e -> item(e, t, waits))
                .toList();
        return shell.navigation(groups, bottom)
                .seated(seat(caller, t), others(caller, t), waits.size())
                .saying(notices.stream()
                        .flatMap(source -> source.notice(caller, asked.path(), t).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** A badge counts only what waits for the reader below that entry; {@code /tugas} counts all. */
    private static NavItem item(NavEntry entry, Messages t, List<Waiting> waits) {
        NavItem item = NavItem.of(entry.href(), entry.icon(), t.of(entry.label()));
        int count = entry.href().equals("/tugas")
                ? waits.size()
                : (int) waits.stream().filter(w -> item.covers(entryOf(w))).count();
        return item.waiting(count, Tone.NEUTRAL);
    }

    /** A signature is recorded on the page of its document, but belongs below the entry of signatures. */
    private static String entryOf(Waiting waiting) {
        return waiting.code().startsWith("SLOT_") ? "/tanda-tangan" : waiting.link();
    }

    private Seat seat(Caller caller, Messages t) {
        return new Seat(
                caller.post(),
                caller.region().orElse("ID"),
                region(caller.region(), t),
                within(t.of(caller.office()), region(caller.region(), t)),
                t.of(caller.role().label()));
    }

    /** The region stands above: {@code Sekretariat TKKSD} says enough below {@code Jawa Timur}. */
    private static String within(String office, String region) {
        return office.endsWith(" " + region) ? office.substring(0, office.length() - region.length() - 1) : office;
    }

    private List<Seat> others(Caller caller, Messages t) {
        return sessions.posts(caller).stream()
                .filter(post -> !post.id().equals(caller.post()))
                .map(post -> seat(post, t))
                .toList();
    }

    private Seat seat(Post post, Messages t) {
        Optional<String> code = Optional.ofNullable(post.region());
        return new Seat(
                post.id(),
                code.orElse("ID"),
                region(code, t),
                within(post.label(), region(code, t)),
                t.of(post.role().label()));
    }

    private String region(Optional<String> code, Messages t) {
        return code.flatMap(regions::find).map(Region::name).orElse(t.either("Nasional", "National"));
    }
}
