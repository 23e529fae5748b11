package simpul.core.web.page.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** What the sekretariat does with a round: accept, give back with a note, close with a verdict. */
@Component
public final class DecisionPages implements RouteSource {
    record AcceptInput(int version) {}

    record GiveBackInput(
            int version, @Nullable @Limit(max = 2000) String note) {}

    record CloseInput(
            int version,
            Verdict verdict,
            @Nullable @Limit(max = 2000) String remark) {}

    private static final String ONE = "/evaluasi/{id}";

    private final Pages pages;
    private final Evaluations evaluations;
    private final RoundPages rounds;

    @Activate
    public DecisionPages(@Reference Pages pages, @Reference Evaluations evaluations, @Reference RoundPages rounds) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.rounds = rounds;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.post(ONE + "/terima").takes(AcceptInput.class).by(this::accept),
                pages.post(ONE + "/kembalikan").takes(GiveBackInput.class).by(this::giveBack),
                pages.post(ONE + "/tutup").takes(CloseInput.class).by(this::close));
    }

    private Reply accept(PageAsk ask, Sent<AcceptInput> sent) {
        return sent.then(
                (call, input) -> evaluations.accept(call, ask.name("id"), input.version(), ""),
                round -> ask.go(
                        "/evaluasi/" + round.id(),
                        Text.of(
                                "Evaluasi diterima. Tutup dengan keputusan bila sudah dibahas.",
                                "Accepted. Close it with a verdict once it has been discussed.")),
                form -> again(ask, form));
    }

    private Reply giveBack(PageAsk ask, Sent<GiveBackInput> sent) {
        return sent.then(
                (call, input) -> evaluations.giveBack(
                        call, ask.name("id"), input.version(), input.note() == null ? "" : input.note()),
                round -> ask.go(
                        "/evaluasi/" + round.id(),
                        Text.of(
                                "Dikembalikan ke OPD dengan catatan Anda.",
                                "Given back to the agency with your note.")),
                form -> again(ask, form));
    }

    private Reply close(PageAsk ask, Sent<CloseInput> sent) {
        return sent.then(
                (call, input) -> evaluations.close(
                        call,
                        ask.name("id"),
                        input.version(),
                        input.verdict(),
                        input.remark() == null ? "" : input.remark()),
                round -> ask.go(
                        "/evaluasi/" + round.id(),
                        Text.of("Evaluasi ditutup dan tidak berubah lagi.", "Closed; it will not change any more.")),
                form -> again(ask, form));
    }

    private Reply again(PageAsk ask, Form form) {
        return ask.found(evaluations.find(ask.scope(), ask.name("id")), view -> rounds.report(ask, view, form));
    }
}
