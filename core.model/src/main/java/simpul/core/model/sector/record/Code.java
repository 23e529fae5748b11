package simpul.core.model.sector.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * An entry of a {@link CodeList}. The code is stored data and is never reused. Immutable.
 *
 * <p>An entry that a later edition no longer has says there what stands in its place: who writes it for a later day is told the new code.
 *
 * <pre>{@code
 * Edition.of(2020-01-01, .., List.of(Code.of("SKJ", Text.of("Cakalang", "Skipjack")).becomes("SKP")))
 * Edition.of(2025-01-01, .., List.of(Code.of("SKP", Text.of("Cakalang", "Skipjack tuna"))))
 * }</pre>
 */
public final class Code {
    private final String code;
    private final Text label;
    private final @Nullable String remark;
    private final boolean confirmed;
    private final @Nullable String successor;

    private Code(String code, Text label, @Nullable String remark, boolean confirmed, @Nullable String successor) {
        this.code = code;
        this.label = label;
        this.remark = remark;
        this.confirmed = confirmed;
        this.successor = successor;
    }

    public static Code of(String code, Text label) {
        return new Code(code, label, null, true, null);
    }

    /** The same entry with a further name by which people find it, e.g. a scientific one. */
    public Code remark(String words) {
        return new Code(code, label, words, confirmed, successor);
    }

    /** The same entry, marked as not yet confirmed from its source. */
    public Code unconfirmed() {
        return new Code(code, label, remark, false, successor);
    }

    /**
     * The same entry as one that the next edition no longer has, with the code that stands there in its place. Kept records stay as they
     * are; a definition whose later editions do not have that code, or still have this one, is refused.
     */
    public Code becomes(String successor) {
        return new Code(code, label, remark, confirmed, successor);
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

    /** The code of a later edition that stands in its place; empty when none does. */
    public Optional<String> successor() {
        return Optional.ofNullable(successor);
    }
}
