package simpul.core.model.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Scheduled;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * The documents of cases. Thread-safe; versions and visibility as in {@link Cases}.
 *
 * <p>A base document is shared with its case. One that carries the case out is private to its creator until shared.
 */
public interface Agreements {
    /** Drafts a document that carries a case out. */
    Result<Agreement> draft(Call call, String caseId, AgreementDraft draft);

    /** Changes what it says; after sharing only the region whose turn it is may. */
    Result<Agreement> edit(Call call, String id, int version, AgreementText text);

    /** Replaces who signs, as long as nobody has. */
    Result<Agreement> parties(Call call, String id, int version, List<SignatoryDraft> parties);

    /** Sets a party's own number: the own one, or that of a party that is not on Simpul. */
    Result<Agreement> number(Call call, String id, int version, String party, String number);

    /** Replaces the commitments; a blank identifier makes a new one. */
    Result<Agreement> commitments(Call call, String id, int version, List<Commitment> commitments);

    Result<Agreement> share(Call call, String id, int version);

    Result<Agreement> turn(Call call, String id, int version, String note);

    /**
     * Finishes a stage; every finding of its exit rule is answered at once. What a rule of a sector could not decide refuses it
     * too, unless whoever may answers for that ({@link StepTaken#override}); a finding is never overridden.
     */
    Result<Agreement> step(Call call, String id, int version, StepTaken step);

    /** Records a signature in a slot; a slot is signed once. */
    Result<Agreement> sign(Call call, String id, int version, String slot, Signing signing);

    /** Adds the signed paper to slots that wait for it. */
    Result<Agreement> scan(Call call, String id, int version, Set<String> slots, Upload upload);

    /** Adds a paper, or a further version of one. */
    Result<Agreement> document(Call call, String id, int version, NewDocument document);

    /** Confirms or objects to a paper or a signature that the partner recorded for the caller's region. */
    Result<Agreement> answer(Call call, String id, int version, String entry, boolean agrees, String remark);

    /** Opens the DPRD stage of the case again because of what this document says. */
    Result<Agreement> reopenDprd(Call call, String id, int version, String note);

    /**
     * Chooses how often it is evaluated (domain: per agreement, quarterly by default). Rounds that are open stay; the new
     * cycle counts from the day after.
     */
    Result<Agreement> cycle(Call call, String id, int version, Cycle cycle);

    /** How it is evaluated, and when the next round is opened; empty while it is not. */
    Optional<Scheduled> schedule(Scope scope, String id);

    /** Ends it before its term. */
    Result<Agreement> end(Call call, String id, int version, Ending ending);

    /** Throws away a draft that was never shared; the answer is its identifier. */
    Result<String> withdraw(Call call, String id, int version);

    Optional<Agreement> find(Scope scope, String id);

    /** Documents, the latest changed stage first. */
    Page<Agreement> list(Scope scope, AgreementFilter filter, Cursor cursor);

    /** What the next step would be answered with: empty when nothing stands in its way. */
    List<Finding> outlook(Scope scope, String id);

    /** Slots of every party that wait for a signature or a scan, the longest waiting first. */
    Page<OpenSlot> openSlots(Scope scope, Cursor cursor);

    /** What offices answered for while a rule of a sector could not be decided, the latest first; nothing for the public. */
    Page<StepOverride> overrides(Scope scope, Cursor cursor);
}
