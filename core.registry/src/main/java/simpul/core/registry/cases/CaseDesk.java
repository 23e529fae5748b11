package simpul.core.registry.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Cases;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.DprdEntry;
import simpul.core.model.agreement.LegacyCase;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.Overview;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Outlook;
import simpul.core.registry.law.LegalNotes;

/** The service of cases: each concern is done by a class of its own. */
@Component
public final class CaseDesk implements Cases {
    private final Desk desk;
    private final Drafting drafting;
    private final Legacy legacy;
    private final Editing editing;
    private final Steps steps;
    private final CasePapers papers;

    @Activate
    public CaseDesk(@Reference Desk desk) {
        CaseChanges changes = new CaseChanges(desk);
        this.desk = desk;
        this.drafting = new Drafting(changes);
        this.legacy = new Legacy(changes);
        this.editing = new Editing(changes);
        this.steps = new Steps(changes);
        this.papers = new CasePapers(changes);
    }

    @Override
    public Result<Case> draft(Call call, CaseDraft draft) {
        return drafting.draft(call, draft);
    }

    @Override
    public Result<Case> record(Call call, LegacyCase running) {
        return legacy.record(call, running);
    }

    @Override
    public Result<Case> edit(Call call, String id, int version, CaseText text) {
        return editing.edit(call, id, version, text);
    }

    @Override
    public Result<Case> parties(Call call, String id, int version, List<PartyDraft> parties) {
        return drafting.parties(call, id, version, parties);
    }

    @Override
    public Result<Case> own(Call call, String id, int version, String party, OwnFields fields) {
        return editing.own(call, id, version, party, fields);
    }

    @Override
    public Result<Case> share(Call call, String id, int version) {
        return editing.share(call, id, version);
    }

    @Override
    public Result<Case> turn(Call call, String id, int version, String note) {
        return editing.turn(call, id, version, note);
    }

    @Override
    public Result<Case> step(Call call, String id, int version, StepTaken step) {
        return steps.step(call, id, version, step);
    }

    @Override
    public Result<Case> dprd(Call call, String id, int version, DprdEntry entry) {
        return papers.dprd(call, id, version, entry);
    }

    @Override
    public Result<Case> document(Call call, String id, int version, NewDocument document) {
        return papers.document(call, id, version, document);
    }

    @Override
    public Result<Case> answer(Call call, String id, int version, String entry, boolean agrees, String remark) {
        return papers.answer(call, id, version, entry, agrees, remark);
    }

    @Override
    public Result<Case> concept(Call call, String id, int version, ConceptState state, String note) {
        return editing.concept(call, id, version, state, note);
    }

    @Override
    public Result<Case> publish(Call call, String id, int version, boolean visible) {
        return editing.publish(call, id, version, visible);
    }

    @Override
    public Result<String> withdraw(Call call, String id, int version) {
        return drafting.withdraw(call, id, version);
    }

    @Override
    public Optional<CaseView> find(Scope scope, String id) {
        LocalDate today = desk.today(scope);
        int stalled = desk.stalledDays(scope, today);
        return desk.store().read(scope, tx -> tx.port(CaseStore.class).view(id, today, stalled));
    }

    @Override
    public Page<CaseView> list(Scope scope, CaseFilter filter, Cursor cursor) {
        return desk.store().read(scope, tx -> tx.port(CaseStore.class).list(filter, cursor));
    }

    @Override
    public List<Finding> outlook(Scope scope, String id) {
        return desk.store().read(scope, tx -> Outlook.ofCase(desk, tx, id));
    }

    @Override
    public List<LegalNote> notes(CaseView view) {
        return LegalNotes.of(
                view,
                view.subject().regions().stream()
                        .flatMap(code -> desk.regions().find(code).stream())
                        .toList());
    }

    @Override
    public boolean joined(Scope scope, String region) {
        return desk.store().read(scope, tx -> tx.port(CaseStore.class).joined(region));
    }

    @Override
    public Overview overview(Scope scope) {
        LocalDate today = desk.today(scope);
        int stalled = desk.stalledDays(scope, today);
        return desk.store().read(scope, tx -> tx.port(CaseStore.class).overview(today, stalled));
    }
}
