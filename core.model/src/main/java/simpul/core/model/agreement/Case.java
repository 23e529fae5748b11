package simpul.core.model.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One cooperation (<em>kerja sama</em>): stages a-e of PP 28/2018 Ps 6(1) run once on it, f-j on each of its PKS.
 *
 * @param id opaque identifier
 * @param version counts changes, for optimistic locking
 * @param creator code of the region that drafted it
 * @param parties every party, the creator first
 * @param urusan code of the government affair, e.g. {@code kelautan-perikanan}
 * @param object what the cooperation is about
 * @param summary purpose and scope, the text that the parties edit by turns
 * @param sectors identifiers of the sectors in scope
 * @param grounds what the parties declare where the law asks for it
 * @param stage the first of stages a-e that is not finished; {@code PENYUSUNAN_PKS} once all are
 * @param since the day since which it stands there
 * @param steps finished stages, oldest first; reopening the DPRD stage leaves its earlier step in place
 * @param concept its place in a batch; null when it belongs to none
 */
public record Case(
        String id,
        int version,
        Kind kind,
        String title,
        String creator,
        List<Party> parties,
        String urusan,
        String object,
        String summary,
        List<String> sectors,
        Set<Ground> grounds,
        Stage stage,
        LocalDate since,
        List<Step> steps,
        Sharing sharing,
        Dprd dprd,
        @Nullable Concept concept,
        List<DocumentEntry> documents,
        Origin origin,
        Instant created) {
    public Case {
        parties = List.copyOf(parties);
        sectors = List.copyOf(sectors);
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
    }

    /** Starts a changed copy. */
    public CaseChange change() {
        return new CaseChange(this);
    }

    public Optional<Party> party(String key) {
        return parties.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** Codes of the regions that are party. */
    public Set<String> regions() {
        Set<String> codes = new TreeSet<>();
        parties.stream().map(p -> p.ref().region()).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }

    /** When the stage was last finished; empty while it was not. */
    public Optional<Step> step(Stage finished) {
        return steps.stream().filter(s -> s.stage() == finished).reduce((first, second) -> second);
    }
}
