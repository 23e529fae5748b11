package simpul.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a machine as it comes: it installs what it may, otherwise names the exact command, and builds once. */
final class CommandTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Machine machine;

    @BeforeEach
    void freshMachine() throws Exception {
        machine = new Machine(folder);
    }

    @Test
    void whoMayNotInstallReadsTheExactCommand() throws Exception {
        machine.packages();
        Machine.Said said = machine.run("demo");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains("JDK 17+ belum ada", "JDK 17+ is missing")
                .contains("  sudo apt-get update && sudo apt-get install -y openjdk-21-jdk-headless\n");
        assertThat(machine.noted()).isEmpty();
    }

    @Test
    void rootInstallsWhatIsMissingBuildsAndStarts() throws Exception {
        machine.user(0);
        machine.packages();
        Machine.Said said = machine.run("demo", "--port", "9090");

        assertThat(said.text()).endsWith("started demo --port 9090\n");
        assertThat(said.status()).isZero();
        assertThat(machine.noted())
                .containsSubsequence(
                        "apt-get update -qq",
                        "apt-get install -y -qq openjdk-21-jdk-headless",
                        "apt-get install -y -qq maven")
                .last()
                .asString()
                .startsWith("mvn ")
                .endsWith("clean package");
    }

    @Test
    void withoutNetworkItSaysWhatToRunLater() throws Exception {
        machine.user(0);
        machine.noNetwork();
        Machine.Said said = machine.run("demo");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains("could not resolve host", "Check the network")
                .contains("  apt-get update && apt-get install -y openjdk-17-jdk-headless\n");
    }

    @Test
    void aMachineWithoutPackagesIsToldWhatIsMissing() throws Exception {
        Machine.Said said = machine.run("demo");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("JDK 17+ is missing, and this machine has no apt-get");
    }

    @Test
    void aMavenThatIsTooOldIsNamed() throws Exception {
        machine.jdk();
        machine.oldMaven();
        Machine.Said said = machine.run("demo");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("Maven 3.6.3 is too old; 3.8.1 or newer is needed.");
    }

    @Test
    void itBuildsOnlyWhatHasChanged() throws Exception {
        machine.user(0);
        machine.packages();
        machine.run("demo");

        assertThat(buildsAfter(() -> {})).isFalse();
        assertThat(buildsAfter(() -> machine.write("core.web/src/test/java/PageTest.java", "more")))
                .as("a test")
                .isFalse();
        assertThat(buildsAfter(() -> machine.write("core.web/src/main/java/Page.java", "more")))
                .isTrue();
        assertThat(buildsAfter(() -> machine.write("core.web/bnd.bnd", "more"))).isTrue();
        assertThat(buildsAfter(() -> machine.delete("core.web/src/main/java/Page.java")))
                .as("a deleted file")
                .isTrue();
        assertThat(buildsAfter(() -> machine.write("cnf/pom.xml", "more"))).isTrue();
        assertThat(buildsAfter(() -> machine.write("plugin.baru/pom.xml", "new")))
                .isTrue();
    }

    @Test
    void helpIsThereBeforeAnythingIsBuiltOrInstalled() throws Exception {
        Machine.Said said = machine.run("--help");

        assertThat(said.status()).isZero();
        assertThat(said.text()).contains("Pemakaian / Usage: ./simpul", "demo ", "serve ", "test [--jdk PATH]");
    }

    @Test
    void aJdkThatIsNoneIsRefusedBeforeAnythingIsBuilt() throws Exception {
        Machine.Said said = machine.run("test", "--jdk", folder.toString());

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.text()).contains("--jdk PATH", "not a JDK 17+");
    }

    private interface Change {
        void make() throws Exception;
    }

    private boolean buildsAfter(Change change) throws Exception {
        machine.tomorrow();
        int before = machine.noted().size();
        change.make();
        assertThat(machine.run("demo").status()).isZero();
        return machine.noted().size() > before;
    }
}
