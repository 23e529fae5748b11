package simpul.core.web.page.module;

import java.util.Optional;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.web.ui.Messages;

/** What a sector is called, whether it runs or not, and to which version it leads back. For one request. */
record Names(Messages t, Sectors sectors, Modules modules) {
    String title(String sector) {
        return sectors.find(sector)
                .map(SectorModule::title)
                .or(() -> live(sector).flatMap(l -> modules.file(l.sha256())).map(ModuleFile::title))
                .map(t::of)
                .orElse(sector);
    }

    /** What a deployment is about; empty while its file has not said it. */
    String title(Deployment d) {
        return d.sector().isEmpty()
                ? ""
                : modules.file(d.sha256()).map(ModuleFile::title).map(t::of).orElseGet(() -> title(d.sector()));
    }

    Optional<ModuleLive> live(String sector) {
        return modules.live().stream().filter(l -> l.sector().equals(sector)).findFirst();
    }

    /** The version to which one step leads back; empty when there is none. */
    String back(String sector) {
        return live(sector)
                .flatMap(ModuleLive::former)
                .flatMap(modules::file)
                .map(ModuleFile::version)
                .orElse("");
    }
}
