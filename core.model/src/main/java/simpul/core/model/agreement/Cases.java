package simpul.core.model.agreement;

import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * The cases of kerja sama daerah. Thread-safe.
 *
 * <p>A change names the version that it was made from and is refused as stale when that is not the newest. What the
 * caller cannot see is refused as not found, whatever else is wrong.
 */
public interface Cases {
    /** Drafts a case, private to the caller's region. */
    Result<Case> draft(Call call, CaseDraft draft);

    /** Records a case that already runs. */
    Result<Case> record(Call call, LegacyCase legacy);

    /** Changes the shared text; after sharing only the region whose turn it is may. */
    Result<Case> edit(Call call, String id, int version, CaseText text);

    /** Replaces the parties while the case is a draft. */
    Result<Case> parties(Call call, String id, int version, List<PartyDraft> parties);

    /** Changes one party's own fields: the own ones, or those of a party that is not on Simpul. */
    Result<Case> own(Call call, String id, int version, String party, OwnFields fields);

    /** <em>Bagikan ke mitra</em>: from now on every party sees it. */
    Result<Case> share(Call call, String id, int version);

    /** Hands the shared text to the next party. */
    Result<Case> turn(Call call, String id, int version, String note);

    /** Finishes a stage; every finding of its exit rule is answered at once. */
    Result<Case> step(Call call, String id, int version, StepTaken step);

    /** Records that a DPRD was asked or what it decided. */
    Result<Case> dprd(Call call, String id, int version, DprdEntry entry);

    /** Adds a paper, or a further version of one. */
    Result<Case> document(Call call, String id, int version, NewDocument document);

    /** Confirms or objects to what the partner recorded about the caller's region. */
    Result<Case> answer(Call call, String id, int version, String entry, boolean agrees, String remark);

    /** Moves a concept of a batch. */
    Result<Case> concept(Call call, String id, int version, ConceptState state, String note);

    /** Lets everybody see the case once it runs, or no longer. */
    Result<Case> publish(Call call, String id, int version, boolean visible);

    /** Throws away a draft that was never shared; the answer is its identifier. */
    Result<String> withdraw(Call call, String id, int version);

    Optional<CaseView> find(Scope scope, String id);

    /** Cases, the latest changed stage first. */
    Page<CaseView> list(Scope scope, CaseFilter filter, Cursor cursor);

    /** What the next step would be answered with: empty when nothing stands in its way. */
    List<Finding> outlook(Scope scope, String id);

    /** What the law says about a case, derived from its kind, parties and term. */
    List<LegalNote> notes(CaseView view);

    /** Whether a region is on Simpul, so that it records its part itself. */
    boolean joined(Scope scope, String region);

    /** The figures of the scope's dashboard. */
    Overview overview(Scope scope);
}
