package simpul.core.model.sector.record;

import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** An entry of a {@link CodeList}. The code is stored data and is never reused. Immutable. */
public final class Code {
    private final String code;
    private final Text label;
    private final @Nullable String remark;
    private final boolean confirmed;

    private Code(String code, Text label, @Nullable String remark, boolean confirmed) {
        this.code = code;
        this.label = label;
        this.remark = remark;
        this.confirmed = confirmed;
    }

    public static Code of(String code, Text label) {
        return new Code(code, label, null, true);
    }

    /** The same entry with a further name by which people find it, e.g. a scientific one. */
    public Code remark(String words) {
        return new Code(code, label, words, confirmed);
    }

    /** The same entry, marked as not yet confirmed from its source. */
    public Code unconfirmed() {
        return new Code(code, label, remark, false);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** A further name; null when there is none. */
    public @Nullable String remark() {
        return remark;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
