package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.modules.forge.Forge;

/** A test in a house of its own. */
abstract class Housed {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    /** Another process over the same folder, where a test makes one again. */
    House made() throws Exception {
        return new House(folder(), House.TERMS);
    }

    @BeforeEach
    void open() throws Exception {
        house = made();
    }

    @AfterEach
    void close() throws Exception {
        house().close();
    }

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    House house() {
        return Objects.requireNonNull(house);
    }

    Path jar(String version) {
        return Forge.sector("coba").version(version).in(folder());
    }
}
