package simpul.core.web.page.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Accounts;
import simpul.core.model.account.Person;
import simpul.core.model.account.Posts;
import simpul.core.model.account.Seat;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Download;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** {@code /admin/akun}: posts with their holders, and people with their accounts. */
@Component
public final class AdminLists implements RouteSource {
    private static final int ROWS = 50;

    /** @param people whether the people are shown rather than the posts */
    public record ListPage(
            String path, boolean people, String search, Table table, Pager pager, Download download, Action make)
            implements Tabled {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }
    }

    private final Pages pages;
    private final Accounts accounts;
    private final Posts posts;
    private final Regions regions;
    private final CursorSeal seal;

    @Activate
    public AdminLists(
            @Reference Pages pages,
            @Reference Accounts accounts,
            @Reference Posts posts,
            @Reference Regions regions,
            @Reference CursorSeal seal) {
        this.pages = pages;
        this.accounts = accounts;
        this.posts = posts;
        this.regions = regions;
        this.seal = seal;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/admin/akun").by(this::posts),
                pages.get("/admin/akun/orang").by(this::people));
    }

    private Reply posts(PageAsk ask) {
        Messages t = ask.t();
        Moments moments = Moments.of(t, regions, ask.caller());
        return ask.answer(rows(ask, c -> posts.posts(ask.caller(), search(ask), c)), page -> {
            List<Column> columns = List.of(
                    Column.text(t.get("access.office")),
                    Column.text(t.get("access.role")),
                    Column.text(t.get("access.holder")),
                    Column.text(t.get("access.since")));
            Table table = new Table(
                    t.get("access.admin"),
                    columns,
                    page.items().stream().map(seat -> row(t, moments, seat)).toList());
            Action make = Action.primary("/admin/akun/jabatan/baru", Icon.PLUS, t.get("access.postNew"));
            return show(ask, table, page, make, false);
        });
    }

    private List<Cell> row(Messages t, Moments moments, Seat seat) {
        String region = Optional.ofNullable(seat.post().region())
                .flatMap(regions::find)
                .map(Region::name)
                .orElse(t.get("access.platform"));
        return List.of(
                Cell.link("/admin/akun/jabatan/" + seat.post().id(), seat.post().label(), region),
                Cell.of(t.of(seat.post().role().label())),
                seat.person() == null
                        ? Cell.missing(t.get("access.vacant"))
                        : Cell.of(seat.person().name()),
                seat.holding() == null
                        ? Cell.missing("–")
                        : Cell.of(moments.day(seat.holding().from())));
    }

    private Reply people(PageAsk ask) {
        Messages t = ask.t();
        return ask.answer(rows(ask, c -> accounts.people(ask.caller(), search(ask), c)), page -> {
            List<Column> columns = List.of(
                    Column.text(t.get("access.name")),
                    Column.text(t.get("access.username")),
                    Column.state(t.get("access.state")));
            Table table = new Table(
                    t.get("access.people"),
                    columns,
                    page.items().stream().map(person -> row(t, person)).toList());
            Action make = Action.primary("/admin/akun/orang/baru", Icon.USER_PLUS, t.get("access.personNew"));
            return show(ask, table, page, make, true);
        });
    }

    private static List<Cell> row(Messages t, Person person) {
        return List.of(
                Cell.link("/admin/akun/orang/" + person.id(), person.name(), ""),
                person.username() == null ? Cell.missing("–") : Cell.of(person.username()),
                Cell.state(state(t, person)));
    }

    static Badge state(Messages t, Person person) {
        if (!person.active()) {
            return Badge.neutral(Icon.LOCK, t.get("access.closed"));
        }
        return person.username() == null
                ? Badge.neutral(Icon.MINUS, t.get("access.noLogin"))
                : Badge.ok(t.get("access.active"));
    }

    private Reply show(PageAsk ask, Table table, Page<?> page, Action make, boolean people) {
        Messages t = ask.t();
        String path = people ? "/admin/akun/orang" : "/admin/akun";
        Address here = Address.of(path);
        if (!search(ask).isEmpty()) {
            here = here.with("q", search(ask));
        }
        String first = ask.query("dari").isPresent() ? here.toString() : "";
        String next = page.next() == null
                ? ""
                : here.with("dari", seal.seal(bound(ask), page.next())).toString();
        Pager pager = new Pager(t.get("access.total", table.rows().size()), first, next);
        ListPage model = new ListPage(path, people, search(ask), table, pager, Download.of(here, table), make);
        return ask.show(
                "akses/daftar",
                ask.shell().titled(t.get("access.admin"), Crumb.here(t.get("access.admin"))),
                "page",
                model);
    }

    private static String search(PageAsk ask) {
        return ask.query("q")
                .map(q -> q.length() > 100 ? q.substring(0, 100) : q)
                .orElse("");
    }

    /** The rows of this page; for a file all of them, unless the reader may see none. */
    private <T> Result<Page<T>> rows(PageAsk ask, Function<Cursor, Result<Page<T>>> list) {
        Result<Page<T>> here = list.apply(cursor(ask));
        return here.isDone() && ask.downloads()
                ? Result.done(ask.rows(cursor(ask), c -> list.apply(c).value()))
                : here;
    }

    private Cursor cursor(PageAsk ask) {
        return new Cursor(
                ROWS, ask.query("dari").flatMap(c -> seal.open(bound(ask), c)).orElse(null));
    }

    private static String bound(PageAsk ask) {
        return ask.scope().fingerprint() + " " + ask.asked().path() + " " + search(ask);
    }
}
