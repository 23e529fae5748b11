package simpul.core.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import simpul.core.model.file.Files;

/** What is kept is what others are told of. */
class ContentTypeTest {
    @Test
    void the_types_that_are_accepted_are_those_that_are_promised() {
        assertThat(Arrays.stream(ContentType.values()).map(ContentType::mediaType))
                .containsExactlyInAnyOrderElementsOf(Files.TYPES);
    }
}
