package simpul.core.records.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.record.FileImport;
import simpul.core.records.keep.Trial;
import simpul.core.records.table.TableLine;
import simpul.core.records.table.TableLines;
import simpul.core.records.table.Unreadable;

/** Walks over the rows of one import, from where it stopped. For one thread. */
final class ImportRun implements Closeable {
    private final FileImport work;
    private final ImportFiles.Opened file;
    private final TableLines lines;
    private final BatchTaker taker;
    private final String runner;
    private final List<TableLine> waiting = new ArrayList<>();
    private final Trial trial = new Trial();
    private int wanted = ImportDesk.BATCH;
    private boolean ended;
    private int done;

    private ImportRun(FileImport work, ImportFiles.Opened file, TableLines lines, BatchTaker taker, String runner) {
        this.work = work;
        this.file = file;
        this.lines = lines;
        this.taker = taker;
        this.runner = runner;
        this.done = work.progress().done();
    }

    static ImportRun open(FileImport work, ImportFiles files, BatchTaker taker, String runner)
            throws IOException, Unreadable {
        ImportFiles.Opened file = files.open(Scope.system(SystemTask.JOBS), work.region(), work.file());
        boolean open = false;
        try {
            TableLines lines = file.lines(work.table().sheet());
            ImportRun run = new ImportRun(work, file, lines, taker, runner);
            run.skip();
            open = true;
            return run;
        } finally {
            if (!open) {
                file.close();
            }
        }
    }

    private void skip() throws IOException, Unreadable {
        TableLine line = lines.next();
        while (line != null && line.number() < work.table().headingLine()) {
            line = lines.next();
        }
        for (int i = 0; i < done && line != null; i++) {
            line = lines.next();
        }
    }

    /** Takes the next rows in, and leaves back those of a record that may go on. */
    BatchTaker.Step next() throws IOException, Unreadable {
        while (!ended && waiting.size() < wanted) {
            TableLine line = lines.next();
            ended = line == null;
            if (line != null) {
                waiting.add(line);
            }
        }
        if (waiting.isEmpty()) {
            return BatchTaker.Step.FINISHED;
        }
        BatchTaker.Step step = taker.take(work, runner, done, List.copyOf(waiting), ended, trial);
        done += step.lines();
        waiting.subList(0, step.lines()).clear();
        wanted = step.lines() == 0 ? wanted + ImportDesk.BATCH : ImportDesk.BATCH;
        return step;
    }

    @Override
    public void close() throws IOException {
        try (file;
                lines) {
            // Both are closed, whatever the first says.
        }
    }
}
