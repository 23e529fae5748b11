package simpul.core.model.module;

import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/**
 * Tells each officer once what a new version of a sector changed. Implemented by core.modules. Thread-safe.
 *
 * <pre>{@code news.unseen(caller, "perikanan").ifPresent(n -> show(n.changes()));}</pre>
 */
public interface ModuleNews {
    /**
     * What changed when a sector went from one version to another.
     *
     * @param version that runs since then
     * @param changes one to five lines
     */
    record News(String sector, Text title, String version, List<Text> changes) {
        public News {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What the running version changed, until the caller's person puts it away; empty for a version that says nothing, for
     * the first one of a sector, and for who has not entered.
     */
    Optional<News> unseen(Caller caller, String sector);

    /** Puts it away for the caller's person; {@code NOT_FOUND} when there is nothing to put away. */
    Result<News> dismiss(Call call, String sector);
}
