package simpul.core.model.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: documents of cases as far as the transaction's scope sees them. */
public interface AgreementStore {
    Optional<Agreement> find(String id);

    /** Several with their cases, in no order; what the scope does not see is left out. */
    List<AgreementOfCase> together(Collection<String> ids);

    /** The same as far as a region sees them, whoever asks: for what is judged on its behalf and shown to nobody. */
    List<AgreementOfCase> together(String region, Collection<String> ids);

    /** What documents are called, by identifier, in one look; those that the scope does not see are absent. */
    Map<String, String> titles(Collection<String> ids);

    /** Those of a case, the base document first, then by title. */
    List<Agreement> ofCase(String caseId);

    /** Documents by the day of their last stage change, then identifier, the latest first. */
    Page<Agreement> list(AgreementFilter filter, Cursor cursor);

    void add(Agreement fresh);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Agreement next);

    void remove(String id);

    /** Slots without signature or scan, the longest waiting first; of one party where a key is given. */
    Page<OpenSlot> openSlots(@Nullable String party, Cursor cursor);

    /** Stages that were finished while a rule was undecided, on somebody's word; the latest first. */
    Page<StepOverride> overrides(Cursor cursor);

    /** Executing documents of a region that name a sector (null: any), signed and in force on that day. */
    List<Entitled> entitling(String region, @Nullable String sector, LocalDate day);

    /** Executing documents of all parties that name a sector, signed and in force on that day, ordered by party. */
    List<Entitled> entitling(String sector, LocalDate day);

    /** Those that name a sector, for each of several days on which there are any, with one look. */
    Map<LocalDate, List<Entitled>> entitling(String region, String sector, Set<LocalDate> days);

    /** Signed executing documents of a region that name a sector, in force or ended: their versions by identifier. */
    Map<String, Integer> signed(String region, String sector);

    /** Executing documents of a region that name a sector and are not in force on that day. */
    List<Prospect> prospects(String region, String sector, LocalDate day);
}
