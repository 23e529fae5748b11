package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that was done under an agreement, recorded by one of its parties.
 *
 * @param region code of the region that recorded it
 * @param agency identifier of the recording agency; empty when the sekretariat recorded it
 * @param commitments identifiers of the commitments it serves
 * @param asked whether the partner was asked to confirm it, which shows it to the partner
 * @param office the office that recorded it
 * @param version counts changes, for optimistic locking
 */
public record Activity(
        String id,
        String agreement,
        String region,
        String agency,
        LocalDate date,
        String title,
        String place,
        List<String> commitments,
        List<Evidence> evidence,
        boolean asked,
        List<Confirmation> confirmations,
        String office,
        LocalDate recordedOn,
        int version) {
    public Activity {
        commitments = List.copyOf(commitments);
        evidence = List.copyOf(evidence);
        confirmations = List.copyOf(confirmations);
    }

    /** Whether a file, a sector record or a partner's confirmation proves it. */
    public boolean evidenced() {
        return !evidence.isEmpty() || confirmations.stream().anyMatch(Confirmation::agreed);
    }

    /** The same with one more proof. */
    public Activity with(Evidence proof) {
        List<Evidence> all = new ArrayList<>(evidence);
        if (all.stream().noneMatch(e -> e.reference().equals(proof.reference()))) {
            all.add(proof);
        }
        return next(all, confirmations);
    }

    /** The same with a partner's answer, which takes the place of an earlier one of that partner. */
    public Activity answered(Confirmation answer) {
        List<Confirmation> all = new ArrayList<>(confirmations);
        all.removeIf(c -> c.region().equals(answer.region()));
        all.add(answer);
        return next(evidence, all);
    }

    private Activity next(List<Evidence> proofs, List<Confirmation> answers) {
        return new Activity(
                id,
                agreement,
                region,
                agency,
                date,
                title,
                place,
                commitments,
                proofs,
                asked,
                answers,
                office,
                recordedOn,
                version + 1);
    }
}
