package simpul.core.web.api.sector;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.module.ModuleFolder;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/modules}: the sector modules that are here, and what their folder cannot take, for the platform's administrator. */
@Component
public final class ModuleRoutes implements RouteSource {
    record DiagnosisItem(String code, String subject, Text what, Text why, Text remedy) {
        static DiagnosisItem of(Diagnosis d) {
            return new DiagnosisItem(d.code(), d.subject(), d.what(), d.why(), d.remedy());
        }
    }

    record ModuleItem(
            String id,
            String bundle,
            String version,
            Text title,
            String status,
            Instant since,
            int leases,
            long calls,
            long failures,
            int abandoned,
            List<DiagnosisItem> diagnoses) {
        static ModuleItem of(SectorModule m) {
            return new ModuleItem(
                    m.id(),
                    m.bundle(),
                    m.version(),
                    m.title(),
                    m.state().name().toLowerCase(Locale.ROOT),
                    m.since(),
                    m.leases(),
                    m.calls(),
                    m.failures(),
                    m.abandoned(),
                    m.diagnoses().stream().map(DiagnosisItem::of).toList());
        }
    }

    private final Api api;
    private final Sectors sectors;
    private final ModuleFolder folder;
    private final Decisions decisions;

    @Activate
    public ModuleRoutes(
            @Reference Api api,
            @Reference Sectors sectors,
            @Reference ModuleFolder folder,
            @Reference Decisions decisions) {
        this.api = api;
        this.sectors = sectors;
        this.folder = folder;
        this.decisions = decisions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/modules")
                        .operation("listModules")
                        .summary("Modul sektor di server ini", "Sector modules on this server")
                        .lists(ModuleItem.class)
                        .refuses(ProblemKind.FORBIDDEN)
                        .by(ask -> list(ask, sectors::all, ModuleItem::of)),
                api.get("/api/v1/module-folder")
                        .operation("listModuleFolder")
                        .summary(
                                "Yang menghalangi berkas di folder modul",
                                "What stands in the way of files in the module folder")
                        .lists(DiagnosisItem.class)
                        .refuses(ProblemKind.FORBIDDEN)
                        .by(ask -> list(ask, folder::troubles, DiagnosisItem::of)));
    }

    private <T> Reply list(Ask ask, Supplier<List<T>> all, Function<T, Object> item) {
        Optional<Problem> refused = decisions.refusal(ask.caller(), Action.MODULE_READ, Subject.PLATFORM);
        return refused.isPresent() ? ask.refuse(refused.get()) : ask.page(new Page<>(all.get(), null), item);
    }
}
