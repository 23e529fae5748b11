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
import simpul.core.model.evaluation.Cycle;

/**
 * One document of a case: its base document (KB) or one of those that carry it out (PKS).
 *
 * @param id opaque identifier
 * @param caseId identifier of its case
 * @param version counts changes, for optimistic locking
 * @param creator code of the region that drafted it
 * @param stage the first of its stages that is not finished; for a base document that of its case, and
 *     {@code PELAKSANAAN} once the case has finished stages a-e
 * @param since the day since which it stands there
 * @param steps finished stages, oldest first
 * @param parties who signs, each with agencies and its own number
 * @param sectors identifiers of the sectors that it names
 * @param text what it says, as the parties edit it by turns
 * @param clauses the clauses that its text holds
 * @param signed the day of the last signature; null while one is missing
 * @param ending null unless it ended before its term
 * @param renews identifier of the document that it renews; null when it is the first
 * @param cycle how often it is evaluated; null while it follows the parameter of its creator's region
 */
public record Agreement(
        String id,
        String caseId,
        int version,
        DocumentType document,
        Kind kind,
        String title,
        String creator,
        Stage stage,
        LocalDate since,
        List<Step> steps,
        List<Signatory> parties,
        List<String> sectors,
        String text,
        Set<Clause> clauses,
        Term term,
        @Nullable LocalDate signed,
        @Nullable Ending ending,
        List<Slot> slots,
        List<Commitment> commitments,
        List<DocumentEntry> documents,
        Sharing sharing,
        @Nullable String renews,
        @Nullable Cycle cycle,
        Origin origin,
        Instant created) {
    public Agreement {
        steps = List.copyOf(steps);
        parties = List.copyOf(parties);
        sectors = List.copyOf(sectors);
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
        slots = List.copyOf(slots);
        commitments = List.copyOf(commitments);
        documents = List.copyOf(documents);
    }

    /** Starts a changed copy. */
    public AgreementChange change() {
        return new AgreementChange(this);
    }

    /** The first day on which it is in force; empty until it is known. */
    public Optional<LocalDate> starts() {
        return Optional.ofNullable(term.starts());
    }

    /** The last day on which it is in force, early ending included; empty until it is known. */
    public Optional<LocalDate> ends() {
        return ending != null ? Optional.of(ending.on()) : Optional.ofNullable(term.ends());
    }

    /** Whether it is signed and in force on that day. */
    public boolean running(LocalDate day) {
        return signed != null
                && stage.inForce()
                && starts().filter(first -> !day.isBefore(first)).isPresent()
                && ends().filter(last -> day.isAfter(last)).isEmpty();
    }

    public Optional<Signatory> party(String key) {
        return parties.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    public Optional<Slot> slot(String slot) {
        return slots.stream().filter(s -> s.id().equals(slot)).findFirst();
    }

    /** Codes of the regions that are party. */
    public Set<String> regions() {
        Set<String> codes = new TreeSet<>();
        parties.stream().map(p -> p.ref().region()).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }
}
