package simpul.core.modules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.code.AllowList;
import simpul.core.modules.code.ClassFile;
import simpul.core.modules.code.Reference;
import simpul.core.modules.forge.Forge;

/** A class of a sector names values, collections, text and time, and nothing that reaches out of the sector. */
class ReferencesTest {
    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(1);|java.lang.System.exit",
                "Runtime.getRuntime().halt(1);|java.lang.Runtime.halt",
                "new Thread(() -> {}).start();|java.lang.Thread.start",
                "Thread.sleep(1);|java.lang.Thread.sleep",
                "new ThreadLocal<String>().set(\"x\");|java.lang.ThreadLocal.set",
                "new java.util.Timer().cancel();|java.util.Timer.cancel",
                "java.util.concurrent.Executors.newCachedThreadPool();|java.util.concurrent.Executors.newCachedThreadPool",
                "java.util.concurrent.CompletableFuture.runAsync(null);|java.util.concurrent.CompletableFuture.runAsync",
                "List.of(1).parallelStream().count();|java.util.List.parallelStream",
                "java.util.stream.Stream.of(1).parallel().count();|java.util.stream.Stream.parallel",
                "new java.io.File(\"x\").delete();|java.io.File.delete",
                "java.nio.file.Files.readString(null);|java.nio.file.Files.readString",
                "new java.io.FileOutputStream(\"x\").close();|java.io.FileOutputStream.close",
                "new java.util.Formatter(\"x\").close();|java.util.Formatter.close",
                "new java.net.Socket(\"x\", 1).close();|java.net.Socket.close",
                "new java.net.URL(\"http://x\").openStream();|java.net.URL.openStream",
                "Class.forName(\"x\");|java.lang.Class.forName",
                "getClass().getClassLoader();|java.lang.Class.getClassLoader",
                "String.class.getMethods();|java.lang.Class.getMethods",
                "Object.class.getDeclaredConstructor().newInstance();|java.lang.reflect.Constructor.newInstance",
                "getClass().getModule();|java.lang.Class.getModule",
                "ClassLoader.getSystemClassLoader();|java.lang.ClassLoader.getSystemClassLoader",
                "java.lang.invoke.MethodHandles.lookup();|java.lang.invoke.MethodHandles.lookup",
                "ServiceLoader.load(Runnable.class);|java.util.ServiceLoader.load",
                "System.getProperty(\"x\");|java.lang.System.getProperty",
                "System.getenv();|java.lang.System.getenv",
                "System.setOut(null);|java.lang.System.setOut",
                "Locale.setDefault(Locale.ROOT);|java.util.Locale.setDefault",
                "Integer.getInteger(\"x\");|java.lang.Integer.getInteger",
                "new ProcessBuilder(\"x\").start();|java.lang.ProcessBuilder.start",
                "java.util.function.Supplier<Thread> s = Thread::currentThread;|java.lang.Thread.currentThread"
            })
    void whatReachesOutIsRefusedByName(String statement, String named) {
        Checked checked = bench.checked(Forge.sector("a").uses(statement).in(folder));

        assertThat(checked.faults()).extracting(Diagnosis::code).containsOnly("MODULE_REFERENCE");
        assertThat(checked.faults()).extracting(Diagnosis::subject).contains(named);
        assertThat(checked.faults()).allSatisfy(f -> assertThat(f.why().en()).contains("uji.a.Sektor"));
    }

    @Test
    void whatTakesLongMayAskWhetherItsTimeIsOver() {
        assertThat(bench.codes(Forge.sector("a")
                        .uses("while (!Thread.interrupted()) { break; }")
                        .in(folder)))
                .isEmpty();
    }

    /** No compiler leaves the constructor out; whoever writes the bytes may, and calls what Thread has by his own name. */
    @Test
    void aThreadOfItsOwnIsRefusedThoughItHasNoConstructor() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0xcafebabe);
            out.writeInt(61);
            out.writeShort(5);
            out.writeByte(1);
            out.writeUTF("uji/a/Utas");
            out.write(new byte[] {7, 0, 1, 1});
            out.writeUTF("java/lang/Thread");
            out.write(new byte[] {7, 0, 3});
            for (int word : new int[] {0x21, 2, 4, 0, 0, 0, 0}) {
                out.writeShort(word);
            }
        }

        assertThat(ClassFile.of(bytes.toByteArray()).orElseThrow().references())
                .filteredOn(reference -> !AllowList.allows(reference))
                .extracting(Reference::toString)
                .containsExactly("java.lang.Thread.<init>");
    }

    @Test
    void aThreadOfItsOwnIsRefused() {
        assertThat(bench.checked(Forge.sector("a")
                                .source("uji.a.Benang", "package uji.a; class Benang extends Thread {}")
                                .in(folder))
                        .faults())
                .extracting(Diagnosis::subject)
                .containsExactly("java.lang.Thread.<init>");
    }

    @Test
    void aClassLoaderOfItsOwnIsRefused() {
        assertThat(bench.codes(Forge.sector("a")
                        .source("uji.a.Pemuat", "package uji.a; class Pemuat extends ClassLoader {}")
                        .in(folder)))
                .containsOnly("MODULE_REFERENCE");
    }

    @Test
    void aCollectionOfItsOwnDoesNotHideThreads() {
        assertThat(bench.codes(Forge.sector("a")
                        .source("uji.a.Daftar", "package uji.a; class Daftar extends java.util.ArrayList<String> {}")
                        .uses("new Daftar().parallelStream().count();")
                        .in(folder)))
                .containsExactly("MODULE_REFERENCE");
    }

    @Test
    void aFinalizerWouldRunOnAThreadOfTheJdk() {
        List<Diagnosis> faults = bench.checked(
                        Forge.sector("a").member("protected void finalize() {}").in(folder))
                .faults();

        assertThat(faults).extracting(Diagnosis::subject).containsExactly("java.lang.Object.finalize");
        assertThat(bench.codes(
                        Forge.sector("b").member("void finalize(int x) {}").in(folder)))
                .isEmpty();
    }

    @Test
    void aNativeMethodIsCodeOfTheMachine() {
        assertThat(bench.codes(Forge.sector("a").member("native void mesin();").in(folder)))
                .containsExactly("MODULE_NATIVE");
    }

    @Test
    void aMethodBehindTheLineIsFoundAndEachReferenceIsSaidOnce() {
        List<Diagnosis> faults = bench.checked(Forge.sector("a")
                        .source("uji.a.Satu", "package uji.a; class Satu { void x() { System.exit(1); } }")
                        .source(
                                "uji.a.Dua",
                                "package uji.a; class Dua { void x() { System.exit(2); Thread.yield(); } }")
                        .in(folder))
                .faults();

        assertThat(faults)
                .extracting(Diagnosis::subject)
                .containsExactly("java.lang.System.exit", "java.lang.Thread.yield");
        assertThat(faults.get(0).why().en()).contains("uji.a.Dua").contains("uji.a.Satu");
    }

    @Test
    void ordinaryCodeIsLeftAlone() {
        Path jar = Forge.sector("a")
                .source(
                        "uji.a.Jenis",
                        "package uji.a; enum Jenis { A, B; int n() { return switch (this) { case A -> 1; case B -> 2; }; } }")
                .source("uji.a.Titik", "package uji.a; record Titik(int x, String y, java.time.LocalDate z) {}")
                .member("Titik titik = new Titik(1, \"a\" + hashCode(), java.time.LocalDate.now());")
                .uses(
                        "var m = new java.util.TreeMap<String, java.math.BigDecimal>();"
                                + " m.merge(\"a\", java.math.BigDecimal.ONE, java.math.BigDecimal::add);"
                                + " for (Jenis j : Jenis.values()) { assert j.n() > 0 : j; }"
                                + " String s = String.format(\"%s %d\", titik, List.of(1, 2).stream().mapToInt(i -> i).sum());"
                                + " try (var in = getClass().getResourceAsStream(\"x.csv\");"
                                + "   var r = new java.io.BufferedReader(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8))) {"
                                + "   s += r.lines().collect(java.util.stream.Collectors.joining()); }"
                                + " catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }"
                                + " throw new IllegalStateException(s.replaceAll(\"[a-z]+\", \"-\") + Optional.of(s).map(String::strip));")
                .in(folder);

        assertThat(bench.checked(jar).faults()).isEmpty();
    }

    @Test
    void aFileThatIsNoClassOrOneOfAnotherNameIsBroken() {
        assertThat(bench.codes(Forge.sector("a")
                        .file("uji/a/Palsu.class", "bukan".getBytes(UTF_8))
                        .in(folder)))
                .containsExactly("MODULE_CLASS_BROKEN");
    }

    @Test
    void aClassOfThePlatformIsNotCarried() {
        assertThat(bench.codes(Forge.sector("a")
                        .source(
                                "simpul.core.model.sector.Tipu",
                                "package simpul.core.model.sector; public class Tipu {}")
                        .in(folder)))
                .contains("MODULE_CARRIES_API");
    }
}
