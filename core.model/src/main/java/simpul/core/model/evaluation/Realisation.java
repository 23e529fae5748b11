package simpul.core.model.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much of what was due is done: commitments that are {@code SELESAI} with evidence, over commitments due.
 *
 * @param done due, finished and evidenced
 * @param due due by the end of the period; standing duties never are
 */
public record Realisation(int done, int due) {
    public static final Realisation NONE = new Realisation(0, 0);

    /** Counts the commitments of a round. */
    public static Realisation of(List<CommitmentState> commitments, Period period) {
        int due = 0;
        int done = 0;
        for (CommitmentState c : commitments) {
            if (c.due() != null && !c.due().isAfter(period.last())) {
                due++;
                done += c.status() == CommitmentStatus.SELESAI && c.evidenced() ? 1 : 0;
            }
        }
        return new Realisation(done, due);
    }

    /** The sum of several. */
    public static Realisation sum(Collection<Realisation> parts) {
        return new Realisation(
                parts.stream().mapToInt(Realisation::done).sum(),
                parts.stream().mapToInt(Realisation::due).sum());
    }

    /** Whole percent, rounded down so that 100 means all; empty when nothing is due, which is not 0. */
    public OptionalInt percent() {
        return due == 0 ? OptionalInt.empty() : OptionalInt.of(done * 100 / due);
    }
}
