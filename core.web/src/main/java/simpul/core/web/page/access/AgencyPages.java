package simpul.core.web.page.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyDraft;
import simpul.core.model.region.AgencyPost;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.region.Urusan;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Table;

/** {@code /admin/opd}: the agencies of the own region, or of a region that an administrator chooses. */
@Component
public final class AgencyPages implements RouteSource {
    private static final String BASE = "/admin/opd";

    record AgencyForm(
            @Nullable @Limit(max = 5) String region,
            @Limit(max = 160) String name,
            @Limit(max = 40) String shortName,
            @Nullable @Limit(max = 40) List<String> urusan,
            @Nullable Boolean different,
            @Nullable Integer version) {
        AgencyDraft draft(String own) {
            return new AgencyDraft(
                    own,
                    name,
                    shortName,
                    Optional.ofNullable(urusan).orElse(List.of()),
                    Boolean.TRUE.equals(different));
        }
    }

    private final Pages pages;
    private final Agencies agencies;
    private final Regions regions;
    private final UrusanCatalogue catalogue;
    private final Keepers keepers;

    @Activate
    public AgencyPages(
            @Reference Pages pages,
            @Reference Agencies agencies,
            @Reference Regions regions,
            @Reference UrusanCatalogue catalogue,
            @Reference Keepers keepers) {
        this.pages = pages;
        this.agencies = agencies;
        this.regions = regions;
        this.catalogue = catalogue;
        this.keepers = keepers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(BASE).by(keepers.only(Action.AGENCY_EDIT, this::list)),
                pages.get(BASE + "/baru").by(keepers.only(Action.AGENCY_EDIT, ask -> blank(ask, ask.form()))),
                pages.post(BASE + "/baru").takes(AgencyForm.class).by(this::create),
                pages.get(BASE + "/{id}").by(keepers.only(Action.AGENCY_EDIT, ask -> page(ask, ask.form()))),
                pages.post(BASE + "/{id}").takes(AgencyForm.class).by(this::change));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        String region = region(ask);
        List<Agency> rows = region.isEmpty()
                ? List.of()
                : agencies.list(ask.scope(), region, new Cursor(Cursor.MOST, null))
                        .items();
        Table table = new Table(
                t.get("access.agencies"),
                List.of(
                        Column.text(t.get("access.agencyName")),
                        Column.text(t.get("access.agencyShort")),
                        Column.text(t.get("access.agencyUrusan")),
                        Column.text(t.get("access.agencyHead")),
                        Column.text(t.get("access.agencyLiaison"))),
                rows.stream().map(agency -> row(ask, agency)).toList());
        Field choice = ask.caller().region().isPresent()
                ? null
                : Field.select("daerah", t.get("access.region"), choices()).value(region);
        DirectoryPage page = new DirectoryPage(
                t.get("access.agencies"),
                t.get("access.agencySub"),
                t.get("access.agencyNone"),
                table,
                BASE,
                choice,
                region.isEmpty() ? "" : BASE + "/baru?daerah=" + region,
                t.get("access.agencyNew"));
        return DirectoryPage.show(ask, page);
    }

    private List<Cell> row(PageAsk ask, Agency agency) {
        Messages t = ask.t();
        List<AgencyPost> posts = agencies.posts(ask.caller(), agency);
        String urusan = agency.urusan().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .map(u -> t.of(u.name()))
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.link(BASE + "/" + agency.id(), agency.name(), ""),
                Cell.of(agency.shortName()),
                urusan.isEmpty() ? Cell.missing("–") : Cell.of(urusan),
                offices(t, posts, true),
                offices(t, posts, false));
    }

    private static Cell offices(Messages t, List<AgencyPost> posts, boolean heads) {
        String labels = posts.stream()
                .filter(post -> post.head() == heads)
                .map(post -> post.held() ? post.label() : t.get("access.officeVacant", post.label()))
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? Cell.missing(t.get("access.officeNone")) : Cell.of(labels);
    }

    private List<Option> choices() {
        return regions.standing().stream()
                .map(region -> Option.of(region.code(), region.code() + " " + region.name()))
                .toList();
    }

    private String region(PageAsk ask) {
        return ask.caller()
                .region()
                .or(() -> ask.query("daerah").flatMap(regions::find).map(Region::code))
                .orElse("");
    }

    private Reply blank(PageAsk ask, Form form) {
        String region = region(ask).isEmpty() ? form.value("region") : region(ask);
        String title = ask.t().get("access.agencyNew");
        return EntryPage.show(ask, form, title, BASE, BASE + "/baru", fields(ask, form), Map.of("region", region));
    }

    private Reply page(PageAsk ask, Form form) {
        return ask.found(agencies.find(ask.scope(), ask.name("id")), agency -> {
            Form filled = form.startingWith(Map.of("name", agency.name(), "shortName", agency.shortName()));
            Form all = filled.values("urusan").isEmpty() && form.isEmpty()
                    ? with(filled, "urusan", agency.urusan())
                    : filled;
            Map<String, String> hidden = Map.of("region", agency.region(), "version", String.valueOf(agency.version()));
            return EntryPage.show(ask, all, agency.name(), BASE, BASE + "/" + agency.id(), fields(ask, all), hidden);
        });
    }

    private static Form with(Form form, String field, List<String> values) {
        Map<String, List<String>> more = new java.util.LinkedHashMap<>(form.values());
        more.put(field, values);
        return new Form(form.key(), more, form.problem(), form.language());
    }

    private List<Field> fields(PageAsk ask, Form form) {
        Messages t = ask.t();
        List<Option> affairs = catalogue.all().stream()
                .map((Urusan u) -> Option.of(u.code(), t.of(u.name())))
                .toList();
        return EntryPage.withDoubt(
                t,
                form,
                form.fill(Field.text("name", t.get("access.agencyName"))
                        .maxLength(160)
                        .required()),
                form.fill(Field.text("shortName", t.get("access.agencyShort"))
                        .maxLength(40)
                        .required()),
                form.fill(Field.boxes("urusan", t.get("access.agencyUrusan"), affairs)));
    }

    private Reply create(PageAsk ask, Sent<AgencyForm> sent) {
        return sent.then(
                (call, input) -> agencies.create(call, input.draft(own(ask, input))),
                agency -> ask.go(
                        BASE + "?daerah=" + agency.region(), Text.of("OPD dicatat.", "The agency was recorded.")),
                form -> blank(ask, form));
    }

    private Reply change(PageAsk ask, Sent<AgencyForm> sent) {
        return sent.then(
                (call, input) -> agencies.change(
                        call,
                        ask.name("id"),
                        input.version() == null ? 0 : input.version(),
                        input.draft(own(ask, input))),
                agency -> ask.go(
                        BASE + "?daerah=" + agency.region(), Text.of("Perubahan tersimpan.", "The change was saved.")),
                form -> page(ask, form));
    }

    private static String own(PageAsk ask, AgencyForm input) {
        return Optional.ofNullable(input.region())
                .or(() -> ask.caller().region())
                .orElse("");
    }
}
