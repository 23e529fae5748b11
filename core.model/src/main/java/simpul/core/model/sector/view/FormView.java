package simpul.core.model.sector.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The input form of a record type. */
public final class FormView extends View {
    static final String NODE = "form";

    private final String type;

    FormView(String type) {
        super(NODE);
        this.type = type;
    }

    /** Code of the record type. */
    public String type() {
        return type;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("type", type);
    }

    static View read(Branch tree) {
        return new FormView(tree.words("type"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormView f && f.type.equals(type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
