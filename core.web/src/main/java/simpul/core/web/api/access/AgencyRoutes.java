package simpul.core.web.api.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyDraft;
import simpul.core.model.region.AgencyPost;
import simpul.core.model.region.Regions;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.json.Says;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/agencies}: the agencies (OPD) of all regions. */
@Component
public final class AgencyRoutes implements RouteSource {
    record AgencyInput(
            @Limit(max = 5) String region,
            @Limit(min = 1, max = 160) String name,
            @Limit(min = 1, max = 40) String shortName,
            @Nullable @Limit(max = 40) List<String> urusan,
            @Nullable Boolean different) {
        AgencyDraft draft() {
            return new AgencyDraft(
                    region,
                    name,
                    shortName,
                    Optional.ofNullable(urusan).orElse(List.of()),
                    Boolean.TRUE.equals(different));
        }
    }

    /** An office of an agency. */
    record OfficeItem(String post, String label, boolean held) {
        static OfficeItem of(AgencyPost post) {
            return new OfficeItem(post.post(), post.label(), post.held());
        }
    }

    /**
     * An agency.
     *
     * @param head null while it has no head's post, in the answer to a change, and for those who look after another region
     * @param liaisons its PPKSD; null in the answer to a change, empty for those who look after another region
     */
    record AgencyItem(
            String id,
            String region,
            String name,
            String shortName,
            List<String> urusan,
            @Says(Says.LOOK) @Nullable OfficeItem head,
            @Says(Says.LOOK) @Nullable List<OfficeItem> liaisons,
            int version) {
        static AgencyItem of(Agency a, List<AgencyPost> posts) {
            return of(
                    a,
                    posts.stream()
                            .filter(AgencyPost::head)
                            .findFirst()
                            .map(OfficeItem::of)
                            .orElse(null),
                    posts.stream().filter(p -> !p.head()).map(OfficeItem::of).toList());
        }

        /** The answer to a change, which is made inside its transaction, from the agency alone. */
        static AgencyItem changed(Agency a) {
            return of(a, null, null);
        }

        private static AgencyItem of(Agency a, @Nullable OfficeItem head, @Nullable List<OfficeItem> liaisons) {
            return new AgencyItem(a.id(), a.region(), a.name(), a.shortName(), a.urusan(), head, liaisons, a.version());
        }
    }

    private final Api api;
    private final Agencies agencies;
    private final Regions regions;

    @Activate
    public AgencyRoutes(@Reference Api api, @Reference Agencies agencies, @Reference Regions regions) {
        this.api = api;
        this.agencies = agencies;
        this.regions = regions;
    }

    private boolean isRegion(String code) {
        return regions.find(code).isPresent();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/agencies")
                        .operation("listAgencies")
                        .summary("Perangkat daerah (OPD)", "Agencies (OPD)")
                        .query(Param.known("region", this::isRegion, "Kode daerah", "Code of a region"))
                        .lists(AgencyItem.class)
                        .by(ask -> ask.page(
                                agencies.list(ask.scope(), ask.query("region").orElse(null), ask.cursor()),
                                a -> item(ask, a))),
                api.get("/api/v1/agencies/{id}")
                        .operation("showAgency")
                        .summary("Satu OPD", "An agency")
                        .answers(AgencyItem.class)
                        .by(ask -> ask.show(agencies.find(ask.scope(), ask.name("id")), a -> item(ask, a), a ->
                                (long) a.version())),
                api.post("/api/v1/agencies")
                        .operation("createAgency")
                        .tagged()
                        .summary("Mencatat OPD", "Record an agency")
                        .creates(AgencyItem.class)
                        .takes(AgencyInput.class)
                        .by((ask, input) -> ask.write(
                                call -> agencies.create(call, input.draft()),
                                a -> ask.tagged(
                                        ask.created("/api/v1/agencies/" + a.id(), AgencyItem.changed(a)),
                                        a.version()))),
                api.put("/api/v1/agencies/{id}")
                        .operation("changeAgency")
                        .summary("Mengubah OPD", "Change an agency")
                        .versioned()
                        .answers(AgencyItem.class)
                        .takes(AgencyInput.class)
                        .by((ask, input) -> ask.write(
                                call -> agencies.change(call, ask.name("id"), (int) ask.version(), input.draft()),
                                a -> reply(ask, a))));
    }

    private AgencyItem item(Ask ask, Agency agency) {
        return AgencyItem.of(agency, agencies.posts(ask.caller(), agency));
    }

    private static Reply reply(Ask ask, Agency agency) {
        return ask.tagged(ask.json(200, AgencyItem.changed(agency)), agency.version());
    }
}
