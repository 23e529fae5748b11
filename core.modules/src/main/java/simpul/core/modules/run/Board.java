package simpul.core.modules.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.SectorModule;

/**
 * What runs and what was refused, at one moment. Immutable.
 *
 * @param running by the sector's identifier
 * @param refused by the candidate's key
 */
record Board(Map<String, Generation> running, Map<Object, SectorModule> refused) {
    static final Board EMPTY = new Board(Map.of(), Map.of());

    Board {
        running = Map.copyOf(running);
        refused = Map.copyOf(refused);
    }

    Board with(Generation generation) {
        return with(generation.sector(), generation);
    }

    /** The same where a sector runs in this version, or not at all; what was shown instead of it is gone once it runs. */
    Board with(String sector, @Nullable Generation generation) {
        Map<String, Generation> other = new TreeMap<>(running);
        Map<Object, SectorModule> idle = new HashMap<>(refused);
        if (generation == null) {
            other.remove(sector);
        } else {
            other.put(sector, generation);
            idle.remove(sector);
        }
        return new Board(other, idle);
    }

    Board with(Object key, SectorModule module) {
        Map<Object, SectorModule> more = new HashMap<>(refused);
        more.put(key, module);
        return new Board(running, more);
    }

    Board without(Object key) {
        Map<String, Generation> fewer = new TreeMap<>(running);
        fewer.values().removeIf(g -> g.origin().key().equals(key));
        Map<Object, SectorModule> others = new HashMap<>(refused);
        others.remove(key);
        return new Board(fewer, others);
    }

    Optional<Generation> of(Object key) {
        return running.values().stream()
                .filter(g -> g.origin().key().equals(key))
                .findFirst();
    }
}
