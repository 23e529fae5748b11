package simpul.core.model.record;

import java.util.Map;

/** Describes record types as JSON Schema (2020-12). Thread-safe. */
public interface Schemas {
    /** The schema of what is sent to create or change a record, as a tree for any JSON writer. */
    Map<String, Object> input(TypeShape type);

    /** The schema of what is answered for a record. */
    Map<String, Object> output(TypeShape type);
}
