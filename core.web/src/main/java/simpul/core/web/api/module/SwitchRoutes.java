package simpul.core.web.api.module;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/modules/{sector}/regions}: which regions may use a sector, by what, and who has switched it off. */
@Component
public final class SwitchRoutes implements RouteSource {
    private static final String REGIONS = "/api/v1/modules/{sector}/regions";

    /** What lets a region use the sector: a PKS, or a trial where there is no agreement. */
    record EntitledWire(
            @Nullable String agreement,
            String title,
            @Nullable LocalDate until) {
        static EntitledWire of(Entitled e) {
            return new EntitledWire(e.agreement(), e.title(), e.until());
        }
    }

    record StandWire(
            String region,
            String sector,
            boolean on,
            @Nullable Instant offSince,
            List<EntitledWire> by) {
        static StandWire of(SectorStand s) {
            return new StandWire(
                    s.region(),
                    s.sector(),
                    s.on(),
                    s.offSince(),
                    s.by().stream().map(EntitledWire::of).toList());
        }
    }

    record SwitchInput(boolean on) {}

    private final Api api;
    private final SectorSwitches switches;

    @Activate
    public SwitchRoutes(@Reference Api api, @Reference SectorSwitches switches) {
        this.api = api;
        this.switches = switches;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get(REGIONS)
                        .operation("listModuleRegions")
                        .summary(
                                "Daerah yang boleh memakai sektor ini, dan yang mematikannya",
                                "Regions that may use this sector, and those that switched it off")
                        .refuses(ProblemKind.FORBIDDEN)
                        .lists(StandWire.class)
                        .by(ask -> ask.answer(
                                switches.stands(ask.caller(), ask.name("sector")),
                                stands -> ask.page(new Page<>(stands, null), StandWire::of))),
                api.put(REGIONS + "/{region}")
                        .operation("switchModuleRegion")
                        .summary(
                                "Menyalakan atau mematikan sektor untuk sebuah daerah",
                                "Switch a sector on or off for a region")
                        .refuses(ProblemKind.FORBIDDEN)
                        .answers(StandWire.class)
                        .takes(SwitchInput.class)
                        .by((ask, input) -> ask.write(
                                call -> switches.set(call, ask.name("region"), ask.name("sector"), input.on()),
                                stand -> ask.json(200, StandWire.of(stand)))));
    }
}
