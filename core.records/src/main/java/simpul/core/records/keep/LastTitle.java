package simpul.core.records.keep;

import java.util.Optional;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** What a sector is called by the file of its module that ran last, which is kept with its title. Stateless. */
final class LastTitle {
    private LastTitle() {}

    static Optional<Text> of(Tx tx, String sector) {
        ModuleStore modules = tx.port(ModuleStore.class);
        return modules.live(sector).flatMap(live -> modules.file(live.sha256())).map(ModuleFile::title);
    }
}
