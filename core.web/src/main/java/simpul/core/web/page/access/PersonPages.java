package simpul.core.web.page.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.account.Accounts;
import simpul.core.model.account.Holding;
import simpul.core.model.account.NewAccount;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.account.Person;
import simpul.core.model.account.Posts;
import simpul.core.model.region.Regions;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
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
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Shell;

/** {@code /admin/akun/orang/...}: entering people, their accounts, links for a password. */
@Component
public final class PersonPages implements RouteSource {
    private static final String LIST = "/admin/akun/orang";

    record PersonForm(
            @Limit(max = 120) String name,
            @Nullable @Limit(max = 64) String username,
            @Nullable @Limit(max = 5) String region,
            @Nullable Integer version) {
        NewPerson person() {
            return new NewPerson(name, username, region);
        }

        int seen() {
            return version == null ? 0 : version;
        }
    }

    record VersionForm(int version) {}

    /** @param id empty for a new person */
    public record PersonPage(
            String id,
            String title,
            List<Badge> badges,
            Form form,
            List<Field> fields,
            List<Fact> career,
            boolean login,
            boolean active,
            int version) {}

    private final Pages pages;
    private final Accounts accounts;
    private final Posts posts;
    private final Regions regions;
    private final Keepers keepers;

    @Activate
    public PersonPages(
            @Reference Pages pages,
            @Reference Accounts accounts,
            @Reference Posts posts,
            @Reference Regions regions,
            @Reference Keepers keepers) {
        this.pages = pages;
        this.accounts = accounts;
        this.posts = posts;
        this.regions = regions;
        this.keepers = keepers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(LIST + "/baru").by(keepers.only(Action.ACCOUNT_EDIT, ask -> blank(ask, ask.form()))),
                pages.post(LIST + "/baru").takes(PersonForm.class).by(this::create),
                pages.get(LIST + "/{id}").by(ask -> page(ask, ask.form())),
                pages.post(LIST + "/{id}").takes(PersonForm.class).by(this::change),
                pages.post(LIST + "/{id}/tautan").takes(Nothing.class).by(this::link),
                pages.post(LIST + "/{id}/tutup").takes(VersionForm.class).by((ask, sent) -> active(ask, sent, false)),
                pages.post(LIST + "/{id}/buka").takes(VersionForm.class).by((ask, sent) -> active(ask, sent, true)));
    }

    private Reply blank(PageAsk ask, Form form) {
        String title = ask.t().get("access.personNew");
        PersonPage page =
                new PersonPage("", title, List.of(), form, fields(ask, form, true), List.of(), false, true, 0);
        return ask.show("akses/orang", titled(ask.shell(form), ask.t(), title), "page", page);
    }

    private Reply page(PageAsk ask, Form form) {
        return ask.answer(accounts.person(ask.caller(), ask.name("id")), person -> page(ask, form, person));
    }

    private Reply page(PageAsk ask, Form form, Person person) {
        Messages t = ask.t();
        Form filled = form.startingWith(Map.of(
                "name",
                person.name(),
                "username",
                Optional.ofNullable(person.username()).orElse("")));
        List<Holding> held = accounts.holdings(ask.caller(), person.id()).value();
        PersonPage page = new PersonPage(
                person.id(),
                person.name(),
                List.of(AdminLists.state(t, person)),
                filled,
                fields(ask, filled, false),
                held.stream().map(h -> career(ask, h)).toList(),
                person.username() != null,
                person.active(),
                person.version());
        return ask.show("akses/orang", titled(ask.shell(form), t, person.name()), "page", page);
    }

    private Fact career(PageAsk ask, Holding holding) {
        Messages t = ask.t();
        Moments moments = Moments.of(t, regions, ask.caller());
        String until = holding.until() == null ? t.get("access.now") : moments.day(holding.until());
        var post = posts.post(ask.caller(), holding.post());
        // A post of another region or one that was abolished keeps its name to itself.
        String label = post.isDone() ? post.value().post().label() : t.get("access.office");
        String href = post.isDone() ? "/admin/akun/jabatan/" + holding.post() : "";
        return new Fact(moments.day(holding.from()) + " – " + until, label, href);
    }

    private List<Field> fields(PageAsk ask, Form form, boolean fresh) {
        Messages t = ask.t();
        Field name = form.fill(Field.text("name", t.get("access.name"))
                .hint(t.get("access.nameHint"))
                .maxLength(120)
                .required());
        Field username = form.fill(Field.text("username", t.get("access.username"))
                .hint(t.get("access.optionalUsername"))
                .maxLength(64)
                .autocomplete("off"));
        if (!fresh || ask.caller().region().isPresent()) {
            return List.of(name, username);
        }
        List<Option> all = regions.standing().stream()
                .map(region -> Option.of(region.code(), region.code() + " " + region.name()))
                .toList();
        return List.of(name, username, form.fill(Field.select("region", t.get("access.region"), all)));
    }

    private Reply create(PageAsk ask, Sent<PersonForm> sent) {
        Shell shell = titled(ask.shell(), ask.t(), ask.t().get("access.link"));
        return sent.then(
                (call, input) -> accounts.create(call, input.person()),
                made -> shown(ask, shell, made),
                form -> blank(ask, form));
    }

    private Reply link(PageAsk ask, Sent<Nothing> sent) {
        Shell shell = titled(ask.shell(), ask.t(), ask.t().get("access.link"));
        return sent.then(
                (call, nothing) -> accounts.reset(call, ask.name("id")),
                made -> shown(ask, shell, made),
                form -> page(ask, form));
    }

    private static Reply shown(PageAsk ask, Shell shell, NewAccount made) {
        OneTimeLink link = made.link();
        String back = LIST + "/" + made.person().id();
        if (link == null) {
            return ask.go(back, Text.of("Orang dicatat.", "The person was recorded."));
        }
        String host = ask.asked().header("Host").orElse("");
        return ask.show(
                "akses/rahasia",
                shell,
                Map.of(
                        "title",
                        ask.t().get("access.link"),
                        "words",
                        ask.t().get("access.linkFor", made.person().name()),
                        "secret",
                        (ask.asked().secure() ? "https://" : "http://") + host + link.path(),
                        "back",
                        back));
    }

    private Reply change(PageAsk ask, Sent<PersonForm> sent) {
        return sent.then(
                (call, input) -> accounts.change(call, ask.name("id"), input.person(), input.seen()),
                person -> ask.go(LIST + "/" + person.id(), Text.of("Perubahan tersimpan.", "The change was saved.")),
                form -> page(ask, form));
    }

    private Reply active(PageAsk ask, Sent<VersionForm> sent, boolean active) {
        Text said = active
                ? Text.of("Akun dibuka kembali.", "The account was reopened.")
                : Text.of(
                        "Akun ditutup; sesi dan tokennya berakhir.",
                        "The account was closed; sessions and tokens ended.");
        return sent.then(
                (call, input) -> accounts.setActive(call, ask.name("id"), active, input.version()),
                person -> ask.go(LIST + "/" + person.id(), said),
                form -> page(ask, form));
    }

    private static Shell titled(Shell shell, Messages t, String title) {
        Crumb[] way = Stream.of(
                        new Crumb(t.get("access.admin"), "/admin/akun"),
                        new Crumb(t.get("access.people"), LIST),
                        Crumb.here(title))
                .toArray(Crumb[]::new);
        return shell.titled(title, way);
    }
}
