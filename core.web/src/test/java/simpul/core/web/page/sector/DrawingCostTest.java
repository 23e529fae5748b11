package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen costs to draw is charged to the version that answered it. */
class DrawingCostTest {
    private static final String SCREEN = "/s/isi/bersama";

    @TempDir
    Path folder;

    @Test
    void each_drawn_screen_is_charged_to_the_version_whose_answer_it_shows() throws IOException {
        try (SectorHouse house = new SectorHouse(folder, new FormsSector())) {
            assertThat(house.page("81", SCREEN).statusCode()).isEqualTo(200);
            house.turn(new FormsSector());
            assertThat(house.page("81", SCREEN).statusCode()).isEqualTo(200);
            assertThat(house.page("81", "/s/isi/tidak-ada").statusCode()).isEqualTo(404);

            assertThat(house.drawings)
                    .as("with the time that it took, and nothing for what was not drawn")
                    .containsExactly("isi 1.0.0", "isi 1.1.0");
        }
    }
}
