package simpul.core.modules.news;

import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleNews;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.NewsStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;

/** Reads the changes of the running version from its kept file's description. Thread-safe. */
@Component
public final class NewsDesk implements ModuleNews {
    private final Store store;

    @Activate
    public NewsDesk(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<News> unseen(Caller caller, String sector) {
        return caller.person().isEmpty()
                ? Optional.empty()
                : store.read(
                        caller.scope(),
                        tx -> unseen(tx, caller.person(), sector).map(NewsDesk::news));
    }

    /** Only what took another's place changed something. */
    private static Optional<ModuleFile> unseen(Tx tx, String person, String sector) {
        ModuleStore modules = tx.port(ModuleStore.class);
        return modules.live(sector)
                .filter(live -> live.state() == LiveState.LIVE && live.previous() != null)
                .flatMap(live -> modules.file(live.sha256()).filter(file -> !isBack(modules, live, file)))
                .filter(file -> !file.changes().isEmpty())
                .filter(file -> !tx.port(NewsStore.class).hasSeen(person, sector, file.sha256()));
    }

    /** What a lower version changed when it came first is not what changes when it comes back. */
    private static boolean isBack(ModuleStore modules, ModuleLive live, ModuleFile file) {
        return Optional.ofNullable(live.previous())
                .flatMap(modules::file)
                .filter(before ->
                        Version.parseVersion(before.version()).compareTo(Version.parseVersion(file.version())) > 0)
                .isPresent();
    }

    private static News news(ModuleFile file) {
        return new News(file.sector(), file.title(), file.version(), file.changes());
    }

    @Override
    public Result<News> dismiss(Call call, String sector) {
        String person = call.caller().person();
        if (person.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        // What somebody has read is nothing that anybody answers for.
        Optional<News> done = store.keep(SystemTask.MODULES, tx -> {
            Optional<ModuleFile> file = unseen(tx, person, sector);
            file.ifPresent(f -> tx.port(NewsStore.class).see(person, sector, f.sha256()));
            return file.map(NewsDesk::news);
        });
        return done.map(Result::done).orElseGet(() -> Result.refused(Problem.notFound()));
    }
}
