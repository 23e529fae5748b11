package simpul.core.store.module;

import java.util.List;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.NewsStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class ModulePorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(ModuleStore.class, ModuleTable::new), PortFactory.of(NewsStore.class, NewsTable::new));

    private ModulePorts() {}
}
