package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.Definition;
import simpul.core.model.text.Text;

/** One sector that runs, called on the asking thread. */
record OneSector(Definition definition, List<SectorModule> all) implements Sectors {
    @Override
    public Optional<SectorModule> find(String sector) {
        return all.stream().filter(m -> m.id().equals(sector)).findFirst();
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return sector.equals(definition.id())
                ? Optional.of(new Direct(definition, all.get(0).version()))
                : Optional.empty();
    }

    private record Direct(Definition definition, String version) implements Lease {
        @Override
        public <T> Returned<T> call(String what, Supplier<T> function) {
            try {
                return Returned.of(function.get());
            } catch (IllegalStateException e) {
                Text words = Text.same(what + ": " + e.getMessage());
                return Returned.failed(new Diagnosis("SECTOR_FAILED", definition.id(), words, words, words));
            }
        }

        @Override
        public void close() {}
    }
}
