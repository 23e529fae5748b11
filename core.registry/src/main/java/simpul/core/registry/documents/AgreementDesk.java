package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.AgreementFilter;
import simpul.core.model.agreement.AgreementRules;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.OpenSlot;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Upload;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.ScheduleStore;
import simpul.core.model.evaluation.Scheduled;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Outlook;

/** The service of documents: each concern is done by a class of its own. */
@Component
public final class AgreementDesk implements Agreements {
    private final Desk desk;
    private final Drafting drafting;
    private final Editing editing;
    private final Signatures signatures;
    private final Gates gates;
    private final Steps steps;
    private final AgreementPapers papers;

    @Activate
    public AgreementDesk(@Reference Desk desk, @Reference AgreementRules rules) {
        AgreementChanges changes = new AgreementChanges(desk);
        this.desk = desk;
        this.drafting = new Drafting(changes);
        this.editing = new Editing(changes);
        this.signatures = new Signatures(changes);
        this.gates = new Gates(desk, rules);
        this.steps = new Steps(changes, gates);
        this.papers = new AgreementPapers(changes);
    }

    @Override
    public Result<Agreement> draft(Call call, String caseId, AgreementDraft draft) {
        return drafting.draft(call, caseId, draft);
    }

    @Override
    public Result<Agreement> edit(Call call, String id, int version, AgreementText text) {
        return editing.edit(call, id, version, text);
    }

    @Override
    public Result<Agreement> parties(Call call, String id, int version, List<SignatoryDraft> parties) {
        return drafting.parties(call, id, version, parties);
    }

    @Override
    public Result<Agreement> number(Call call, String id, int version, String party, String number) {
        return editing.number(call, id, version, party, number);
    }

    @Override
    public Result<Agreement> commitments(Call call, String id, int version, List<Commitment> commitments) {
        return editing.commitments(call, id, version, commitments);
    }

    @Override
    public Result<Agreement> share(Call call, String id, int version) {
        return editing.share(call, id, version);
    }

    @Override
    public Result<Agreement> turn(Call call, String id, int version, String note) {
        return editing.turn(call, id, version, note);
    }

    @Override
    public Result<Agreement> step(Call call, String id, int version, StepTaken step) {
        return steps.step(call, id, version, step);
    }

    @Override
    public Result<Agreement> sign(Call call, String id, int version, String slot, Signing signing) {
        return signatures.sign(call, id, version, slot, signing);
    }

    @Override
    public Result<Agreement> scan(Call call, String id, int version, Set<String> slots, Upload upload) {
        return signatures.scan(call, id, version, slots, upload);
    }

    @Override
    public Result<Agreement> document(Call call, String id, int version, NewDocument document) {
        return papers.document(call, id, version, document);
    }

    @Override
    public Result<Agreement> answer(Call call, String id, int version, String entry, boolean agrees, String remark) {
        return papers.answer(call, id, version, entry, agrees, remark);
    }

    @Override
    public Result<Agreement> reopenDprd(Call call, String id, int version, String note) {
        return steps.reopenDprd(call, id, version, note);
    }

    @Override
    public Result<Agreement> cycle(Call call, String id, int version, Cycle cycle) {
        return editing.cycle(call, id, version, cycle);
    }

    @Override
    public Optional<Scheduled> schedule(Scope scope, String id) {
        return desk.store()
                .read(
                        scope,
                        tx -> tx.port(AgreementStore.class)
                                .find(id)
                                .flatMap(seen -> tx.port(ScheduleStore.class).find(seen.id())));
    }

    @Override
    public Result<Agreement> end(Call call, String id, int version, Ending ending) {
        return steps.end(call, id, version, ending);
    }

    @Override
    public Result<String> withdraw(Call call, String id, int version) {
        return drafting.withdraw(call, id, version);
    }

    @Override
    public Optional<Agreement> find(Scope scope, String id) {
        return desk.store().read(scope, tx -> tx.port(AgreementStore.class).find(id));
    }

    @Override
    public Page<Agreement> list(Scope scope, AgreementFilter filter, Cursor cursor) {
        return desk.store().read(scope, tx -> tx.port(AgreementStore.class).list(filter, cursor));
    }

    @Override
    public List<Finding> outlook(Scope scope, String id) {
        List<Finding> all = new ArrayList<>(desk.store().read(scope, tx -> Outlook.ofDocument(desk, tx, id)));
        all.addAll(gates.findings(scope, id));
        return all;
    }

    @Override
    public Page<OpenSlot> openSlots(Scope scope, Cursor cursor) {
        return desk.store().read(scope, tx -> tx.port(AgreementStore.class).openSlots(null, cursor));
    }

    @Override
    public Page<StepOverride> overrides(Scope scope, Cursor cursor) {
        return scope.reach() == Reach.PUBLIC
                ? new Page<>(List.of(), null)
                : desk.store().read(scope, tx -> tx.port(AgreementStore.class).overrides(cursor));
    }
}
