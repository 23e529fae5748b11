package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Cases;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.DprdEntry;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.api.Api;
import simpul.core.web.api.Operation;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** What is done with a case: share, hand over, take steps, ask the DPRD, answer, move concepts, publish. */
@Component
public final class CaseActionRoutes implements RouteSource {
    private static final String CASE = "/api/v1/cases/{id}";
    private final Api api;
    private final Cases cases;

    @Activate
    public CaseActionRoutes(@Reference Api api, @Reference Cases cases) {
        this.api = api;
        this.cases = cases;
    }

    /** What a DPRD was asked or decided. */
    record DprdInput(
            @Limit(max = 20) String region,
            LocalDate asked,
            @Nullable Boolean approved,
            @Nullable LocalDate decided,
            @Nullable @Limit(max = 300) String number,
            @Nullable @Limit(max = 2000) String note) {
        DprdEntry entry() {
            return new DprdEntry(region, asked, approved, decided, Inputs.text(number), Inputs.text(note));
        }
    }

    /** Where a concept is moved. */
    record ConceptInput(
            ConceptState state, @Nullable @Limit(max = 2000) String note) {}

    /** Whether everybody may see it. */
    record PublicationInput(boolean visible) {}

    @Override
    public List<Route> routes() {
        return List.of(steps(), step(), share(), turn(), dprd(), answer(), concept(), publish());
    }

    private Operation change(String path, String name, String id, String en) {
        return api.post(CASE + path)
                .operation(name)
                .summary(id, en)
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID, ProblemKind.CONFLICT)
                .answers(CaseWire.class);
    }

    private Route steps() {
        return api.get(CASE + "/steps")
                .operation("showCaseSteps")
                .summary(
                        "Tahap yang selesai dan yang menghalangi langkah berikutnya",
                        "Finished stages and what blocks the next step")
                .answers(OutlookWire.class)
                .by(ask -> ask.show(
                        cases.find(ask.scope(), ask.name("id")),
                        view -> OutlookWire.of(
                                view.subject().stage(),
                                view.subject().steps(),
                                cases.outlook(ask.scope(), ask.name("id")))));
    }

    private Route step() {
        return change("/steps", "stepCase", "Mencatat tahap selesai (a-e)", "Record a stage as finished (a-e)")
                .takes(StepInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.step(call, ask.name("id"), (int) ask.version(), input.step()),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route share() {
        return change("/share", "shareCase", "Membagikan ke mitra", "Share with the partner")
                .by(ask -> ask.write(
                        call -> cases.share(call, ask.name("id"), (int) ask.version()),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route turn() {
        return change("/turn", "turnCase", "Menyerahkan giliran menyunting", "Hand the shared text over")
                .takes(NoteInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.turn(call, ask.name("id"), (int) ask.version(), Inputs.text(input.note())),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route dprd() {
        return change(
                        "/dprd",
                        "recordDprd",
                        "Mencatat permohonan atau keputusan DPRD",
                        "Record what a DPRD was asked or decided")
                .takes(DprdInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.dprd(call, ask.name("id"), (int) ask.version(), input.entry()),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route answer() {
        return change(
                        "/answers",
                        "answerCaseEntry",
                        "Mengonfirmasi atau keberatan atas catatan mitra",
                        "Confirm or object to a partner's entry")
                .takes(AnswerInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.answer(
                                call,
                                ask.name("id"),
                                (int) ask.version(),
                                input.entry(),
                                input.agrees(),
                                Inputs.text(input.remark())),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route concept() {
        return change("/concept", "moveConcept", "Memindahkan konsep dalam paketnya", "Move a concept of a batch")
                .takes(ConceptInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.concept(
                                call, ask.name("id"), (int) ask.version(), input.state(), Inputs.text(input.note())),
                        changed -> CaseRoutes.changed(ask, changed)));
    }

    private Route publish() {
        return change("/publication", "publishCase", "Menampilkan di halaman publik", "Show on the public page")
                .takes(PublicationInput.class)
                .by((ask, input) -> ask.write(
                        call -> cases.publish(call, ask.name("id"), (int) ask.version(), input.visible()),
                        changed -> CaseRoutes.changed(ask, changed)));
    }
}
