package simpul.core.model.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.file.StoredFile;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/**
 * The import of one file: work of its own that outlives its request and the process. Immutable.
 *
 * @param region for which its rows are taken in
 * @param post through which the person who sent it acts
 * @param language in which that person is spoken to
 * @param name of the file as it was sent
 * @param dryRun whether it only checks
 * @param why it failed or waits; null when there is nothing to say
 * @param forgotten when its file and the rows that were refused were taken away; null while they are there
 */
public record FileImport(
        String id,
        String sector,
        String type,
        String region,
        String post,
        String person,
        Language language,
        StoredFile file,
        String name,
        ImportTable table,
        boolean dryRun,
        ImportState state,
        ImportProgress progress,
        @Nullable Text why,
        Instant created,
        Instant changed,
        @Nullable Instant forgotten) {

    /** The same work in another state, with nothing said about it. */
    public FileImport as(ImportTable next, boolean trial, ImportState now, ImportProgress rows) {
        return new FileImport(
                id, sector, type, region, post, person, language, file, name, next, trial, now, rows, null, created,
                changed, forgotten);
    }

    /** The same work, gone on with by somebody else. */
    public FileImport by(String otherPost, String otherPerson, Language spoken) {
        return new FileImport(
                id,
                sector,
                type,
                region,
                otherPost,
                otherPerson,
                spoken,
                file,
                name,
                table,
                dryRun,
                state,
                progress,
                why,
                created,
                changed,
                forgotten);
    }

    /** Whether it stopped before its end and has kept rows: then it goes on behind them. */
    public boolean isHalfDone() {
        return !dryRun && (state == ImportState.CANCELLED || state == ImportState.FAILED) && progress.done() > 0;
    }
}
