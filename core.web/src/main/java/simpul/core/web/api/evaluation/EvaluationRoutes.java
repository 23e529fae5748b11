package simpul.core.web.api.evaluation;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.region.Regions;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.Operation;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/evaluations}: rounds and their steps. */
@Component
public final class EvaluationRoutes implements RouteSource {
    private static final String ALL = "/api/v1/evaluations";
    private static final String ONE = ALL + "/{id}";

    private final Api api;
    private final Evaluations evaluations;
    private final Regions regions;
    private final Clock clock;

    @Activate
    public EvaluationRoutes(
            @Reference Api api,
            @Reference Evaluations evaluations,
            @Reference Regions regions,
            @Reference Clock clock) {
        this.api = api;
        this.regions = regions;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get(ALL)
                        .operation("listEvaluations")
                        .summary("Daftar putaran evaluasi", "List evaluation rounds")
                        .query(
                                Param.choice("status", RoundStatus.class, "Status putaran", "Status of the round"),
                                Param.flag("overdue", "Hanya yang terlambat", "Only those that are overdue"),
                                Param.flag("empty", "Hanya yang kosong", "Only those found empty"),
                                Param.text("agreement", "Naskah", "Agreement"),
                                Param.known(
                                        "region",
                                        code -> regions.find(code).isPresent(),
                                        "Kode daerah",
                                        "Code of the region"),
                                Param.text("agency", "OPD", "Agency"),
                                Param.text("period", "Periode, misalnya 2026-TW3", "Period, e.g. 2026-TW3"))
                        .lists(RoundWire.class)
                        .by(ask -> ask.page(
                                evaluations.list(ask.scope(), filter(ask), ask.cursor()),
                                r -> RoundWire.of(r, clock.instant()))),
                api.get(ONE)
                        .operation("showEvaluation")
                        .summary("Menampilkan putaran evaluasi", "Show an evaluation round")
                        .answers(RoundDetailWire.class)
                        .by(ask -> ask.show(
                                evaluations.find(ask.scope(), ask.name("id")),
                                v -> RoundDetailWire.of(v, clock.instant()),
                                v -> (long) v.round().version())),
                changing(api.put(ONE), "saveEvaluation", "Menyimpan isian evaluasi", "Keep an evaluation's entries")
                        .takes(RoundInput.class)
                        .by((ask, input) -> ask.write(
                                call -> evaluations.save(call, ask.name("id"), version(ask), input.draft()),
                                round -> shown(ask, round))),
                changing(
                                api.post(ONE + "/send"),
                                "sendEvaluation",
                                "Mengirim evaluasi ke sekretariat",
                                "Send an evaluation to the secretariat")
                        .takes(RoundInput.class)
                        .by((ask, input) -> ask.write(
                                call -> evaluations.send(call, ask.name("id"), version(ask), input.draft()),
                                round -> shown(ask, round))),
                changing(
                                api.post(ONE + "/return"),
                                "returnEvaluation",
                                "Mengembalikan evaluasi dengan catatan",
                                "Give an evaluation back with a note")
                        .takes(RemarkInput.class)
                        .by((ask, input) -> ask.write(
                                call -> evaluations.giveBack(call, ask.name("id"), version(ask), input.words()),
                                round -> shown(ask, round))),
                changing(api.post(ONE + "/accept"), "acceptEvaluation", "Menerima evaluasi", "Accept an evaluation")
                        .takes(RemarkInput.class)
                        .by((ask, input) -> ask.write(
                                call -> evaluations.accept(call, ask.name("id"), version(ask), input.words()),
                                round -> shown(ask, round))),
                changing(
                                api.post(ONE + "/close"),
                                "closeEvaluation",
                                "Menutup evaluasi dengan keputusan",
                                "Close an evaluation with a verdict")
                        .takes(VerdictInput.class)
                        .by((ask, input) -> ask.write(
                                call -> evaluations.close(
                                        call,
                                        ask.name("id"),
                                        version(ask),
                                        input.verdict(),
                                        input.note() == null ? "" : input.note()),
                                round -> shown(ask, round))));
    }

    private static Operation changing(Operation operation, String name, String id, String en) {
        return operation
                .operation(name)
                .summary(id, en)
                .versioned()
                .refuses(ProblemKind.CONFLICT)
                .answers(RoundDetailWire.class);
    }

    private Reply shown(Ask ask, Round round) {
        return ask.tagged(
                ask.json(200, RoundDetailWire.changed(round, ask.warnings(), clock.instant())), round.version());
    }

    private static int version(Ask ask) {
        return Math.toIntExact(ask.version());
    }

    private RoundFilter filter(Ask ask) {
        RoundFilter filter = RoundFilter.ALL
                .status(ask.query("status").map(RoundStatus::valueOf).orElse(null))
                .agreement(ask.query("agreement").orElse(null))
                .region(ask.query("region").orElse(null))
                .agency(ask.query("agency").orElse(null))
                .period(ask.query("period").orElse(null))
                .empty(ask.query("empty").map(Boolean::valueOf).orElse(null));
        return ask.query("overdue").filter("true"::equals).isPresent() ? filter.overdueAt(clock.instant()) : filter;
    }
}
