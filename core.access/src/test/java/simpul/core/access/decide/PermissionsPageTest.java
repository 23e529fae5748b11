package simpul.core.access.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    @Test
    void thePublishedTableIsTheOneThatDecides() throws IOException {
        if (Boolean.getBoolean("simpul.regenerate")) {
            Files.writeString(PAGE, PermissionsPage.markdown());
        }
        assertThat(PAGE).content().isEqualTo(PermissionsPage.markdown());
    }
}
