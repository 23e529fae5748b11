package simpul.core.model.sector;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One thing of which a sector reminds an agency. Immutable: each word returns a new one.
 *
 * <pre>{@code Notice.of("3 lot belum bersertifikat", "3 lots have no certificate").at("lalu-lintas").due(day)}</pre>
 */
public final class Notice {
    private final Text words;
    private final @Nullable String screen;
    private final @Nullable LocalDate due;

    private Notice(Text words, @Nullable String screen, @Nullable LocalDate due) {
        this.words = words;
        this.screen = screen;
        this.due = due;
    }

    public static Notice of(String id, String en) {
        return new Notice(Text.of(id, en), null, null);
    }

    /** Path of the sector's screen where it is done; without one it leads to the sector. */
    public Notice at(String path) {
        return new Notice(words, path, due);
    }

    /** The day by which it is due. */
    public Notice due(LocalDate day) {
        return new Notice(words, screen, day);
    }

    public Text words() {
        return words;
    }

    public Optional<String> screen() {
        return Optional.ofNullable(screen);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    @Override
    public String toString() {
        return words.id();
    }
}
