package simpul.core.web.api.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.file.Files;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** The papers of a document. */
@Component
public final class AgreementDocumentRoutes implements RouteSource {
    private static final String PAPERS = "/api/v1/agreements/{id}/documents";
    private final Api api;
    private final Agreements agreements;
    private final Files files;

    @Activate
    public AgreementDocumentRoutes(@Reference Api api, @Reference Agreements agreements, @Reference Files files) {
        this.api = api;
        this.agreements = agreements;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), add(), download());
    }

    private Route list() {
        return api.get(PAPERS)
                .operation("listAgreementDocuments")
                .summary("Dokumen naskah", "Papers of a document")
                .lists(DocumentWire.class)
                .by(ask -> agreements
                        .find(ask.scope(), ask.name("id"))
                        .map(view -> ask.page(new Page<>(view.documents(), null), DocumentWire::of))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private Route add() {
        return api.post(PAPERS)
                .operation("addAgreementDocument")
                .summary("Mengunggah dokumen atau versi barunya", "Upload a paper or a new version of it")
                .versioned()
                .refuses(
                        ProblemKind.FORBIDDEN,
                        ProblemKind.INVALID,
                        ProblemKind.TOO_LARGE,
                        ProblemKind.UNSUPPORTED_TYPE,
                        ProblemKind.STORAGE_FULL)
                .answers(AgreementWire.class)
                .takesFiles(DocumentInput.class, "file")
                .by((ask, input, sent) -> ask.write(
                        call -> Papers.keep(
                                files,
                                ask.scope(),
                                sent.first("file"),
                                upload -> agreements.document(
                                        call, ask.name("id"), (int) ask.version(), input.document(upload))),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route download() {
        return api.get(PAPERS + "/{document}/versions/{number}")
                .operation("downloadAgreementDocument")
                .summary("Mengunduh satu versi dokumen", "Download a version of a paper")
                .downloads(Files.TYPES)
                .by(ask -> {
                    Optional<Reply> reply = agreements
                            .find(ask.scope(), ask.name("id"))
                            .flatMap(view -> Papers.download(
                                    files, ask.scope(), view.documents(), ask.name("document"), ask.name("number")));
                    return reply.orElseGet(() -> ask.refuse(Problem.notFound()));
                });
    }
}
