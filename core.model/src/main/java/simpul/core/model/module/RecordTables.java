package simpul.core.model.module;

import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;

/**
 * Makes room for the records of a definition before its sector starts to run: projection tables and their columns, which
 * only ever grow. Implemented by core.records. Thread-safe.
 */
public interface RecordTables {
    /**
     * Says what a version would meet, and changes nothing: refused when a stored shape contradicts the definition. Answers
     * how many columns would be new.
     */
    Result<Integer> judge(Definition definition);

    /** Prepares every type; refused when a stored shape contradicts the definition. Answers how many columns are new. */
    Result<Integer> prepare(Definition definition, String version);

    /**
     * Makes everything fit the version that runs, after room was made for one that did not come into use. What runs is not
     * judged again: nothing was written for the other one. Answers how many columns are new.
     */
    default Result<Integer> restore(Definition definition, String version) {
        return prepare(definition, version);
    }
}
