package simpul.core.web.api.evaluation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.EvidenceKind;
import simpul.core.model.file.Files;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.FileParts;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** Activities under agreements, their evidence, and the partner's word on them. */
@Component
public final class ActivityRoutes implements RouteSource {
    private static final String OF_AGREEMENT = "/api/v1/agreements/{id}/activities";
    private static final String ONE = "/api/v1/activities/{id}";

    private final Api api;
    private final Activities activities;
    private final Files files;

    @Activate
    public ActivityRoutes(@Reference Api api, @Reference Activities activities, @Reference Files files) {
        this.api = api;
        this.activities = activities;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get(OF_AGREEMENT)
                        .operation("listActivities")
                        .tag("activities")
                        .summary("Daftar kegiatan sebuah naskah", "List the activities of an agreement")
                        .lists(ActivityWire.class)
                        .by(ask ->
                                ask.page(activities.list(ask.scope(), ask.name("id"), ask.cursor()), ActivityWire::of)),
                api.post(OF_AGREEMENT)
                        .operation("addActivity")
                        .tagged()
                        .tag("activities")
                        .summary("Mencatat kegiatan", "Record an activity")
                        .refuses(ProblemKind.CONFLICT)
                        .creates(ActivityWire.class)
                        .takes(ActivityInput.class)
                        .by((ask, input) -> ask.write(
                                call -> activities.add(call, ask.name("id"), input.draft()),
                                a -> ask.tagged(
                                        ask.created("/api/v1/activities/" + a.id(), ActivityWire.of(a)), a.version()))),
                api.get(ONE)
                        .operation("showActivity")
                        .summary("Menampilkan kegiatan", "Show an activity")
                        .answers(ActivityWire.class)
                        .by(ask -> ask.show(activities.find(ask.scope(), ask.name("id")), ActivityWire::of, a ->
                                (long) a.version())),
                api.put(ONE)
                        .operation("changeActivity")
                        .summary("Mengubah kegiatan", "Change an activity")
                        .versioned()
                        .refuses(ProblemKind.CONFLICT)
                        .answers(ActivityWire.class)
                        .takes(ActivityInput.class)
                        .by((ask, input) -> ask.write(
                                call -> activities.change(call, ask.name("id"), version(ask), input.draft()),
                                a -> shown(ask, a))),
                api.post(ONE + "/files")
                        .operation("attachEvidence")
                        .tagged()
                        .summary("Menambah berkas bukti", "Add a file as evidence")
                        .refuses(ProblemKind.CONFLICT, ProblemKind.STORAGE_FULL)
                        .creates(ActivityWire.class)
                        .takesFiles(AttachmentInput.class, "file")
                        .by(this::attach),
                api.get(ONE + "/files/{sha256}")
                        .operation("downloadEvidence")
                        .summary("Mengunduh berkas bukti", "Download a file of evidence")
                        .downloads(List.of("application/octet-stream"))
                        .by(this::download),
                api.post(ONE + "/confirmation")
                        .operation("confirmActivity")
                        .summary("Mengonfirmasi kegiatan mitra", "Confirm a partner's activity")
                        .versioned()
                        .refuses(ProblemKind.CONFLICT)
                        .answers(ActivityWire.class)
                        .takes(ConfirmationInput.class)
                        .by((ask, input) -> ask.write(
                                call -> activities.confirm(
                                        call,
                                        ask.name("id"),
                                        version(ask),
                                        input.agreed(),
                                        input.note() == null ? "" : input.note()),
                                a -> shown(ask, a))));
    }

    private Reply attach(Ask ask, AttachmentInput input, FileParts parts) {
        Optional<Upload> upload = parts.first("file");
        Optional<Activity> activity = activities.find(ask.scope(), ask.name("id"));
        if (activity.isEmpty()) {
            return ask.refuse(Problem.notFound());
        }
        if (upload.isEmpty()) {
            return ask.refuse(Problem.invalid(List.of(Finding.blocking(
                    "FILE_MISSING", "file", Text.of("Sertakan berkas bukti.", "Attach the file of evidence.")))));
        }
        String name = input.name() == null ? upload.get().name() : input.name();
        return ask.write(
                call -> files.keep(
                        ask.scope(),
                        activity.get().region(),
                        upload.get().path(),
                        upload.get().name(),
                        file -> activities.attach(call, ask.name("id"), Evidence.file(file, name))),
                a -> ask.tagged(ask.created("/api/v1/activities/" + a.id(), ActivityWire.of(a)), a.version()));
    }

    private Reply download(Ask ask) {
        String sha256 = ask.name("sha256");
        Optional<Evidence> evidence = activities.find(ask.scope(), ask.name("id")).stream()
                .flatMap(a -> a.evidence().stream())
                .filter(e -> e.kind() == EvidenceKind.BERKAS && e.reference().equals(sha256))
                .findFirst();
        return evidence.map(e -> Attachment.of(e.name(), "application/octet-stream", out -> {
                    try (InputStream in = activities
                            .open(ask.caller(), ask.name("id"), sha256)
                            .orElseThrow()) {
                        in.transferTo(out);
                    }
                }))
                .orElseGet(() -> ask.refuse(Problem.notFound()));
    }

    private static Reply shown(Ask ask, Activity activity) {
        return ask.tagged(ask.json(200, ActivityWire.of(activity)), activity.version());
    }

    private static int version(Ask ask) {
        return Math.toIntExact(ask.version());
    }
}
