package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_MALUKU;
import static simpul.core.registry.story.House.JATIM;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;

/** A case names sectors by the codes that sectors may give themselves. */
final class SectorNameStoryTest {
    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<Case> named(Case draft, String sector) {
        CaseText text = House.text("Kerja sama");
        return house.cases.edit(
                BY_MALUKU,
                draft.id(),
                draft.version(),
                new CaseText(
                        text.title(), text.urusan(), text.object(), text.summary(), List.of(sector), text.grounds()));
    }

    @Test
    void itsCodeMayHoldUnderscores() {
        assertThat(named(house.drafted(JATIM), "ternak_potong").isDone()).isTrue();
    }

    @Test
    void itsTitleIsNoCode() {
        assertThat(named(house.drafted(JATIM), "Ternak potong").problem().findings())
                .extracting(Finding::code)
                .containsExactly("SECTOR_MALFORMED");
    }
}
