package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import simpul.core.model.record.ImportPiece;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportReport.CellFinding;
import simpul.core.model.result.Finding;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.RowKeeper;
import simpul.core.records.keep.RowKeeper.Fate;

/** Up to 500 judged records of a pasted table, and the pieces of it that what becomes of them makes. For one batch. */
final class PastedBatch {
    private final Headings headings;
    private final RowKeys keys;
    private final List<RecordLines> records;
    private final List<Draft> drafts;
    private final List<Integer> sound = new ArrayList<>();
    private final int begin;
    private final int next;

    /**
     * @param drafts of the records, in their order
     * @param taken keys of records above these
     * @param begin line where these begin
     * @param next line where what comes behind them begins
     */
    PastedBatch(
            Headings headings,
            RowKeys keys,
            List<RecordLines> records,
            List<Draft> drafts,
            Set<Long> taken,
            int begin,
            int next) {
        this.headings = headings;
        this.keys = keys;
        this.records = records;
        this.drafts = drafts;
        this.begin = begin;
        this.next = next;
        for (int i = 0; i < drafts.size(); i++) {
            boolean twice = keys.of(drafts.get(i)).filter(taken::contains).isPresent();
            if (!drafts.get(i).isRefused() && twice) {
                drafts.get(i).add(RowKeeper.twice(keys.field()));
            }
            if (!drafts.get(i).isRefused()) {
                sound.add(i);
            }
        }
    }

    /** Those that can be kept. */
    List<Draft> sound() {
        return sound.stream().map(drafts::get).toList();
    }

    /** The line where a run of sound ones begins, together with what is refused above it. */
    int line(int from) {
        return from == 0 ? begin : at(sound.get(from));
    }

    /**
     * What a run of sound ones, and the refused ones that stand between them, come to.
     *
     * @param from index of the first of the run
     * @param found what is to be said of a draft beside what stands in it
     */
    ImportPiece piece(int from, List<Fate> fates, Function<Draft, List<Finding>> found) {
        int after = from + fates.size();
        boolean last = after == sound.size();
        int end = last ? records.size() : sound.get(after);
        int[] counts = new int[Fate.values().length];
        List<CellFinding> findings = new ArrayList<>();
        List<Long> taken = new ArrayList<>();
        int run = from;
        for (int i = from == 0 ? 0 : sound.get(from); i < end; i++) {
            RecordLines record = records.get(i);
            Draft draft = drafts.get(i);
            boolean asked = run < after && sound.get(run) == i;
            Fate fate = asked ? fates.get(run++ - from) : Fate.REFUSED;
            boolean refused = fate == Fate.REFUSED;
            counts[fate.ordinal()] += refused ? record.size() : 1;
            Stream.concat(draft.findings().stream(), asked ? found.apply(draft).stream() : Stream.of())
                    .filter(f -> refused || !f.blocks())
                    .limit(Math.max(0, ImportReport.MOST_FINDINGS - findings.size()))
                    .forEach(f -> findings.add(headings.at(record, f)));
            if (!refused) {
                keys.of(draft).ifPresent(taken::add);
            }
        }
        return new ImportPiece(
                last ? next : at(end),
                counts[Fate.CREATED.ordinal()],
                counts[Fate.CHANGED.ordinal()],
                counts[Fate.UNCHANGED.ordinal()],
                counts[Fate.REFUSED.ordinal()],
                findings,
                taken);
    }

    private int at(int record) {
        return records.get(record).first().number();
    }
}
