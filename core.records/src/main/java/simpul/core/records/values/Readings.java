package simpul.core.records.values;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.Reading;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.RecordType;

/** How types read their records. What it remembers goes with the type. Thread-safe. */
public final class Readings {
    private static final Map<RecordType, Reading> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private Readings() {}

    public static Reading of(RecordType type) {
        return KNOWN.computeIfAbsent(type, t -> of(Shapes.of(t)));
    }

    /** For a type whose module is away. */
    public static Reading of(TypeShape shape) {
        List<Object> decides = new ArrayList<>();
        decides.add(shape.schema());
        for (FieldShape field : shape.fields()) {
            if (field.queryable() || field.searchable()) {
                decides.add(List.of(field.code(), field.kind(), field.scale(), field.queryable(), field.searchable()));
                if (Columns.isFolded(field.kind(), field.queryable())) {
                    decides.add("folded");
                }
            }
        }
        decides.addAll(shape.upcasts());
        decides.addAll(shape.claims());
        byte[] name = decides.toString().getBytes(StandardCharsets.UTF_8);
        return new Reading(shape, UUID.nameUUIDFromBytes(name).toString());
    }
}
