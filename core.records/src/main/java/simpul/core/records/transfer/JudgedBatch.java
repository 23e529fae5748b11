package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportReport;
import simpul.core.model.result.Finding;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.RowKeeper.Fate;

/**
 * Rows of a file after they were judged: those that can be kept as drafts, the others with what is wrong. Rows stand in the
 * order of the file, drafts in the order of their rows. For one batch.
 */
final class JudgedBatch {
    private static final int MOST_NOTED = 1000;
    private static final int MOST_OF_A_ROW = 30;

    private final Headings headings;
    private final RowKeys keys;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<List<Finding>> refused = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    JudgedBatch(Headings headings, RowKeys keys) {
        this.headings = headings;
        this.keys = keys;
    }

    void refuse(ImportRow row, List<Finding> found) {
        rows.add(row);
        refused.add(List.copyOf(found));
    }

    void keep(ImportRow row, Draft draft) {
        places.add(rows.size());
        drafts.add(draft);
        rows.add(row);
        refused.add(List.of());
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Rows that are done before a run that begins with this draft. */
    int rowsBefore(int from) {
        return from == 0 ? 0 : places.get(from);
    }

    /** What is done once some drafts are kept: from the first row that none before them covered to the next draft's. */
    record Done(ImportProgress more, List<ImportLine> lines, Set<Long> keys) {}

    /**
     * What a run of drafts, and the refused rows that stand between them, add to the import.
     *
     * @param from index of the first draft of the run
     * @param found what is to be said of a draft beside what stands in it
     * @param noted rows of which something is kept already although they were taken in
     */
    Done done(int from, List<Fate> fates, Function<Draft, List<Finding>> found, int noted) {
        int begin = rowsBefore(from);
        int after = from + fates.size();
        int end = after < drafts.size() ? places.get(after) : rows.size();
        List<ImportLine> lines = new ArrayList<>();
        int[] counts = new int[Fate.values().length];
        Set<Long> taken = new HashSet<>();
        int more = 0;
        int next = from;
        for (int i = begin; i < end; i++) {
            boolean sound = next < after && places.get(next) == i;
            Fate fate = sound ? fates.get(next - from) : Fate.REFUSED;
            List<Finding> said = sound ? said(drafts.get(next), found, fate) : refused.get(i);
            boolean refusal = fate == Fate.REFUSED;
            if (sound && !refusal) {
                keys.of(drafts.get(next)).ifPresent(taken::add);
            }
            next += sound ? 1 : 0;
            counts[fate.ordinal()]++;
            if (refusal || !said.isEmpty() && noted + more < MOST_NOTED) {
                more += refusal ? 0 : 1;
                lines.add(line(rows.get(i), refusal, said));
            }
        }
        return new Done(
                new ImportProgress(
                        0,
                        end - begin,
                        counts[Fate.CREATED.ordinal()],
                        counts[Fate.CHANGED.ordinal()],
                        counts[Fate.UNCHANGED.ordinal()],
                        counts[Fate.REFUSED.ordinal()],
                        more),
                lines,
                taken);
    }

    private static List<Finding> said(Draft draft, Function<Draft, List<Finding>> found, Fate fate) {
        return Stream.concat(draft.findings().stream(), found.apply(draft).stream())
                .filter(f -> fate == Fate.REFUSED || !f.blocks())
                .distinct()
                .toList();
    }

    private ImportLine line(ImportRow row, boolean refusal, List<Finding> found) {
        List<ImportReport.CellFinding> findings = found.stream()
                .limit(MOST_OF_A_ROW)
                .map(f -> headings.at(row, f))
                .toList();
        return new ImportLine(row.number(), row.written(), refusal, findings);
    }
}
