package simpul.core.model.evaluation;

import java.util.List;
import simpul.core.model.access.Scope;

/**
 * Where evaluations get the sectors' figures and records from; implemented by core.records, which may be absent.
 *
 * <p>Sector code runs behind these methods, so they must never be called while a transaction is open. Thread-safe.
 */
public interface Measurements {
    /**
     * Every indicator of every named sector, in the order of the sectors and their definitions. A sector whose module is
     * absent or fails gives {@link Measurement#absent} or measurements that say why there is no value; never an exception.
     */
    List<Measurement> measure(Scope scope, MeasuredMatter matter);

    /** The records of the region that belong to the agreement and happened in the period, the newest first, at most 50. */
    List<SectorRecord> records(Scope scope, MeasuredMatter matter);
}
