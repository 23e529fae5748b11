package simpul.core.modules.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.LiveState;
import simpul.core.model.result.Diagnosis;

/** What lies in the folder runs, what is taken away goes, and nothing that was done by other means is undone. */
class FolderRoundTest {
    private static final String END = "PK\5\6" + "0".repeat(18);

    @TempDir
    @Nullable
    Path given;

    private final Desk desk = new Desk();
    private final Standing standing = new Standing();
    private @Nullable FolderRound round;

    @BeforeEach
    void open() throws IOException {
        round = start();
    }

    private Path folder() {
        return Objects.requireNonNull(given);
    }

    private FolderRound start() throws IOException {
        return new FolderRound(new Shelf(folder()), new Memory(folder().resolve(".simpul")), desk, standing);
    }

    /** Looks until there is nothing more to wait for. */
    private void look() throws IOException {
        FolderRound now = Objects.requireNonNull(round);
        for (int i = 0; i < 30 && (now.look() || i < 2); i++) {
            assertThat(i).isLessThan(29);
        }
    }

    private void lay(String name, String content) throws IOException {
        Files.write(folder().resolve(name), (content + END).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void take(String name) throws IOException {
        Files.delete(folder().resolve(name));
    }

    @Test
    void aFileIsInstalledOnceWhateverHowOftenItIsLookedAt() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        look();
        round = start();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1");
    }

    @Test
    void aFileThatIsStillBeingCopiedIsWaitedForAndOneThatNeverEndsIsTriedAsItIs() throws IOException {
        FolderRound now = Objects.requireNonNull(round);
        Files.writeString(folder().resolve("ikan.jar"), "ikan 1");
        now.look();
        now.look();
        now.look();
        assertThat(desk.asked).isEmpty();
        lay("ikan.jar", "ikan 1");
        look();
        assertThat(desk.asked).containsExactly("install ikan 1");

        Files.writeString(folder().resolve("rusak.jar"), "rusak");
        look();
        assertThat(desk.asked).containsExactly("install ikan 1", "install rusak");
    }

    @Test
    void whatIsTakenAwayGoesAlsoWhileNoServerRan() throws IOException {
        lay("ikan.jar", "ikan 1");
        lay("ternak.jar", "ternak 1");
        look();
        take("ikan.jar");
        look();
        assertThat(desk.asked).endsWith("remove ikan");

        take("ternak.jar");
        round = start();
        look();
        assertThat(desk.asked).endsWith("remove ternak");
    }

    @Test
    void aFileThatIsLaidBackAnswersWhatWasAskedWhenItWasTakenAway() throws IOException {
        desk.used.add("ikan");
        lay("ikan.jar", "ikan 1");
        lay("ternak.jar", "ternak 1");
        look();
        take("ikan.jar");
        look();
        assertThat(desk.asked).endsWith("remove ikan");
        assertThat(desk.questions()).hasSize(1);

        lay("ikan.jar", "ikan 1");
        look();

        assertThat(desk.asked).endsWith("keep ikan");
        assertThat(desk.questions()).isEmpty();
        look();
        assertThat(desk.asked).as("once").containsOnlyOnce("keep ikan");
    }

    @Test
    void aNewerFileOfTheSameSectorReplacesAndRemovesNothing() throws IOException {
        lay("ikan-1.jar", "ikan 1");
        look();
        lay("ikan-2.jar", "ikan 2");
        take("ikan-1.jar");
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ikan 2");
    }

    @Test
    void aBrokenFileInThePlaceOfAGoodOneRemovesNothing() throws IOException {
        lay("ikan-1.jar", "ikan 1");
        look();
        take("ikan-1.jar");
        lay("ikan-2.jar", "rusak 2");
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install rusak 2");
    }

    @Test
    void whatWasDoneByOtherMeansStays() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        desk.set("ikan", "another", LiveState.LIVE);
        look();
        round = start();
        look();
        take("ikan.jar");
        look();

        assertThat(desk.asked).containsExactly("install ikan 1");
    }

    @Test
    void aRemovedModuleWhoseFileStillLiesThereStaysRemovedUntilItIsLaidThereAnew() throws IOException {
        lay("ikan.jar", "ikan 1");
        look();
        desk.set("ikan", desk.live().get(0).sha256(), LiveState.REMOVED);
        look();
        assertThat(desk.asked).hasSize(1);
        take("ikan.jar");
        look();
        lay("ikan.jar", "ikan 1");
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ikan 1");
    }

    @Test
    void aFileWhoseSectorIsBusyIsTriedAgainByItselfWhenThatHasEndedAndNotBefore() throws IOException {
        FolderRound now = Objects.requireNonNull(round);
        lay("ikan.jar", "ikan 1");
        look();
        desk.begin("ikan", DeploymentKind.ROLLBACK);
        lay("ikan.jar", "ikan 1.1");
        for (int i = 0; i < 10; i++) {
            now.look();
        }
        assertThat(desk.asked).containsExactly("install ikan 1", "install ikan 1.1");

        desk.end();
        look();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ikan 1.1", "install ikan 1.1");
    }

    @Test
    void aFileThatCameTooEarlyIsTriedAgainByTheNextStartToo() throws IOException {
        desk.begin("ikan", DeploymentKind.STOP);
        lay("ikan.jar", "ikan 1");
        FolderRound now = Objects.requireNonNull(round);
        for (int i = 0; i < 5; i++) {
            now.look();
        }
        desk.end();
        round = start();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "install ikan 1");
    }

    @Test
    void aFileThatIsTakenAwayWhileItsSectorIsBusyIsNotForgotten() throws IOException {
        FolderRound now = Objects.requireNonNull(round);
        lay("ikan.jar", "ikan 1");
        look();
        desk.begin("ikan", DeploymentKind.INSTALL);
        take("ikan.jar");
        for (int i = 0; i < 5; i++) {
            now.look();
        }
        assertThat(desk.asked).containsExactly("install ikan 1");

        desk.end();
        look();

        assertThat(desk.asked).containsExactly("install ikan 1", "remove ikan");
    }

    @Test
    void linksAndFilesUnderAnotherNameAreNotTouched() throws IOException {
        lay("ikan.part", "ikan 1");
        lay(".ikan.jar", "ikan 1");
        Files.createSymbolicLink(folder().resolve("ikan.jar"), folder().resolve("ikan.part"));
        look();

        assertThat(desk.asked).isEmpty();
        assertThat(standing.all()).extracting(Diagnosis::code).containsExactly("MODULE_LINK");
        take("ikan.jar");
        lay("ikan.jar", "ikan 1");
        look();
        assertThat(standing.all()).isEmpty();
    }
}
