package simpul.core.web.api.access;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/regions}: provinces, kabupaten and kota with their validity; public. */
@Component
public final class RegionRoutes implements RouteSource {
    record RegionItem(
            String code,
            String name,
            Level level,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String successor,
            String zone) {
        static RegionItem of(Region r) {
            return new RegionItem(
                    r.code(),
                    r.name(),
                    r.level(),
                    r.parent(),
                    r.validFrom(),
                    r.validUntil(),
                    r.successor(),
                    r.zone().getId());
        }
    }

    private final Api api;
    private final Regions regions;

    @Activate
    public RegionRoutes(@Reference Api api, @Reference Regions regions) {
        this.api = api;
        this.regions = regions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/regions")
                        .operation("listRegions")
                        .summary("Daerah menurut kode Kemendagri", "Regions by the ministry's code")
                        .forAnyone()
                        .query(
                                Param.choice("level", Level.class, "Tingkat daerah", "Level"),
                                Param.known(
                                        "parent",
                                        code -> regions.find(code).isPresent(),
                                        "Kode provinsi",
                                        "Code of the province"),
                                Param.flag(
                                        "past",
                                        "Juga kode yang sudah tidak berlaku, dengan penggantinya",
                                        "Codes that are no longer valid too, with their successors"))
                        .lists(RegionItem.class)
                        .by(ask -> ask.page(page(ask), RegionItem::of)),
                api.get("/api/v1/regions/{code}")
                        .operation("showRegion")
                        .summary("Satu daerah", "A region")
                        .forAnyone()
                        .answers(RegionItem.class)
                        .by(ask -> ask.show(regions.find(ask.name("code")), RegionItem::of)));
    }

    private Page<Region> page(Ask ask) {
        String after = ask.cursor().after();
        Predicate<Region> wanted = r -> after == null || r.code().compareTo(after) > 0;
        Predicate<Region> level =
                r -> ask.query("level").map(l -> r.level().name().equals(l)).orElse(true);
        Predicate<Region> parent =
                r -> ask.query("parent").map(p -> p.equals(r.parent())).orElse(true);
        List<Region> known = ask.query("past").map(Boolean::valueOf).orElse(false) ? regions.all() : regions.standing();
        List<Region> rows = known.stream()
                .filter(wanted.and(level).and(parent))
                .limit(ask.cursor().limit() + 1L)
                .toList();
        boolean more = rows.size() > ask.cursor().limit();
        List<Region> shown = more ? rows.subList(0, ask.cursor().limit()) : rows;
        return new Page<>(shown, more ? shown.get(shown.size() - 1).code() : null);
    }
}
