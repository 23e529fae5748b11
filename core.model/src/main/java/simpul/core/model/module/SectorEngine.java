package simpul.core.model.module;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.RecordType;

/**
 * The platform's own judgement of definitions and records, free of storage and threads. Implemented by core.records, as an
 * OSGi service and, for tests of sectors without a framework, through {@link java.util.ServiceLoader}. Stateless; runs
 * sector code on the calling thread, so the platform calls it under a deadline.
 */
public interface SectorEngine {
    /** Asks a sector to define itself and checks the whole: either a definition, or everything that is wrong with it. */
    Result<Definition> define(Sector sector);

    /**
     * Judges input for one record as the writing path does: reads each field, derives, asks the rules, and
     * looks at the constraints of a new record.
     *
     * @param input values by field code as a form, a CSV cell or JSON holds them; by code of a part the list of its rows,
     *     each a map by field code
     * @return checked values by field code, and the rows of parts as {@code List<Row>}, warnings beside them; or every
     *     finding
     */
    Result<Map<String, Object>> judge(
            Definition definition, RecordType type, Map<String, ? extends @Nullable Object> input, Setting setting);

    /**
     * Judges a record that takes a move of its workflow: what the new state asks for and is missing, and the rules of that
     * move. Who may take it is no question here.
     *
     * @param values as {@link #judge} answered them
     */
    Result<Map<String, Object>> move(
            Definition definition, RecordType type, Map<String, Object> values, String move, Setting setting);

    /**
     * What is due about a record: the moment from which on it is overdue, by code of the deadline.
     *
     * @param state in which it stands; null without a workflow
     * @param since when it came there
     * @param values as {@link #judge} answered them
     */
    Map<String, Instant> dues(
            Definition definition,
            RecordType type,
            @Nullable String state,
            Instant since,
            Map<String, Object> values,
            Setting setting);

    /** What an outcome of an action names and the sector does not have; empty for a sound one. */
    List<Finding> faults(Definition definition, Outcome outcome);
}
