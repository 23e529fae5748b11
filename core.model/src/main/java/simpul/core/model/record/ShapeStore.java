package simpul.core.model.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the shapes of record types and their projection tables, which only ever grow. Bound to one transaction. */
public interface ShapeStore {
    /** What is kept for a type; empty before its first module. */
    Optional<TableShape> find(String sector, String type);

    /** Every type that a sector ever had, ordered by code. */
    List<TableShape> of(String sector);

    /**
     * The shapes of other schemas than those kept now in which records were written, ordered by type and schema. Without columns
     * and indexes, which stay with the type.
     */
    List<TableShape> left(String sector);

    /** The schema version of every type that a sector ever had, by code. */
    Map<String, Integer> schemas(String sector);

    /** Puts every record that stands in no state yet into this one, as of its last change. */
    void begin(String sector, String type, String state);

    /** Makes the table where there is none, adds the columns it lacks as nullable ones, keeps the shape, and the one before it where its schema is another. */
    void grow(TableShape shape);
}
