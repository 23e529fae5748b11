package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportReport.CellFinding;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.RowKeeper.Fate;

/**
 * Records of a file after they were judged: those that can be kept as drafts, the others with what is wrong. They stand in
 * the order of the file, drafts in the order of their records. For one batch.
 */
final class JudgedBatch {
    private static final int MOST_NOTED = 1000;
    private static final int MOST_OF_A_ROW = 30;

    private static final Finding TOGETHER = Finding.blocking(
            "ROW_TOGETHER",
            "",
            Text.of(
                    "Baris lain dari catatan yang sama perlu diperbaiki.",
                    "Another row of the same record has to be corrected."));

    private final Headings headings;
    private final RowKeys keys;
    private final List<RecordLines> records = new ArrayList<>();
    private final List<List<CellFinding>> refused = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private int lines;

    JudgedBatch(Headings headings, RowKeys keys) {
        this.headings = headings;
        this.keys = keys;
    }

    void refuse(RecordLines record, List<CellFinding> found) {
        add(record, found);
    }

    void keep(RecordLines record, Draft draft) {
        places.add(records.size());
        drafts.add(draft);
        add(record, List.of());
    }

    private void add(RecordLines record, List<CellFinding> found) {
        records.add(record);
        refused.add(List.copyOf(found));
        begins.add(lines);
        lines += record.size();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Lines of the file that this batch is about. */
    int lines() {
        return lines;
    }

    /** Lines that are done before a run that begins with this draft. */
    int rowsBefore(int from) {
        return from == 0 ? 0 : begins.get(places.get(from));
    }

    /** What is done once some drafts are kept: from the first record that none before them covered to the next draft's. */
    record Done(ImportProgress more, List<ImportLine> lines, Set<Long> keys) {}

    /**
     * What a run of drafts, and the refused rows that stand between them, add to the import.
     *
     * @param from index of the first draft of the run
     * @param found what is to be said of a draft beside what stands in it
     * @param noted rows of which something is kept already although they were taken in
     */
    Done done(int from, List<Fate> fates, Function<Draft, List<Finding>> found, int noted) {
        int begin = from == 0 ? 0 : places.get(from);
        int after = from + fates.size();
        int end = after < drafts.size() ? places.get(after) : records.size();
        List<ImportLine> written = new ArrayList<>();
        int[] counts = new int[Fate.values().length];
        Set<Long> taken = new HashSet<>();
        int covered = 0;
        int more = 0;
        int next = from;
        for (int i = begin; i < end; i++) {
            RecordLines record = records.get(i);
            boolean sound = next < after && places.get(next) == i;
            Fate fate = sound ? fates.get(next - from) : Fate.REFUSED;
            List<CellFinding> said = sound ? said(record, drafts.get(next), found, fate) : refused.get(i);
            boolean refusal = fate == Fate.REFUSED;
            if (sound && !refusal) {
                keys.of(drafts.get(next)).ifPresent(taken::add);
            }
            next += sound ? 1 : 0;
            covered += record.size();
            counts[fate.ordinal()] += refusal ? record.size() : 1;
            if (refusal || !said.isEmpty() && noted + more < MOST_NOTED) {
                List<ImportLine> noting = lines(record, refusal, said);
                more += refusal ? 0 : noting.size();
                written.addAll(noting);
            }
        }
        return new Done(
                new ImportProgress(
                        0,
                        covered,
                        counts[Fate.CREATED.ordinal()],
                        counts[Fate.CHANGED.ordinal()],
                        counts[Fate.UNCHANGED.ordinal()],
                        counts[Fate.REFUSED.ordinal()],
                        more),
                written,
                taken);
    }

    private List<CellFinding> said(RecordLines record, Draft draft, Function<Draft, List<Finding>> found, Fate fate) {
        return Stream.concat(draft.findings().stream(), found.apply(draft).stream())
                .filter(f -> fate == Fate.REFUSED || !f.blocks())
                .distinct()
                .map(f -> headings.at(record, f))
                .toList();
    }

    /** Of a refused record every line, so that it can be sent again as a whole; of another those that are spoken of. */
    private static List<ImportLine> lines(RecordLines record, boolean refusal, List<CellFinding> found) {
        List<ImportLine> lines = new ArrayList<>();
        for (ImportRow row : record.lines()) {
            List<CellFinding> here = found.stream()
                    .filter(f -> f.row() == row.number())
                    .limit(MOST_OF_A_ROW)
                    .toList();
            if (refusal && here.isEmpty()) {
                here = List.of(new CellFinding(row.number(), "", "", TOGETHER));
            }
            if (!here.isEmpty()) {
                lines.add(new ImportLine(row.number(), row.written(), refusal, here));
            }
        }
        return lines;
    }
}
