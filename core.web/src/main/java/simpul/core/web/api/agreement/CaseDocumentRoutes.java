package simpul.core.web.api.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Cases;
import simpul.core.model.file.Files;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** The papers of a case. */
@Component
public final class CaseDocumentRoutes implements RouteSource {
    private static final String PAPERS = "/api/v1/cases/{id}/documents";
    private final Api api;
    private final Cases cases;
    private final Files files;

    @Activate
    public CaseDocumentRoutes(@Reference Api api, @Reference Cases cases, @Reference Files files) {
        this.api = api;
        this.cases = cases;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), add(), download());
    }

    private Route list() {
        return api.get(PAPERS)
                .operation("listCaseDocuments")
                .summary("Dokumen tahap a-e", "Papers of stages a-e")
                .lists(DocumentWire.class)
                .by(ask -> cases.find(ask.scope(), ask.name("id"))
                        .map(view -> ask.page(new Page<>(view.subject().documents(), null), DocumentWire::of))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private Route add() {
        return api.post(PAPERS)
                .operation("addCaseDocument")
                .summary("Mengunggah dokumen atau versi barunya", "Upload a paper or a new version of it")
                .versioned()
                .refuses(
                        ProblemKind.FORBIDDEN,
                        ProblemKind.INVALID,
                        ProblemKind.TOO_LARGE,
                        ProblemKind.UNSUPPORTED_TYPE,
                        ProblemKind.STORAGE_FULL)
                .answers(CaseWire.class)
                .takesFiles(DocumentInput.class, "file")
                .by((ask, input, sent) -> ask.write(
                        call -> Papers.keep(
                                files,
                                ask.scope(),
                                sent.first("file"),
                                upload -> cases.document(
                                        call, ask.name("id"), (int) ask.version(), input.document(upload))),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route download() {
        return api.get(PAPERS + "/{document}/versions/{number}")
                .operation("downloadCaseDocument")
                .summary("Mengunduh satu versi dokumen", "Download a version of a paper")
                .downloads(Files.TYPES)
                .by(ask -> {
                    Optional<Reply> reply = cases.find(ask.scope(), ask.name("id"))
                            .flatMap(view -> Papers.download(
                                    files,
                                    ask.scope(),
                                    view.subject().documents(),
                                    ask.name("document"),
                                    ask.name("number")));
                    return reply.orElseGet(() -> ask.refuse(Problem.notFound()));
                });
    }
}
