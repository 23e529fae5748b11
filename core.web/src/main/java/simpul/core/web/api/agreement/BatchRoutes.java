package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Batch;
import simpul.core.model.agreement.Batches;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/batches}: batches of concepts. Concepts are drafted as cases that name their batch. */
@Component
public final class BatchRoutes implements RouteSource {
    private final Api api;
    private final Batches batches;

    @Activate
    public BatchRoutes(@Reference Api api, @Reference Batches batches) {
        this.api = api;
        this.batches = batches;
    }

    /** A batch of concepts; its concepts are the cases that name it. */
    record BatchWire(String id, int version, String region, String title, String note, int concepts, int discussed) {
        static BatchWire of(Batch b) {
            return new BatchWire(b.id(), b.version(), b.region(), b.title(), b.note(), b.concepts(), b.discussed());
        }
    }

    /** A batch as it is sent. */
    record BatchInput(
            @Limit(min = 1, max = 300) String title,
            @Nullable @Limit(max = 2000) String note) {}

    @Override
    public List<Route> routes() {
        return List.of(list(), create(), show(), change());
    }

    private Route list() {
        return api.get("/api/v1/batches")
                .operation("listBatches")
                .summary("Daftar paket konsep", "List batches of concepts")
                .lists(BatchWire.class)
                .by(ask -> ask.page(batches.list(ask.scope(), ask.cursor()), BatchWire::of));
    }

    private Route create() {
        return api.post("/api/v1/batches")
                .operation("createBatch")
                .tagged()
                .summary("Membuat paket konsep", "Make a batch of concepts")
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .creates(BatchWire.class)
                .takes(BatchInput.class)
                .by((ask, input) -> ask.write(
                        call -> batches.create(call, input.title(), Inputs.text(input.note())),
                        made -> ask.tagged(
                                ask.created("/api/v1/batches/" + made.id(), BatchWire.of(made)), made.version())));
    }

    private Route show() {
        return api.get("/api/v1/batches/{id}")
                .operation("showBatch")
                .summary("Menampilkan paket konsep", "Show a batch of concepts")
                .answers(BatchWire.class)
                .by(ask -> ask.show(batches.find(ask.scope(), ask.name("id")), BatchWire::of, b -> (long) b.version()));
    }

    private Route change() {
        return api.put("/api/v1/batches/{id}")
                .operation("changeBatch")
                .summary("Mengubah paket konsep", "Change a batch of concepts")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .answers(BatchWire.class)
                .takes(BatchInput.class)
                .by((ask, input) -> ask.write(
                        call -> batches.change(
                                call, ask.name("id"), (int) ask.version(), input.title(), Inputs.text(input.note())),
                        changed -> ask.tagged(ask.json(200, BatchWire.of(changed)), changed.version())));
    }
}
