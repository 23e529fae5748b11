package simpul.core.web.api;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.store.Once;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Method;
import simpul.core.web.http.Repeat;

/**
 * Where API operations are declared; what is declared here is what the OpenAPI document says and what is enforced.
 *
 * <pre>{@code
 * api.get("/api/v1/regions/{code}")
 *    .operation("showRegion").summary("Menampilkan daerah", "Show a region")
 *    .forAnyone()
 *    .answers(RegionView.class)
 *    .by(ask -> ask.show(regions.find(ask.name("code")), RegionView::of));
 * }</pre>
 *
 * Thread-safe.
 */
@Component(service = Api.class)
public final class Api {
    private final Repeat repeat;
    private final CursorSeal seal;

    @Activate
    public Api(@Reference Once.Memory memory, @Reference CursorSeal seal) {
        this.repeat = new Repeat(memory);
        this.seal = seal;
    }

    public Operation get(String path) {
        return new Operation(this, Method.GET, path);
    }

    /** A creating operation; it takes an {@code Idempotency-Key}. */
    public Operation post(String path) {
        return new Operation(this, Method.POST, path);
    }

    /** Replaces; asks for {@code If-Match}. */
    public Operation put(String path) {
        return new Operation(this, Method.PUT, path);
    }

    /** Changes in part; asks for {@code If-Match}. */
    public Operation patch(String path) {
        return new Operation(this, Method.PATCH, path);
    }

    public Operation delete(String path) {
        return new Operation(this, Method.DELETE, path);
    }

    Repeat repeat() {
        return repeat;
    }

    CursorSeal seal() {
        return seal;
    }
}
