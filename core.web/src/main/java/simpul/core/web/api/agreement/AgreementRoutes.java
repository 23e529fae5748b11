package simpul.core.web.api.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementFilter;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Stage;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.Operation;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/agreements}: the documents of cases, listed, drafted, read, edited. */
@Component
public final class AgreementRoutes implements RouteSource {
    private static final String AGREEMENT = "/api/v1/agreements/{id}";
    private final Api api;
    private final Agreements agreements;
    private final WorkingDays days;

    @Activate
    public AgreementRoutes(@Reference Api api, @Reference Agreements agreements, @Reference WorkingDays days) {
        this.api = api;
        this.agreements = agreements;
        this.days = days;
    }

    /** The parties of a draft. */
    record SignatoriesInput(@Limit(max = 100) List<SignatoryInput> parties) {}

    /** A party's own number. */
    record NumberInput(@Limit(max = 300) String number) {}

    /** All commitments of a document. */
    record CommitmentsInput(@Limit(max = 200) List<CommitmentWire.CommitmentInput> commitments) {}

    @Override
    public List<Route> routes() {
        return List.of(list(), create(), show(), edit(), parties(), number(), commitments(), withdraw());
    }

    private Route list() {
        return api.get("/api/v1/agreements")
                .operation("listAgreements")
                .summary("Daftar naskah (Kesepakatan Bersama, PKS)", "List documents (KB, PKS)")
                .query(
                        Param.text(
                                "q",
                                "Awal kata judul, nomor, pihak, atau OPD.",
                                "Beginnings of words of title, number, party, agency."),
                        Param.text("case", "Kerja sama", "Case"),
                        Param.choice("document", DocumentType.class, "Jenis naskah", "Kind of document"),
                        Param.choice("stage", Stage.class, "Tahap", "Stage"),
                        Param.text("sector", "Kode sektor", "Code of a sector"),
                        Param.text("party", "Kode daerah atau mitra", "Code of a region or identifier of a partner"),
                        Param.flag("running", "Hanya yang berlaku hari ini", "Only those in force today"))
                .lists(AgreementWire.class)
                .by(ask -> ask.page(agreements.list(ask.scope(), filter(ask), ask.cursor()), AgreementWire::of));
    }

    private AgreementFilter filter(Ask ask) {
        boolean running = ask.query("running").map(Boolean::valueOf).orElse(false);
        return new AgreementFilter(
                blank(ask.query("case")),
                ask.query("q").orElse(""),
                ask.query("document").map(DocumentType::valueOf).orElse(null),
                ask.query("stage").map(Stage::valueOf).orElse(null),
                blank(ask.query("sector")),
                blank(ask.query("party")),
                running ? days.today(ask.scope().region().orElse("")) : null);
    }

    private static @Nullable String blank(Optional<String> value) {
        return value.filter(v -> !v.isBlank()).orElse(null);
    }

    private Route create() {
        return api.post("/api/v1/agreements")
                .operation("createAgreement")
                .tagged()
                .summary("Menyusun PKS", "Draft a PKS")
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.NOT_FOUND)
                .creates(AgreementWire.class)
                .takes(AgreementInput.class)
                .by((ask, input) -> ask.write(
                        call -> input.draft().then(draft -> agreements.draft(call, input.caseId(), draft)),
                        made -> ask.tagged(
                                ask.created(
                                        "/api/v1/agreements/" + made.id(), AgreementWire.changed(made, ask.warnings())),
                                made.version())));
    }

    private Route show() {
        return api.get(AGREEMENT)
                .operation("showAgreement")
                .summary("Menampilkan naskah", "Show a document")
                .answers(AgreementWire.class)
                .by(ask -> ask.show(
                        agreements.find(ask.scope(), ask.name("id")), AgreementWire::of, a -> (long) a.version()));
    }

    private Operation put(String path, String name, String id, String en) {
        return api.put(AGREEMENT + path)
                .operation(name)
                .summary(id, en)
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.CONFLICT)
                .answers(AgreementWire.class);
    }

    private Route edit() {
        return put("", "changeAgreement", "Mengubah isi naskah", "Change what a document says")
                .takes(AgreementTextInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.edit(call, ask.name("id"), (int) ask.version(), input.agreementText()),
                        changed -> changed(ask, changed)));
    }

    private Route parties() {
        return put("/parties", "changeSignatories", "Mengganti penanda tangan", "Replace who signs")
                .takes(SignatoriesInput.class)
                .by((ask, input) -> ask.write(
                        call -> Inputs.named(input.parties(), "parties")
                                .then(fine -> agreements.parties(
                                        call,
                                        ask.name("id"),
                                        (int) ask.version(),
                                        input.parties().stream()
                                                .map(SignatoryInput::draft)
                                                .toList())),
                        changed -> changed(ask, changed)));
    }

    private Route number() {
        return put(
                        "/numbers/{party}",
                        "numberAgreement",
                        "Mengisi nomor naskah dari satu pihak",
                        "Set a party's own number")
                .takes(NumberInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.number(
                                call, ask.name("id"), (int) ask.version(), ask.name("party"), input.number()),
                        changed -> changed(ask, changed)));
    }

    private Route commitments() {
        return put("/commitments", "changeCommitments", "Mengganti daftar komitmen", "Replace the commitments")
                .takes(CommitmentsInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.commitments(
                                call,
                                ask.name("id"),
                                (int) ask.version(),
                                input.commitments().stream()
                                        .map(CommitmentWire.CommitmentInput::commitment)
                                        .toList()),
                        changed -> changed(ask, changed)));
    }

    private Route withdraw() {
        return api.delete(AGREEMENT)
                .operation("withdrawAgreement")
                .summary("Membuang konsep PKS yang belum dibagikan", "Throw away a draft that was never shared")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.CONFLICT)
                .answersNothing()
                .by(ask -> ask.write(
                        call -> agreements.withdraw(call, ask.name("id"), (int) ask.version()),
                        id -> Reply.empty(204)));
    }

    static Reply changed(Ask ask, Agreement changed) {
        return ask.tagged(ask.json(200, AgreementWire.changed(changed, ask.warnings())), changed.version());
    }
}
