package simpul.bench.durability;

import java.util.List;

/**
 * What came of it.
 *
 * @param restored backups that were restored whole, of {@code backups}
 * @param complaints everything that is wrong; empty when all is well
 */
public record DurabilityReport(
        Ledger.Counts counts, int kills, int backups, int restored, int lost, int doubled, List<String> complaints) {

    public boolean isWell() {
        return complaints.isEmpty() && restored == backups;
    }

    public String table() {
        return """
                | | |
                |---|---|
                | kills with -9 | %d |
                | acknowledged creates / uploads / signatures | %d / %d / %d |
                | requests sent again after a kill | %d |
                | acknowledged requests sent again on purpose | %d |
                | acknowledged and lost | %d |
                | doubled | %d |
                | backups under load, restored whole | %d of %d |
                | audit chain, `doctor` after each kill and each restore | %s |
                """.formatted(
                        kills,
                        counts.creates(),
                        counts.uploads(),
                        counts.signatures(),
                        counts.interrupted(),
                        counts.askedAgain(),
                        lost,
                        doubled,
                        restored,
                        backups,
                        complaints.isEmpty() ? "whole, clean" : complaints.size() + " complaints");
    }
}
