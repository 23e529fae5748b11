package simpul.core.web.api.agreement;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.api.Operation;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** What is done with a document: share, hand over, take steps f-j, answer, open the DPRD stage again, end. */
@Component
public final class AgreementActionRoutes implements RouteSource {
    private static final String AGREEMENT = "/api/v1/agreements/{id}";
    private final Api api;
    private final Agreements agreements;

    @Activate
    public AgreementActionRoutes(@Reference Api api, @Reference Agreements agreements) {
        this.api = api;
        this.agreements = agreements;
    }

    @Override
    public List<Route> routes() {
        return List.of(steps(), step(), share(), turn(), answer(), reopen(), cycle(), end());
    }

    private Operation change(String path, String name, String id, String en) {
        return api.post(AGREEMENT + path)
                .operation(name)
                .summary(id, en)
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.CONFLICT)
                .answers(AgreementWire.class);
    }

    private Route steps() {
        return api.get(AGREEMENT + "/steps")
                .operation("showAgreementSteps")
                .summary(
                        "Tahap yang selesai dan yang menghalangi langkah berikutnya",
                        "Finished stages and what blocks the next step")
                .answers(OutlookWire.class)
                .by(ask -> ask.show(
                        agreements.find(ask.scope(), ask.name("id")),
                        a -> OutlookWire.of(a.stage(), a.steps(), agreements.outlook(ask.scope(), ask.name("id")))));
    }

    private Route step() {
        return change("/steps", "stepAgreement", "Mencatat tahap selesai (f-j)", "Record a stage as finished (f-j)")
                .takes(DocumentStepInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.step(call, ask.name("id"), (int) ask.version(), input.step()),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route share() {
        return change("/share", "shareAgreement", "Membagikan konsep PKS ke mitra", "Share the draft with the partner")
                .by(ask -> ask.write(
                        call -> agreements.share(call, ask.name("id"), (int) ask.version()),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route turn() {
        return change("/turn", "turnAgreement", "Menyerahkan giliran menyunting", "Hand the text over")
                .takes(NoteInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.turn(call, ask.name("id"), (int) ask.version(), Inputs.text(input.note())),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route answer() {
        return change(
                        "/answers",
                        "answerAgreementEntry",
                        "Mengonfirmasi atau keberatan atas catatan mitra",
                        "Confirm or object to a partner's entry")
                .takes(AnswerInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.answer(
                                call,
                                ask.name("id"),
                                (int) ask.version(),
                                input.entry(),
                                input.agrees(),
                                Inputs.text(input.remark())),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route reopen() {
        return change(
                        "/dprd",
                        "reopenDprd",
                        "Membuka kembali tahap DPRD karena PKS ini",
                        "Open the DPRD stage again because of this PKS")
                .takes(NoteInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.reopenDprd(
                                call, ask.name("id"), (int) ask.version(), Inputs.text(input.note())),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    /** How often a document is evaluated. */
    record CycleInput(Cycle cycle) {}

    private Route cycle() {
        return change(
                        "/cycle",
                        "cycleAgreement",
                        "Memilih siklus evaluasi; putaran yang sudah terbuka tetap",
                        "Choose how often it is evaluated; open rounds stay")
                .takes(CycleInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.cycle(call, ask.name("id"), (int) ask.version(), input.cycle()),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route end() {
        return change("/ending", "endAgreement", "Mengakhiri sebelum jangka waktunya", "End before the term")
                .takes(EndingWire.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.end(call, ask.name("id"), (int) ask.version(), input.ending()),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }
}
