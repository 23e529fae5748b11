package simpul.itest.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A machine with a clone of the project and only the programs that every Debian has. What it installs are stand-ins: a JDK
 * that is this test's own, and a Maven that notes that it was called and leaves something to start.
 */
final class Machine {
    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "sed",
            "find",
            "head",
            "mktemp",
            "mv",
            "rm",
            "sort",
            "mkdir",
            "cat",
            "chmod",
            "ln",
            "touch");

    private final Path bin;
    private final Path jvms;
    private final Path clone;

    Machine(Path folder) throws IOException {
        bin = Files.createDirectories(folder.resolve("bin"));
        jvms = Files.createDirectories(folder.resolve("jvm"));
        clone = Files.createDirectories(folder.resolve("clone"));
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(bin.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        Path script =
                Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolveSibling("simpul");
        Files.copy(script, clone.resolve("simpul"));
        write("pom.xml", "");
        write("bnd.bnd", "");
        write("cnf/pom.xml", "");
        write(".mvn/jvm.config", "");
        write("core.web/bnd.bnd", "");
        write("core.web/src/main/java/Page.java", "");
        write("core.web/src/test/java/PageTest.java", "");
        user(1000);
    }

    void user(int id) throws IOException {
        program("id", "echo " + id);
    }

    /** Packages can be had; each installs its stand-in. */
    void packages() throws IOException {
        String java = System.getProperty("java.home");
        program("apt-cache", "case $2 in openjdk-21-jdk-headless|maven|chromium-driver) exit 0;; *) exit 100;; esac");
        program(
                "apt-get",
                "echo \"apt-get $*\" >>" + notes(),
                "case \"$*\" in",
                "  *jdk*) ln -s " + java + " " + jvms + "/jdk ;;",
                "  *maven*) cat >" + bin + "/mvn <<'EOF'\n" + maven() + "\nEOF\n chmod +x " + bin + "/mvn ;;",
                "esac");
    }

    /** Packages cannot be had: there is no network. */
    void noNetwork() throws IOException {
        program("apt-cache", "exit 100");
        program("apt-get", "echo 'E: could not resolve host' >&2", "exit 100");
    }

    void jdk() throws IOException {
        Files.createSymbolicLink(jvms.resolve("jdk"), Path.of(System.getProperty("java.home")));
    }

    void oldMaven() throws IOException {
        program("mvn", "echo 'Apache Maven 3.6.3'");
    }

    /** What the stand-ins were asked to do. */
    List<String> noted() throws IOException {
        Path file = notes();
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private Path notes() {
        return bin.resolveSibling("notes");
    }

    private String maven() {
        return "#!/bin/sh\n"
                + "[ \"$1\" = -v ] && { echo 'Apache Maven 3.9.9'; exit 0; }\n"
                + "echo \"mvn $*\" >>" + notes() + "\n"
                + "mkdir -p launcher/target/simpul/bin\n"
                + "printf '#!/bin/sh\\necho started \"$@\"\\n' >launcher/target/simpul/bin/simpul\n"
                + "chmod +x launcher/target/simpul/bin/simpul";
    }

    /** Writes a file of the clone. */
    void write(String file, String text) throws IOException {
        Path path = clone.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void delete(String file) throws IOException {
        Files.delete(clone.resolve(file));
    }

    /** Lets everything that is there be older than what comes. */
    void tomorrow() throws IOException {
        try (var files = Files.walk(clone)) {
            for (Path file : files.toList()) {
                FileTime before = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.from(before.toInstant().minusSeconds(86_400)));
            }
        }
    }

    /** What a command printed and its status. */
    record Said(int status, String text) {}

    Said run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(bin.resolve("sh").toString(), clone + "/simpul"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("SIMPUL_JVMS", jvms.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("hangs:\n" + text);
        }
        return new Said(process.exitValue(), text);
    }

    private void program(String name, String... lines) throws IOException {
        Path file = bin.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
