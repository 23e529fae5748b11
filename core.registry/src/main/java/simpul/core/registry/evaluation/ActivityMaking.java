package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.SectorRecord;

/** Makes activities out of checked entries. Pure. */
final class ActivityMaking {
    private ActivityMaking() {}

    static Activity fresh(
            String id,
            String agreement,
            String region,
            Caller caller,
            LocalDate today,
            ActivityDraft draft,
            List<SectorRecord> offered) {
        return new Activity(
                id,
                agreement,
                region,
                caller.agency().orElse(""),
                Objects.requireNonNull(draft.date()),
                draft.title().strip(),
                draft.place().strip(),
                draft.commitments(),
                evidence(List.of(), draft, offered),
                draft.asksPartner(),
                List.of(),
                caller.office().id(),
                today,
                1);
    }

    /** The next version: evidence is added, never taken away. */
    static Activity changed(Activity known, ActivityDraft draft, List<SectorRecord> offered) {
        return new Activity(
                known.id(),
                known.agreement(),
                known.region(),
                known.agency(),
                Objects.requireNonNull(draft.date()),
                draft.title().strip(),
                draft.place().strip(),
                draft.commitments(),
                evidence(known.evidence(), draft, offered),
                draft.asksPartner() || known.asked(),
                known.confirmations(),
                known.office(),
                known.recordedOn(),
                known.version() + 1);
    }

    /** The same entry, serving the given commitments when it names none. */
    static ActivityDraft serving(ActivityDraft draft, List<String> changed) {
        return draft.commitments().isEmpty()
                ? new ActivityDraft(
                        draft.id(),
                        draft.date(),
                        draft.title(),
                        draft.place(),
                        changed,
                        draft.files(),
                        draft.records(),
                        draft.asksPartner())
                : draft;
    }

    private static List<Evidence> evidence(List<Evidence> known, ActivityDraft draft, List<SectorRecord> offered) {
        Set<String> references = new LinkedHashSet<>();
        List<Evidence> all = new ArrayList<>();
        known.stream().filter(e -> references.add(e.reference())).forEach(all::add);
        draft.files().stream().filter(e -> references.add(e.reference())).forEach(all::add);
        offered.stream()
                .filter(r -> draft.records().contains(Evidence.key(r)))
                .map(Evidence::record)
                .filter(e -> references.add(e.reference()))
                .forEach(all::add);
        return all;
    }
}
