package simpul.core.records.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.Definition;
import simpul.core.model.store.OpenTransaction;
import simpul.core.model.text.Text;

/** One sector, called on the asking thread; notices when a transaction is open. */
final class DirectSectors implements Sectors {
    private volatile Definition definition;
    private volatile String version = "1.0.0";
    final List<Diagnosis> failures = new ArrayList<>();
    private volatile boolean away;
    /** How many more calls of derivations run out of time. */
    int late;

    private volatile boolean broken;

    private volatile boolean impatient;

    DirectSectors(Definition definition) {
        this.definition = definition;
    }

    /** Lets another version of the module in: leases that are out stay with the one before. */
    void turn(Definition next) {
        definition = next;
        version = "1.1.0";
    }

    /** From here on a version that is replaced is let go at once: what is inside it is cut off. */
    void impatient() {
        impatient = true;
    }

    /** Whether the module is being replaced. */
    void away(boolean now) {
        away = now;
    }

    /** Whether the breaker has stopped the module: what it declared is known, and nothing of it is called any more. */
    void broken(boolean now) {
        broken = now;
    }

    @Override
    public List<SectorModule> all() {
        return List.of(new SectorModule(
                definition.id(),
                definition.id(),
                "1.0.0",
                definition.title(),
                definition.icon(),
                ModuleState.RUNNING,
                List.of(),
                Instant.EPOCH,
                0,
                0,
                0,
                0));
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return all().stream().filter(m -> m.id().equals(sector)).findFirst();
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return broken ? Optional.empty() : known(sector);
    }

    @Override
    public Optional<Lease> known(String sector) {
        return sector.equals(definition.id()) && !away
                ? Optional.of(new Direct(definition, version))
                : Optional.empty();
    }

    /** What a sector throws that is meant to fail; anything else is a mistake of the test. */
    static final class Tripped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Tripped(String why) {
            super(why);
        }
    }

    private final class Direct implements Lease {
        private final Definition definition;
        private final String version;

        Direct(Definition definition, String version) {
            this.definition = definition;
            this.version = version;
        }

        @Override
        public Definition definition() {
            return definition;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public <T> Returned<T> call(String what, Supplier<T> function) {
            if (OpenTransaction.here()) {
                throw new IllegalStateException("A transaction is open while " + what + " is called");
            }
            if (late > 0 && what.startsWith("derivation")) {
                late--;
                Text words = Text.same(what);
                return Returned.failed(new Diagnosis("SECTOR_TIMEOUT", definition.id(), words, words, words));
            }
            if (broken) {
                Text words = Text.same("stopped");
                return Returned.failed(new Diagnosis("SECTOR_BREAKER", definition.id(), words, words, words));
            }
            try {
                T value = function.get();
                return impatient && definition != DirectSectors.this.definition
                        ? Returned.failed(cutOff(what))
                        : Returned.of(value);
            } catch (Tripped e) {
                Text words = Text.same(String.valueOf(e.getMessage()));
                return Returned.failed(new Diagnosis("SECTOR_FAILED", what, words, words, words));
            } catch (IllegalStateException e) {
                // What a sector's function throws is charged to it.
                Text words = Text.same(what + ": " + e.getMessage());
                Diagnosis diagnosis = new Diagnosis("SECTOR_FAILED", definition.id(), words, words, words);
                failures.add(diagnosis);
                return Returned.failed(diagnosis);
            }
        }

        private Diagnosis cutOff(String what) {
            Text words = Text.same("cut off");
            return new Diagnosis("SECTOR_CUT_OFF", what, words, words, words);
        }

        @Override
        public void close() {}
    }
}
