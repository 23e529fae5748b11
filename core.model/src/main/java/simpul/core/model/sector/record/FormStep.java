package simpul.core.model.sector.record;

import java.util.List;
import simpul.core.model.text.Text;

/**
 * One page of a form that is filled in step by step. The code stands in the address of the page.
 *
 * <pre>{@code
 * RecordType.of("permohonan", 1, "Permohonan", "Request")...
 *         .steps(FormStep.of("asal", "Asal", "Origin", SENDER, DAY),
 *                FormStep.of("muatan", "Muatan", "Load", SPECIES, HEADS).parts(CRATES))
 * }</pre>
 *
 * What a step has said is kept as a draft record at once, so it is there after a restart and for another officer. Every field
 * and part of the type stands in one step; what is required from the start stands in the first one. Immutable: each word
 * returns a new step.
 */
public final class FormStep {
    private final String code;
    private final Text label;
    private final List<Field<?>> fields;
    private final List<PartType> parts;

    private FormStep(String code, Text label, List<Field<?>> fields, List<PartType> parts) {
        this.code = code;
        this.label = label;
        this.fields = fields;
        this.parts = parts;
    }

    /** Makes a step with these fields, in this order. */
    public static FormStep of(String code, String id, String en, Field<?>... fields) {
        return new FormStep(code, Text.of(id, en), List.of(fields), List.of());
    }

    /** The rows of these parts are filled in here. */
    public FormStep parts(PartType... all) {
        return new FormStep(code, label, fields, List.of(all));
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    public List<PartType> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return code;
    }
}
