package simpul.core.model.module;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;

/** What a call into a sector came to: its value, or why there is none. Immutable. */
public final class Returned<T> {
    private final @Nullable T value;
    private final @Nullable Diagnosis diagnosis;

    private Returned(@Nullable T value, @Nullable Diagnosis diagnosis) {
        this.value = value;
        this.diagnosis = diagnosis;
    }

    public static <T> Returned<T> of(T value) {
        return new Returned<>(value, null);
    }

    public static <T> Returned<T> failed(Diagnosis why) {
        return new Returned<>(null, why);
    }

    /** The value; empty when the call failed. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Why there is no value; empty when there is one. */
    public Optional<Diagnosis> diagnosis() {
        return Optional.ofNullable(diagnosis);
    }
}
