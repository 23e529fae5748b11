package simpul.core.web.api.module;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.module.Survivor;
import simpul.core.model.text.Text;

/** How one sector's module stands, to which version one step leads back, and what its versions cost. */
record ModuleStandWire(
        String sector,
        LiveState state,
        Instant since,
        boolean chosen,
        int failedBoots,
        @Nullable ModuleFileWire file,
        @Nullable WaiverWire waiver,
        @Nullable ModuleFileWire previous,
        List<DiagnosisWire> diagnoses,
        List<CostWire> costs,
        List<SurvivorWire> survivors) {

    record CostWire(
            String version,
            boolean live,
            long requests,
            long failed,
            long millis,
            long renders,
            long renderMillis,
            int leases,
            int abandoned) {
        static CostWire of(ModuleCost c) {
            return new CostWire(
                    c.version(),
                    c.live(),
                    c.requests(),
                    c.failed(),
                    c.millis(),
                    c.renders(),
                    c.renderMillis(),
                    c.leases(),
                    c.abandoned());
        }
    }

    record WaiverWire(String reason, Text by, Instant at) {
        static WaiverWire of(SignatureWaiver w) {
            return new WaiverWire(w.reason(), w.by(), w.at());
        }
    }

    record SurvivorWire(String version, Instant retired) {
        static SurvivorWire of(Survivor s) {
            return new SurvivorWire(s.version(), s.retired());
        }
    }

    static ModuleStandWire of(ModuleLive live, Modules modules) {
        String sector = live.sector();
        return new ModuleStandWire(
                sector,
                live.state(),
                live.since(),
                live.chosen(),
                live.failedBoots(),
                file(modules, live.sha256()),
                modules.waiver(live.sha256()).map(WaiverWire::of).orElse(null),
                file(modules, live.former().orElse(null)),
                DiagnosisWire.all(live.diagnoses()),
                modules.costs().stream()
                        .filter(c -> c.sector().equals(sector))
                        .map(CostWire::of)
                        .toList(),
                modules.survivors().stream()
                        .filter(s -> s.sector().equals(sector))
                        .map(SurvivorWire::of)
                        .toList());
    }

    private static @Nullable ModuleFileWire file(Modules modules, @Nullable String sha256) {
        return sha256 == null
                ? null
                : modules.file(sha256)
                        .map((ModuleFile f) -> ModuleFileWire.of(f))
                        .orElse(null);
    }
}
