package simpul.core.records.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.Definition;
import simpul.core.model.store.OpenTransaction;
import simpul.core.model.text.Text;

/** Charges what a function throws to its sector, as the platform does, and remembers what was charged. */
final class TroubledSectors implements Sectors {
    final List<String> charged = new ArrayList<>();
    private final Definition definition;

    TroubledSectors(Definition definition) {
        this.definition = definition;
    }

    @Override
    public List<SectorModule> all() {
        return List.of();
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return Optional.empty();
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return sector.equals(definition.id()) ? Optional.of(new Charging()) : Optional.empty();
    }

    private final class Charging implements Lease {
        @Override
        public Definition definition() {
            return definition;
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public <T> Returned<T> call(String what, Supplier<T> function) {
            if (OpenTransaction.here()) {
                throw new IllegalStateException("A transaction is open while " + what + " is called");
            }
            try {
                return Returned.of(function.get());
            } catch (IllegalStateException e) {
                charged.add(what);
                Text why = Text.same(String.valueOf(e.getMessage()));
                return Returned.failed(new Diagnosis("SECTOR_FAILED", definition.id(), Text.same(what), why, why));
            }
        }

        @Override
        public void close() {}
    }
}
