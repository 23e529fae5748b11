package simpul.core.model.record;

import java.util.List;

/**
 * What the projection table of a type has to hold, and the shape to keep beside it for the time when the module is gone.
 *
 * @param schema version of the type's shape
 * @param moduleVersion which version of the module declared it
 * @param shape the type without its functions, as JSON
 * @param indexes what constraints look up when a record is written
 */
public record TableShape(
        String sector,
        String type,
        int schema,
        String moduleVersion,
        List<Column> columns,
        String shape,
        List<Index> indexes) {
    public TableShape {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /** A type without constraints that look anything up. */
    public TableShape(
            String sector, String type, int schema, String moduleVersion, List<Column> columns, String shape) {
        this(sector, type, schema, moduleVersion, columns, shape, List.of());
    }

    /**
     * A column for a queryable field.
     *
     * @param field code of the field
     * @param number whether it holds whole numbers rather than text
     */
    public record Column(String field, boolean number) {}

    /**
     * An index for looking up records with the same values, or for reading a stretch of days without its rows.
     *
     * @param regional whether within one region
     * @param fields codes of queryable fields, in order; other columns with a star before their name
     */
    public record Index(boolean regional, List<String> fields) {
        public Index {
            fields = List.copyOf(fields);
        }
    }
}
