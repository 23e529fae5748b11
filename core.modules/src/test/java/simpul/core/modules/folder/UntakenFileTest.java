package simpul.core.modules.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;

/** A file that cannot be taken holds up nothing else, and is taken as soon as it can be. */
class UntakenFileTest {
    @TempDir
    @Nullable
    Path given;

    private final Desk desk = new Desk();
    private final Standing standing = new Standing();
    private final Set<String> locked = new HashSet<>();
    private @Nullable FolderRound round;

    /** Whoever runs these tests may read everything, so what he may not is said here. */
    private static final class Locked extends Shelf {
        private final Set<String> names;

        Locked(Path folder, Set<String> names) {
            super(folder);
            this.names = names;
        }

        @Override
        boolean hasEnd(String name) throws IOException {
            if (names.contains(name)) {
                throw new AccessDeniedException(name);
            }
            return super.hasEnd(name);
        }
    }

    @BeforeEach
    void start() throws IOException {
        round = new FolderRound(new Locked(folder(), locked), new Memory(folder().resolve(".simpul")), desk, standing);
    }

    private Path folder() {
        return Objects.requireNonNull(given);
    }

    /** Looks until there is nothing to look for soon. */
    private void look() throws IOException {
        FolderRound now = Objects.requireNonNull(round);
        for (int i = 0; i < 30 && (now.look() || i < 2); i++) {
            assertThat(i).isLessThan(29);
        }
    }

    private List<String> troubles() {
        return standing.all().stream()
                .map(d -> d.subject() + ": " + d.why().en())
                .toList();
    }

    private void lay(String name, String content) throws IOException {
        String end = "PK\5\6" + "0".repeat(18);
        Files.write(folder().resolve(name), (content + end).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void take(String name) throws IOException {
        Files.delete(folder().resolve(name));
    }

    @Test
    void aFileThatMayNotBeReadHoldsUpNeitherOthersNorARemoval() throws IOException {
        lay("ternak.jar", "ternak 1");
        locked.add("asing.jar");
        lay("asing.jar", "asing 1");
        lay("ikan.jar", "ikan 1");
        look();
        take("ternak.jar");
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ternak 1", "remove ternak");
        assertThat(troubles()).containsExactly("asing.jar: The server has no right to read it.");
        locked.clear();
        look();
        assertThat(desk.asked).endsWith("install asing 1");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void whatWasTakenAwayGoesOnceItIsKnownThatNothingCameInItsPlace() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        take("ikan.jar");
        locked.add("baru.jar");
        lay("baru.jar", "ternak 1");
        look();
        start();
        look();
        assertThat(desk.asked).containsExactly("install ikan 1");

        locked.clear();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ternak 1", "remove ikan");
    }

    @Test
    void aFileThatCannotBeAcceptedJustNowIsTakenLater() throws IOException {
        desk.away = StorageFull.problem();
        lay("ikan.jar", "ikan 1");
        look();
        start();
        look();
        assertThat(desk.asked).isNotEmpty().containsOnly("install ikan 1");
        assertThat(desk.live()).isEmpty();

        assertThat(troubles())
                .containsExactly("ikan.jar: " + StorageFull.problem().detail().en());
        desk.away = null;
        look();
        assertThat(troubles()).isEmpty();
        assertThat(desk.live()).hasSize(1);
        desk.asked.clear();
        look();
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aRemovalThatCannotBeKeptJustNowComesLater() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        desk.away = StoreUnavailable.problem();
        take("ikan.jar");
        look();
        assertThat(standing.all())
                .extracting(d -> d.subject() + ": " + d.what().en())
                .containsExactly(
                        "ikan.jar: This file was taken from the module folder, but its module is not removed yet.");
        desk.away = null;
        desk.asked.clear();
        start();
        look();

        assertThat(desk.asked).containsExactly("remove ikan");
        look();
        assertThat(desk.asked).containsExactly("remove ikan");
    }

    @Test
    void aBrokenFileThatLayThereBesideItKeepsNoModule() throws IOException {
        lay("rusak.jar", "rusak 1");
        lay("ikan.jar", "ikan 1");
        lay("ternak.jar", "ternak 1");
        look();
        take("ikan.jar");
        look();
        assertThat(desk.asked).endsWith("remove ikan");

        take("ternak.jar");
        start();
        look();
        assertThat(desk.asked).endsWith("remove ternak");
    }

    @Test
    void aBrokenFileThatCameWhileNoServerRanMayBeMeantInThePlaceOfTheOneThatWent() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        take("ikan.jar");
        lay("ikan-2.jar", "rusak 2");
        start();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install rusak 2");
        look();
        assertThat(standing.all())
                .extracting(d -> d.subject() + ": " + d.what().en())
                .containsExactly("ikan-2.jar: The module of ikan.jar runs on,"
                        + " although its file was taken from the module folder.");
    }
}
