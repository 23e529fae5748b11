package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Cases;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Stage;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/cases}: listing, drafting, recording legacy data, reading, editing. */
@Component
public final class CaseRoutes implements RouteSource {
    private static final String CASE = "/api/v1/cases/{id}";
    private final Api api;
    private final Cases cases;
    private final WorkingDays days;
    private final Parameters parameters;

    @Activate
    public CaseRoutes(
            @Reference Api api, @Reference Cases cases, @Reference WorkingDays days, @Reference Parameters parameters) {
        this.api = api;
        this.cases = cases;
        this.days = days;
        this.parameters = parameters;
    }

    /** The parties of a draft. */
    record PartiesInput(@Limit(max = 100) List<PartyInput> parties) {}

    @Override
    public List<Route> routes() {
        return List.of(list(), create(), show(), edit(), parties(), own(), withdraw());
    }

    private Route list() {
        return api.get("/api/v1/cases")
                .operation("listCases")
                .summary("Daftar kerja sama", "List cases")
                .query(
                        Param.text(
                                "q",
                                "Awal kata judul, nomor, pihak, atau OPD.",
                                "Beginnings of words of title, number, party, agency."),
                        Param.choice("kind", Kind.class, "Jenis", "Kind"),
                        Param.choice("stage", Stage.class, "Tahap", "Stage"),
                        Param.choice("condition", Condition.class, "Keadaan", "Condition"),
                        Param.text("sector", "Kode sektor", "Code of a sector"),
                        Param.text("party", "Kode daerah atau mitra", "Code of a region or identifier of a partner"),
                        Param.text("batch", "Paket konsep", "Batch of concepts"))
                .lists(CaseWire.class)
                .by(ask -> ask.page(
                        cases.list(ask.scope(), filter(ask), ask.cursor()),
                        (CaseView view) -> CaseWire.of(view, cases.notes(view))));
    }

    private CaseFilter filter(Ask ask) {
        String region = ask.scope().region().orElse("");
        LocalDate today = days.today(region);
        @Nullable String code = region.isEmpty() ? null : region;
        return new CaseFilter(
                ask.query("q").orElse(""),
                ask.query("kind").map(Kind::valueOf).orElse(null),
                ask.query("stage").map(Stage::valueOf).orElse(null),
                blank(ask.query("sector")),
                blank(ask.query("party")),
                blank(ask.query("batch")),
                ask.query("condition").map(Condition::valueOf).orElse(null),
                today,
                parameters.integer("kerjasama.tidak_bergerak.hari", code, today));
    }

    private static @Nullable String blank(Optional<String> value) {
        return value.filter(v -> !v.isBlank()).orElse(null);
    }

    private Route create() {
        return api.post("/api/v1/cases")
                .operation("createCase")
                .tagged()
                .summary("Membuat konsep atau mencatat data lama", "Draft a case or record legacy data")
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .creates(CaseWire.class)
                .takes(CaseInput.class)
                .by((ask, input) -> ask.write(
                        call -> input.running()
                                ? input.legacyCase().then(legacy -> cases.record(call, legacy))
                                : input.draft().then(draft -> cases.draft(call, draft)),
                        made -> ask.tagged(
                                ask.created("/api/v1/cases/" + made.id(), CaseWire.of(made, ask.warnings())),
                                made.version())));
    }

    private Route show() {
        return api.get(CASE)
                .operation("showCase")
                .summary("Menampilkan kerja sama", "Show a case")
                .answers(CaseWire.class)
                .by(ask -> ask.show(
                        cases.find(ask.scope(), ask.name("id")),
                        (CaseView view) -> CaseWire.of(view, cases.notes(view)),
                        view -> (long) view.subject().version()));
    }

    private Route edit() {
        return api.put(CASE)
                .operation("changeCase")
                .summary("Mengubah naskah bersama", "Change the shared text")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.CONFLICT)
                .answers(CaseWire.class)
                .takes(CaseTextInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.edit(call, ask.name("id"), (int) ask.version(), input.caseText()),
                        changed -> changed(ask, changed)));
    }

    private Route parties() {
        return api.put(CASE + "/parties")
                .operation("changeCaseParties")
                .summary("Mengganti pihak selama konsep belum dibagikan", "Replace the parties of a draft")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.CONFLICT)
                .answers(CaseWire.class)
                .takes(PartiesInput.class)
                .by((ask, input) -> ask.write(
                        call -> Inputs.named(input.parties(), "parties")
                                .then(fine -> cases.parties(
                                        call,
                                        ask.name("id"),
                                        (int) ask.version(),
                                        input.parties().stream()
                                                .map(PartyInput::draft)
                                                .toList())),
                        changed -> changed(ask, changed)));
    }

    private Route own() {
        return api.put(CASE + "/parties/{party}")
                .operation("changeOwnFields")
                .summary("Mengubah isian milik satu pihak", "Change one party's own fields")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .answers(CaseWire.class)
                .takes(OwnInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.own(call, ask.name("id"), (int) ask.version(), ask.name("party"), input.fields()),
                        changed -> changed(ask, changed)));
    }

    private Route withdraw() {
        return api.delete(CASE)
                .operation("withdrawCase")
                .summary("Membuang konsep yang belum dibagikan", "Throw away a draft that was never shared")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.CONFLICT)
                .answersNothing()
                .by(ask -> ask.write(
                        call -> cases.withdraw(call, ask.name("id"), (int) ask.version()), id -> Reply.empty(204)));
    }

    static Reply changed(Ask ask, Case changed) {
        return ask.tagged(ask.json(200, CaseWire.of(changed, ask.warnings())), changed.version());
    }
}
