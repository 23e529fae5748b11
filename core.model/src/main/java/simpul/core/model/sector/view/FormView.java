package simpul.core.model.sector.view;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The input form of a record type, or of a record that is kept already. */
public final class FormView extends View {
    static final String NODE = "form";

    private final String type;
    private final @Nullable String record;

    FormView(String type, @Nullable String record) {
        super(NODE);
        this.type = type;
        this.record = record;
    }

    /** Code of the record type. */
    public String type() {
        return type;
    }

    /** Identifier of the kept record, empty words as long as none is meant; absent for the form of a new one. */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("type", type);
        if (record != null) {
            tree.put("record", record);
        }
    }

    static View read(Branch tree) {
        return new FormView(tree.words("type"), tree.maybe("record").orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormView f && f.type.equals(type) && Objects.equals(f.record, record);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, record);
    }
}
