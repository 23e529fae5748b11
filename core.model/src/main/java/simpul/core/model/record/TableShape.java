package simpul.core.model.record;

import java.util.List;

/**
 * What the projection table of a type has to hold, and the shape to keep beside it for the time when the module is gone.
 *
 * @param schema version of the type's shape
 * @param moduleVersion which version of the module declared it
 * @param shape the type without its functions, as JSON
 */
public record TableShape(
        String sector, String type, int schema, String moduleVersion, List<Column> columns, String shape) {
    public TableShape {
        columns = List.copyOf(columns);
    }

    /**
     * A column for a queryable field.
     *
     * @param field code of the field
     * @param number whether it holds whole numbers rather than text
     */
    public record Column(String field, boolean number) {}
}
