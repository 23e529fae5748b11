package simpul.core.modules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.RawZip;
import simpul.core.modules.forge.Spoilt;

/** Files that are no proper jar of a module: each is refused for exactly what is wrong with it. */
class BadJarTest {
    private static final byte[] WORDS = "isi".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @Test
    void aGoodModuleHasNothingAgainstItAndSaysWhatItIs() {
        Path jar = Forge.sector("coba")
                .version("1.2.0")
                .records("lot:2", "panen:1")
                .file(ChangesReader.FILE, "1.id=Kolom baru\n1.en=A new column\n".getBytes(UTF_8))
                .in(folder);

        Checked checked = bench.checked(jar);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.isAccepted()).isTrue();
        assertThat(checked.file()).hasValueSatisfying(file -> {
            assertThat(file.bundle()).isEqualTo("uji.coba");
            assertThat(file.version()).isEqualTo("1.2.0");
            assertThat(file.sector()).isEqualTo("coba");
            assertThat(file.title().en()).isEqualTo("Trial coba");
            assertThat(file.records()).isEqualTo(Map.of("lot", 2, "panen", 1));
            assertThat(file.sha256()).hasSize(64);
            assertThat(file.size()).isEqualTo(jar.toFile().length());
            assertThat(file.changes())
                    .singleElement()
                    .satisfies(c -> assertThat(c.id()).isEqualTo("Kolom baru"));
        });
    }

    @Test
    void aFileOfAnotherKindIsNoJar() throws IOException {
        assertThat(codes("Halo".getBytes(UTF_8))).containsExactly("MODULE_NOT_ZIP");
        assertThat(codes(new byte[0])).containsExactly("MODULE_NOT_ZIP");
        assertThat(bench.codes(folder.resolve("tidak-ada.jar"))).containsExactly("MODULE_UNREADABLE");
    }

    @Test
    void aFileThatBreaksOffIsSaidToBeDamagedWhereverItBreaks() throws IOException {
        byte[] whole = good();
        for (int length : new int[] {5, whole.length / 3, whole.length / 2, whole.length - 30, whole.length - 1}) {
            assertThat(codes(Arrays.copyOf(whole, length)))
                    .as("of %s bytes", length)
                    .containsExactly("MODULE_DAMAGED");
        }
    }

    @Test
    void aByteThatChangedInsideIsFound() throws IOException {
        byte[] bytes = good();
        int inside = 200;
        bytes[inside] ^= 0x55;

        assertThat(codes(bytes)).containsAnyOf("MODULE_DAMAGED", "MODULE_ENTRY_MISMATCH");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThat(codes(raw().entry("besar.csv", new byte[2 << 20]).bytes())).containsExactly("MODULE_TOO_LARGE");
        assertThat(codes(
                        raw().lyingAboutSize("kecil.csv", new byte[2 << 20], 10).bytes()))
                .containsExactly("MODULE_ENTRY_MISMATCH");
        RawZip many = raw();
        for (int i = 0; i <= Bounds.USUAL.entries(); i++) {
            many.entry("f" + i, WORDS);
        }
        assertThat(codes(many.bytes())).containsExactly("MODULE_TOO_LARGE");
    }

    @Test
    void eachBoundIsOne() throws IOException {
        byte[] jar = good();
        long file = jar.length;
        for (Bounds narrow : new Bounds[] {
            new Bounds(file - 1, 100, file, 9 * file, 100, 1),
            new Bounds(file, 2, 9 * file, 9 * file, 100, 1),
            new Bounds(file, 100, 100, 9 * file, 100, 1),
            new Bounds(file, 100, 9 * file, 100, 100, 1),
            new Bounds(file, 100, 9 * file, 9 * file, 0, 1)
        }) {
            assertThat(new Bench().within(narrow).codes(written(jar)))
                    .as(narrow.toString())
                    .isNotEmpty()
                    .containsOnly("MODULE_TOO_LARGE");
        }
        assertThat(new Bench()
                        .within(new Bounds(file, 100, 9 * file, 9 * file, 100, 1))
                        .codes(written(jar)))
                .isEmpty();
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name : new String[] {"../luar", "/etc/passwd", "a/../../b", "a\\b", "C:x", "a//b", "a/./b"}) {
            assertThat(codes(raw().entry(name, WORDS).bytes())).as(name).containsExactly("MODULE_ENTRY_ESCAPES");
        }
    }

    @Test
    void oneNameTwiceIsRefusedInAnyCase() throws IOException {
        assertThat(codes(raw().entry("isi.txt", WORDS).entry("isi.txt", WORDS).bytes()))
                .containsExactly("MODULE_ENTRY_TWICE");
        assertThat(codes(raw().entry("meta-inf/manifest.mf", WORDS).bytes())).containsExactly("MODULE_ENTRY_TWICE");
    }

    @Test
    void theTwoTablesMustAgree() throws IOException {
        assertThat(codes(raw().entry("satu.txt", "dua.txt", WORDS).bytes())).containsExactly("MODULE_ENTRY_MISMATCH");
        assertThat(codes(raw().hidden("tersembunyi.class", WORDS).bytes())).containsExactly("MODULE_ENTRY_MISMATCH");
        assertThat(codes(raw().hidden("a", WORDS).entry("b", WORDS).bytes())).containsExactly("MODULE_ENTRY_MISMATCH");
    }

    @Test
    void nothingMayStandBehindOrBeforeTheJar() throws IOException {
        byte[] whole = good();
        assertThat(codes(Arrays.copyOf(whole, whole.length + 7))).containsExactly("MODULE_ENTRY_MISMATCH");
        byte[] prefixed = new byte[whole.length + 7];
        System.arraycopy(whole, 0, prefixed, 7, whole.length);
        assertThat(codes(prefixed)).containsExactly("MODULE_ENTRY_MISMATCH");
    }

    @Test
    void aJarInAJarIsRefusedUnderAnyName() throws IOException {
        byte[] inner = good();
        assertThat(codes(raw().entry("lib/lain.jar", WORDS).bytes())).containsExactly("MODULE_NESTED");
        assertThat(codes(raw().entry("gambar.png", inner).bytes())).containsExactly("MODULE_NESTED");
        assertThat(bench.codes(
                        Forge.sector("b").header("Bundle-ClassPath", ".,lib").in(folder)))
                .containsExactly("MODULE_NESTED");
    }

    @Test
    void classesForEachJavaAreRefused() throws IOException {
        assertThat(bench.codes(Forge.sector("a").header("Multi-Release", "true").in(folder)))
                .containsExactly("MODULE_MULTI_RELEASE");
        assertThat(codes(raw().entry("META-INF/versions/21/isi.txt", WORDS).bytes()))
                .containsExactly("MODULE_MULTI_RELEASE");
    }

    @Test
    void codeOfTheMachineIsRefused() throws IOException {
        assertThat(codes(raw().entry("libcoba.so", WORDS).bytes())).containsExactly("MODULE_NATIVE");
        assertThat(codes(raw().entry("data.bin", new byte[] {0x7f, 'E', 'L', 'F', 2})
                        .bytes()))
                .containsExactly("MODULE_NATIVE");
    }

    @Test
    void aJarWithoutAUsableManifestSaysNothing() throws IOException {
        Path jar = Forge.sector("coba").in(folder);
        String manifest = JarImage.MANIFEST;
        assertThat(bench.codes(Spoilt.without(jar, manifest))).containsExactly("MODULE_MANIFEST");
        assertThat(bench.codes(Spoilt.with(jar, manifest, "rusak".getBytes(UTF_8))))
                .containsExactly("MODULE_MANIFEST");
        assertThat(bench.codes(Spoilt.with(
                        jar,
                        manifest,
                        "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: a b\nBundle-Version: 1\n"
                                .getBytes(UTF_8))))
                .containsExactly("MODULE_MANIFEST");
        assertThat(bench.codes(
                        Forge.sector("coba").without("Bundle-SymbolicName").in(folder)))
                .containsExactly("MODULE_MANIFEST");
    }

    @Test
    void aManifestThatJdkAndFrameworkReadDifferentlyIsRefused() throws IOException {
        Path jar = Forge.sector("coba").in(folder);
        String plain = new String(Spoilt.content(jar, JarImage.MANIFEST), UTF_8).stripTrailing();
        for (String more : new String[] {
            "X: y\r\r\nName: z\r\nDynamicImport-Package: *\r\n",
            "X: y\rDynamicImport-Package: *\n",
            "bundle-version: 9\n",
            "X: y\0\n"
        }) {
            byte[] manifest = (plain + "\r\n" + more).getBytes(UTF_8);
            assertThat(bench.codes(Spoilt.with(jar, JarImage.MANIFEST, manifest)))
                    .as(more)
                    .containsExactly("MODULE_MANIFEST");
        }
        assertThat(bench.codes(Spoilt.with(jar, JarImage.MANIFEST, (plain + "\r\nX: y\r\n").getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void aJarThatClaimsNoSectorIsNone() {
        assertThat(bench.codes(Forge.sector("coba").withoutClaim().in(folder))).containsExactly("MODULE_NOT_SECTOR");
    }

    @Test
    void aClaimThatCannotBeReadIsRefused() {
        assertThat(bench.codes(Forge.sector("coba").records("lot").in(folder))).containsExactly("MODULE_CLAIM");
        assertThat(bench.codes(Forge.sector("coba").records("lot:1", "lot:2").in(folder)))
                .containsExactly("MODULE_CLAIM");
        assertThat(bench.codes(Forge.sector("coba")
                        .header("Provide-Capability", "simpul.sector;id=lain;title=Lain;english=Other")
                        .in(folder)))
                .containsExactly("MODULE_CLAIM");
    }

    @Test
    void changesAreLinesInBothLanguages() {
        for (String lines : new String[] {"1.id=Satu\n", "", "1.id=a\n1.en=b\n6.id=c\n6.en=d\n", "lain=x\n"}) {
            assertThat(bench.codes(Forge.sector("coba")
                            .file(ChangesReader.FILE, lines.getBytes(UTF_8))
                            .in(folder)))
                    .as(lines)
                    .containsExactly("MODULE_CHANGES");
        }
    }

    private byte[] good() throws IOException {
        return Files.readAllBytes(Forge.sector("coba").in(folder));
    }

    private RawZip raw() {
        return Spoilt.raw(Forge.sector("coba").in(folder));
    }

    private List<String> codes(byte[] bytes) throws IOException {
        return bench.codes(written(bytes));
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("berkas.jar"), bytes);
    }
}
