package simpul.core.records.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.record.ImportReport.CellFinding;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.flow.Bases;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.RowKeeper;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Writing;
import simpul.core.records.table.TableLine;

/**
 * Judges records of a file under one lease. One at which the sector fails is refused by itself; when it fails at too many,
 * the work stops, for then the module and not the file is wrong. For one batch.
 */
final class BatchJudge {
    private static final int MOST_FAILURES = 10;

    private final Writing writing;
    private final Lease lease;
    private final RecordType type;
    private final Headings headings;
    private final Writing.Task task;
    private final RowKeys keys;
    private final UnaryOperator<Set<Long>> known;
    private int failures;

    /** @param known tells which keys rows before these have had */
    BatchJudge(
            Writing writing,
            Lease lease,
            RecordType type,
            Headings headings,
            Caller caller,
            LocalDate today,
            UnaryOperator<Set<Long>> known) {
        this.keys = new RowKeys(type);
        this.known = known;
        this.writing = writing;
        this.lease = lease;
        this.type = type;
        this.headings = headings;
        this.task = new Writing.Task(
                caller, caller.region().orElseThrow(), today, InputStyle.PEOPLE, null, Bases.fresh(type));
    }

    /**
     * Judges the records that these lines say.
     *
     * @param last whether no line comes behind them; otherwise the last record may go on and is left out
     */
    Result<JudgedBatch> judge(List<TableLine> lines, boolean last) {
        List<RecordLines> all = new LineGroups(headings, type).of(lines);
        boolean open = headings.hasRows() && !last && !all.isEmpty();
        List<RecordLines> records = open ? all.subList(0, all.size() - 1) : all;
        List<RecordLines> readable =
                records.stream().filter(r -> r.unread().isEmpty()).toList();
        return judged(readable).map(drafts -> {
            Set<Long> seen = seen(drafts);
            JudgedBatch batch = new JudgedBatch(headings, keys);
            int next = 0;
            for (RecordLines record : records) {
                if (!record.unread().isEmpty()) {
                    batch.refuse(record, record.unread());
                    continue;
                }
                Answer answer = drafts.get(next++);
                boolean twice = answer.draft().stream()
                        .flatMap(d -> keys.of(d).stream())
                        .anyMatch(seen::contains);
                if (twice) {
                    batch.refuse(record, found(record, List.of(RowKeeper.twice(keys.field()))));
                } else if (answer.refused().isEmpty()) {
                    batch.keep(record, answer.draft().get(0));
                } else {
                    batch.refuse(record, found(record, answer.refused()));
                }
            }
            return batch;
        });
    }

    private List<CellFinding> found(RecordLines record, List<Finding> findings) {
        return findings.stream().map(f -> headings.at(record, f)).toList();
    }

    /** The keys that rows of an earlier batch had. */
    private Set<Long> seen(List<Answer> answers) {
        Set<Long> here = answers.stream()
                .flatMap(a -> a.draft().stream())
                .flatMap(d -> keys.of(d).stream())
                .collect(Collectors.toSet());
        return known.apply(here);
    }

    /**
     * What came of a record.
     *
     * @param draft one that can be kept, or none
     * @param refused what is wrong with it
     */
    private record Answer(List<Draft> draft, List<Finding> refused) {}

    private Result<List<Answer>> judged(List<RecordLines> rows) {
        if (rows.isEmpty()) {
            return Result.done(List.of());
        }
        List<Map<String, Object>> inputs = rows.stream().map(headings::input).toList();
        Result<List<Draft>> judged = writing.judge(lease, type, inputs, task, headings.taken());
        if (judged.isDone()) {
            return Result.done(judged.value().stream()
                    .map(d -> d.isRefused() ? new Answer(List.of(), d.findings()) : new Answer(List.of(d), List.of()))
                    .toList());
        }
        if (SectorProblems.isCutOff(judged.problem())) {
            return Result.refused(judged.problem());
        }
        if (rows.size() == 1) {
            failures++;
            return failures > MOST_FAILURES
                    ? Result.refused(judged.problem())
                    : Result.done(List.of(new Answer(List.of(), List.of(failed(judged.problem())))));
        }
        int half = rows.size() / 2;
        return judged(rows.subList(0, half))
                .then(first -> judged(rows.subList(half, rows.size())).map(second -> {
                    List<Answer> both = new ArrayList<>(first);
                    both.addAll(second);
                    return both;
                }));
    }

    private static Finding failed(Problem problem) {
        return Finding.blocking("ROW_SECTOR_FAILED", "", problem.detail());
    }
}
