package simpul.core.web.api.module;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/waivers}: the key of the server's own machine lets one file in that nobody who is trusted signed. */
@Component
public final class WaiverRoutes implements RouteSource {
    record WaiverInput(@Limit(max = 1000) String reason) {}

    record WaivedWire(String sha256, String reason, Text by, Instant at) {
        static WaivedWire of(SignatureWaiver w) {
            return new WaivedWire(w.sha256(), w.reason(), w.by(), w.at());
        }
    }

    private final Api api;
    private final Modules modules;

    @Activate
    public WaiverRoutes(@Reference Api api, @Reference Modules modules) {
        this.api = api;
        this.modules = modules;
    }

    @Override
    public List<Route> routes() {
        return List.of(api.put("/api/v1/waivers/{sha256}")
                .operation("waiveModuleSignature")
                .tag("modules")
                .summary(
                        "Mengesampingkan tanda tangan satu berkas modul; hanya dengan kunci mesin server, bukan akun",
                        "Waive the signature of one module's file; with the key of the server's machine only, never"
                                + " an account")
                .refuses(ProblemKind.FORBIDDEN)
                .answers(WaivedWire.class)
                .takes(WaiverInput.class)
                .by((ask, input) -> ask.write(
                        call -> modules.waive(call, ask.name("sha256"), input.reason()),
                        waiver -> ask.json(200, WaivedWire.of(waiver)))));
    }
}
