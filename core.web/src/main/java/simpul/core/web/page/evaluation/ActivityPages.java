package simpul.core.web.page.evaluation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Reach;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.Confirmation;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.EvidenceKind;
import simpul.core.model.file.Files;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.FileItem;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/** {@code /evaluasi/kegiatan/{id}}: an activity, its evidence, and the partner's word on it. */
@Component
public final class ActivityPages implements RouteSource {
    private static final String ONE = "/evaluasi/kegiatan/{id}";

    record WordInput(
            int version,
            boolean agreed,
            @Nullable @Limit(max = 500) String note) {}

    /**
     * The page.
     *
     * @param agreed the partner's choice; null for the party that recorded it
     * @param attaches whether files can be added
     * @param actions what else the reader can do
     */
    public record ActivityPage(
            Form form,
            String path,
            String version,
            String title,
            String sub,
            List<Badge> badges,
            List<Fact> facts,
            List<FileItem> files,
            List<String> records,
            List<Event> words,
            @Nullable Field agreed,
            Field note,
            boolean attaches,
            String fileError,
            List<Action> actions) {}

    private final Pages pages;
    private final Activities activities;
    private final Files files;
    private final Names names;

    @Activate
    public ActivityPages(
            @Reference Pages pages, @Reference Activities activities, @Reference Files files, @Reference Names names) {
        this.pages = pages;
        this.activities = activities;
        this.files = files;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(ONE).by(ask -> show(ask, ask.form())),
                pages.get(ONE + "/berkas/{sha256}").by(this::download),
                pages.post(ONE + "/bukti").takes(Nothing.class).by(this::attach),
                pages.post(ONE + "/konfirmasi").takes(WordInput.class).by(this::confirm));
    }

    private Reply show(PageAsk ask, Form form) {
        return ask.found(activities.find(ask.scope(), ask.name("id")), a -> page(ask, a, form));
    }

    private Reply page(PageAsk ask, Activity a, Form form) {
        Messages t = ask.t();
        boolean own = ask.scope().region().filter(a.region()::equals).isPresent();
        boolean open = activities.open(ask.caller(), a);
        boolean partner = !own && a.asked() && ask.scope().reach() == Reach.OWN;
        List<Option> choices = List.of(
                Option.of("ya", t.get("evaluation.asRecorded")).as(Tone.OK, Icon.CHECK),
                Option.of("tidak", t.get("evaluation.notAsRecorded")).as(Tone.BAD, Icon.CIRCLE_X));
        ActivityPage page = new ActivityPage(
                form,
                "/evaluasi/kegiatan/" + a.id(),
                Integer.toString(a.version()),
                a.title(),
                t.date(a.date()) + (a.place().isEmpty() ? "" : " · " + a.place()),
                List.of(
                        a.evidenced()
                                ? Badge.ok(t.get("evaluation.withEvidence"))
                                : Badge.warn(t.get("evaluation.withoutEvidence"))),
                List.of(
                        Fact.of(t.get("evaluation.party"), names.region(a.region())),
                        Fact.of(t.get("evaluation.recordedBy"), a.office()),
                        Fact.of(t.get("evaluation.recordedOn"), t.date(a.recordedOn()))),
                a.evidence().stream()
                        .filter(e -> e.kind() == EvidenceKind.BERKAS)
                        .map(e -> FileItem.of(
                                e.type(),
                                e.name(),
                                t.bytes(e.size()),
                                "/evaluasi/kegiatan/" + a.id() + "/berkas/" + e.reference()))
                        .toList(),
                a.evidence().stream()
                        .filter(e -> e.kind() == EvidenceKind.CATATAN_SEKTOR)
                        .map(Evidence::name)
                        .toList(),
                a.confirmations().stream().map(c -> word(t, c)).toList(),
                partner
                        ? form.fill(Field.choice("agreed", t.get("evaluation.happened"), choices)
                                .required())
                        : null,
                form.fill(Field.area("note", t.get("evaluation.remark")).maxLength(500)),
                open,
                form.error("file"),
                open
                        ? List.of(Action.of(
                                "/evaluasi/kegiatan/" + a.id() + "/ubah",
                                Icon.PENCIL,
                                t.get("evaluation.editActivity")))
                        : List.of());
        return ask.show(
                "evaluasi/kegiatan",
                ask.shell(form)
                        .titled(a.title(), new Crumb(t.get("evaluation.list"), "/evaluasi"), Crumb.here(a.title())),
                "page",
                page);
    }

    private Event word(Messages t, Confirmation c) {
        String words = t.get(c.agreed() ? "evaluation.asRecorded" : "evaluation.notAsRecorded")
                + (c.note().isEmpty() ? "" : ": " + c.note());
        return new Event(c.agreed() ? Tone.OK : Tone.BAD, words, "", t.date(c.on()) + " · " + c.office());
    }

    private Reply confirm(PageAsk ask, Sent<WordInput> sent) {
        return sent.then(
                (call, input) -> activities.confirm(
                        call,
                        ask.name("id"),
                        input.version(),
                        input.agreed(),
                        input.note() == null ? "" : input.note()),
                a -> ask.go(
                        "/evaluasi/kegiatan/" + a.id(), Text.of("Jawaban Anda tercatat.", "Your answer is recorded.")),
                form -> show(ask, form));
    }

    private Reply attach(PageAsk ask, Sent<Nothing> sent) {
        return sent.then(
                (call, nothing) -> {
                    Optional<Activity> activity = activities.find(call.scope(), ask.name("id"));
                    List<Upload> uploads = sent.files().all("file");
                    if (activity.isEmpty()) {
                        return Result.refused(Problem.notFound());
                    }
                    if (uploads.isEmpty()) {
                        return Result.refused(Problem.invalid(List.of(Finding.blocking(
                                "FILE_MISSING",
                                "file",
                                Text.of("Pilih foto atau berkas bukti.", "Choose a photo or file of evidence.")))));
                    }
                    Upload upload = uploads.get(0);
                    return files.keep(
                            call.scope(),
                            activity.get().region(),
                            upload.path(),
                            upload.name(),
                            file -> activities.attach(call, ask.name("id"), Evidence.file(file, upload.name())));
                },
                a -> ask.go("/evaluasi/kegiatan/" + a.id(), Text.of("Bukti tersimpan.", "The evidence is kept.")),
                form -> show(ask, form));
    }

    private Reply download(PageAsk ask) {
        String sha256 = ask.name("sha256");
        Optional<Evidence> evidence = activities.find(ask.scope(), ask.name("id")).stream()
                .flatMap(a -> a.evidence().stream())
                .filter(e -> e.kind() == EvidenceKind.BERKAS && e.reference().equals(sha256))
                .findFirst();
        return ask.found(
                evidence,
                e -> Attachment.of(e.name(), "application/octet-stream", out -> {
                    try (InputStream in = activities
                            .open(ask.caller(), ask.name("id"), sha256)
                            .orElseThrow()) {
                        in.transferTo(out);
                    }
                }));
    }
}
