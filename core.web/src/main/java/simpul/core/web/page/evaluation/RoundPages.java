package simpul.core.web.page.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.file.Files;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;

/** {@code /evaluasi/{id}}: the form while the round lies with its OPD, the report for everybody else; and the receipt. */
@Component(service = {RouteSource.class, RoundPages.class})
public final class RoundPages implements RouteSource {
    private static final String ONE = "/evaluasi/{id}";

    private final Pages pages;
    private final Evaluations evaluations;
    private final Decisions decisions;
    private final Files files;
    private final Names names;

    @Activate
    public RoundPages(
            @Reference Pages pages,
            @Reference Evaluations evaluations,
            @Reference Decisions decisions,
            @Reference Files files,
            @Reference Names names) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.files = files;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(ONE)
                        .by(ask ->
                                found(ask, view -> fills(ask, view) ? form(ask, view, ask.form()) : report(ask, view))),
                pages.get(ONE + "/laporan").by(ask -> found(ask, view -> report(ask, view))),
                pages.get(ONE + "/tanda-terima").by(ask -> found(ask, view -> receipt(ask, view))),
                pages.post(ONE + "/simpan").takes(RoundEntryInput.class).by(this::save),
                pages.post(ONE + "/kirim").takes(RoundEntryInput.class).by(this::send));
    }

    private Reply found(PageAsk ask, Function<RoundView, Reply> page) {
        return ask.found(evaluations.find(ask.scope(), ask.name("id")), page);
    }

    private boolean fills(PageAsk ask, RoundView view) {
        return view.round().status().withAgency()
                && decisions.may(ask.caller(), Action.ROUND_FILL, view.round().subject());
    }

    private Reply form(PageAsk ask, RoundView view, Form form) {
        Messages t = ask.t();
        Round round = view.round();
        RoundForm page = new RoundFormMaking(
                        t, view, form, names.of(ask.scope(), round, t.get("evaluation.secretariat")))
                .make();
        return ask.show(
                "evaluasi/isian", ask.shell(form).titled(t.of(round.title()), list(t), here(t, round)), "page", page);
    }

    private static Crumb list(Messages t) {
        return new Crumb(t.get("evaluation.list"), "/evaluasi");
    }

    private static Crumb here(Messages t, Round round) {
        return Crumb.here(t.of(round.period().title()) + ", " + t.of(round.title()));
    }

    private Reply report(PageAsk ask, RoundView view) {
        return report(ask, view, ask.form());
    }

    Reply report(PageAsk ask, RoundView view, Form form) {
        Messages t = ask.t();
        Round round = view.round();
        RoundReport page = new RoundReportMaking(
                        t,
                        view,
                        names.of(ask.scope(), round, t.get("evaluation.secretariat")),
                        decisions.may(ask.caller(), Action.ROUND_ACCEPT, round.subject()),
                        decisions.may(ask.caller(), Action.ROUND_CLOSE, round.subject()))
                .make(form);
        return ask.show(
                "evaluasi/laporan", ask.shell(form).titled(t.of(round.title()), list(t), here(t, round)), "page", page);
    }

    private Reply receipt(PageAsk ask, RoundView view) {
        Messages t = ask.t();
        return ask.show(
                "evaluasi/tanda-terima",
                ask.shell().titled(t.get("evaluation.receipt"), list(t), Crumb.here(t.get("evaluation.receipt"))),
                "page",
                RoundReceipt.of(t, view, names.region(view.round().region())));
    }

    private Reply save(PageAsk ask, Sent<RoundEntryInput> sent) {
        return sent.then(
                (call, input) -> entered(
                        ask,
                        call,
                        sent,
                        input,
                        draft -> evaluations.save(call, ask.name("id"), input.version(), draft)),
                round -> ask.go("/evaluasi/" + round.id(), Text.of("Isian tersimpan.", "Your entries are kept.")),
                form -> again(ask, form));
    }

    private Reply send(PageAsk ask, Sent<RoundEntryInput> sent) {
        return sent.then(
                (call, input) -> entered(
                        ask,
                        call,
                        sent,
                        input,
                        draft -> evaluations.send(call, ask.name("id"), input.version(), draft)),
                round -> ask.go("/evaluasi/" + round.id() + "/tanda-terima"),
                form -> again(ask, form));
    }

    private Reply again(PageAsk ask, Form form) {
        return found(ask, view -> fills(ask, view) ? form(ask, view, form) : report(ask, view));
    }

    /** Takes the photos over before the transaction; what is not kept refuses the whole entry. */
    private Result<Round> entered(
            PageAsk ask,
            Call call,
            Sent<RoundEntryInput> sent,
            RoundEntryInput input,
            Function<RoundDraft, Result<Round>> change) {
        Optional<RoundView> view = evaluations.find(ask.scope(), ask.name("id"));
        if (view.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Round round = view.get().round();
        Optional<Problem> refusal = decisions.refusal(ask.caller(), Action.ROUND_FILL, round.subject());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        return withPhotos(
                call,
                round.region(),
                sent.files().all("photo"),
                List.of(),
                photos -> change.apply(input.draft(photos, round.period().code())));
    }

    /** Each photo is kept for the change that follows; when that is refused, all are taken away again. */
    private Result<Round> withPhotos(
            Call call,
            String region,
            List<Upload> left,
            List<Evidence> kept,
            Function<List<Evidence>, Result<Round>> change) {
        if (left.isEmpty()) {
            return change.apply(kept);
        }
        Upload upload = left.get(0);
        AtomicBoolean taken = new AtomicBoolean();
        Result<Round> result = files.keep(call.scope(), region, upload.path(), upload.name(), file -> {
            taken.set(true);
            List<Evidence> more = new ArrayList<>(kept);
            more.add(Evidence.file(file, upload.name()));
            return withPhotos(call, region, left.subList(1, left.size()), more, change);
        });
        return result.isDone() || taken.get() ? result : Result.refused(onPhoto(result.problem()));
    }

    private static Problem onPhoto(Problem problem) {
        return problem.findings().isEmpty()
                ? new Problem(
                        problem.kind(),
                        problem.detail(),
                        List.of(Finding.blocking("PHOTO_NOT_KEPT", "photo", problem.detail())))
                : problem;
    }
}
