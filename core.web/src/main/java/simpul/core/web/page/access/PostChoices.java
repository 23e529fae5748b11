package simpul.core.web.page.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Accounts;
import simpul.core.model.account.Person;
import simpul.core.model.account.Seat;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** What can be chosen for a post: roles, agencies, people. Thread-safe. */
@Component(service = PostChoices.class)
public final class PostChoices {
    /** Chosen as successor, it leaves the post vacant. */
    static final String NOBODY = "-";

    private static final Set<Role> OF_PLATFORM = Set.of(Role.ADMIN, Role.PEMANTAU);

    private final Accounts accounts;
    private final Agencies agencies;
    private final Regions regions;

    @Activate
    public PostChoices(@Reference Accounts accounts, @Reference Agencies agencies, @Reference Regions regions) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.regions = regions;
    }

    /** The form for a new post; who looks after all regions chooses one first ({@code ?daerah=}). */
    PostPage.NewPostPage blank(PageAsk ask, Form form) {
        Messages t = ask.t();
        Optional<String> own = ask.caller().region();
        String region = own.or(() -> ask.query("daerah")).orElse(form.value("region"));
        List<Field> fields = new ArrayList<>();
        fields.add(form.fill(Field.select("role", t.get("access.role"), roles(t, own.isPresent(), region))
                .required()));
        if (!region.isEmpty()) {
            fields.add(form.fill(Field.select("agency", t.get("access.agency"), agencies(ask, region))));
        }
        fields.add(form.fill(Field.text("label", t.get("access.label"))
                .hint(t.get("access.labelHint"))
                .maxLength(160)));
        fields.add(form.fill(Field.select("holder", t.get("access.holder"), people(ask, null))));
        Field choice = own.isPresent()
                ? null
                : Field.select("daerah", t.get("access.region"), all()).value(region);
        return new PostPage.NewPostPage(form, fields, choice, own.isPresent() ? "" : region);
    }

    private static List<Option> roles(Messages t, boolean bound, String region) {
        return Role.all().stream()
                .filter(role -> !role.equals(Role.PUBLIK))
                .filter(role -> !bound || !OF_PLATFORM.contains(role))
                .filter(role -> !region.isEmpty() || OF_PLATFORM.contains(role))
                .filter(role -> region.isEmpty() || !role.equals(Role.ADMIN))
                .map(role -> Option.of(role.code(), t.of(role.label())))
                .toList();
    }

    private List<Option> agencies(PageAsk ask, String region) {
        return agencies.list(ask.scope(), region, new Cursor(Cursor.MOST, null)).items().stream()
                .map(agency -> Option.of(agency.id(), agency.name()))
                .toList();
    }

    private List<Option> all() {
        return regions.standing().stream()
                .map(region -> Option.of(region.code(), region.code() + " " + region.name()))
                .toList();
    }

    /** Who may take over; leaving the post vacant must be chosen as well, so that nobody does it by oversight. */
    List<Option> successors(PageAsk ask, Seat seat) {
        List<Option> all = new ArrayList<>(people(ask, seat));
        if (seat.person() != null) {
            all.add(Option.of(NOBODY, ask.t().get("access.successorNone")));
        }
        return all;
    }

    /** Everybody with an active entry who could sit there; not who sits there already. */
    List<Option> people(PageAsk ask, @Nullable Seat seat) {
        String holder =
                seat == null || seat.person() == null ? "" : seat.person().id();
        Result<Page<Person>> people = accounts.people(ask.caller(), "", new Cursor(Cursor.MOST, null));
        return !people.isDone()
                ? List.of()
                : people.value().items().stream()
                        .filter(person -> person.active() && !person.id().equals(holder))
                        .map(person -> Option.of(person.id(), named(person)))
                        .toList();
    }

    /** The name of somebody known to the reader. */
    String name(PageAsk ask, String person) {
        Result<Person> known = accounts.person(ask.caller(), person);
        return known.isDone() ? known.value().name() : "-";
    }

    private static String named(Person person) {
        return person.username() == null ? person.name() : person.name() + " (" + person.username() + ")";
    }
}
