package simpul.core.modules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.Spoilt;

/** What a manifest must not say, and what it must say beside what is known here. */
class HeadersTest {
    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @Test
    void aSectorOffersNothingToOthers() {
        assertThat(bench.codes(Forge.sector("a")
                        .header("Export-Package", "uji.a;-noimport:=true")
                        .in(folder)))
                .containsExactly("MODULE_EXPORTS");
        assertThat(bench.codes(Forge.sector("b")
                        .header("Provide-Capability", "osgi.extender;osgi.extender=lain;version:Version=1.0")
                        .in(folder)))
                .containsExactly("MODULE_EXPORTS");
    }

    @Test
    void aSectorMustNotBeASingletonImportWhatItLikesOrHangOnAnother() {
        assertThat(bench.codes(Forge.sector("a")
                        .header("Bundle-SymbolicName", "uji.a;singleton:=true")
                        .in(folder)))
                .containsExactly("MODULE_SINGLETON");
        assertThat(bench.codes(Forge.sector("a")
                        .header("Bundle-SymbolicName", "uji.a;singleton:=TRUE")
                        .in(folder)))
                .containsExactly("MODULE_SINGLETON");
        assertThat(bench.codes(
                        Forge.sector("b").header("DynamicImport-Package", "*").in(folder)))
                .containsExactly("MODULE_DYNAMIC_IMPORT");
        assertThat(bench.codes(Forge.sector("c")
                        .header("Fragment-Host", "simpul.core.model")
                        .in(folder)))
                .contains("MODULE_FRAGMENT");
        assertThat(bench.codes(Forge.sector("d")
                        .header("Bundle-NativeCode", "lib.x;osname=Linux")
                        .header("-fixupmessages", "*;is:=ignore")
                        .in(folder)))
                .contains("MODULE_NATIVE");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Checked checked = bench.checked(Forge.sector("a")
                .version("1.0.0")
                .header("Bundle-SymbolicName", "uji.a;singleton:=true")
                .header("DynamicImport-Package", "*")
                .header("Multi-Release", "true")
                .withoutClaim()
                .in(folder));

        assertThat(checked.faults())
                .extracting(Diagnosis::code)
                .containsExactly(
                        "MODULE_NOT_SECTOR", "MODULE_SINGLETON", "MODULE_DYNAMIC_IMPORT", "MODULE_MULTI_RELEASE");
        assertThat(checked.file()).isEmpty();
        assertThat(checked.isAccepted()).isFalse();
    }

    @Test
    void componentsAreConnectedWithOthersByTheirSectorAlone() {
        Path clock = Forge.sector("a")
                .source(
                        "uji.a.Jam",
                        "package uji.a; import java.time.*; import org.osgi.service.component.annotations.*;"
                                + " @Component(service = Clock.class) public class Jam extends Clock {"
                                + " public ZoneId getZone() { return ZoneOffset.UTC; }"
                                + " public Clock withZone(ZoneId z) { return this; }"
                                + " public Instant instant() { return Instant.EPOCH; } }")
                .in(folder);
        assertThat(bench.codes(clock)).containsExactly("MODULE_COMPONENT");
        Path asking = Forge.sector("b")
                .member("@org.osgi.service.component.annotations.Reference Runnable pekerjaan;")
                .in(folder);
        assertThat(bench.codes(asking)).containsExactly("MODULE_COMPONENT");
        Path own = Forge.sector("c")
                .source(
                        "uji.c.Bagian",
                        "package uji.c; @org.osgi.service.component.annotations.Component(service = Bagian.class)"
                                + " public class Bagian {}")
                .member("@org.osgi.service.component.annotations.Reference Bagian bagian;")
                .in(folder);
        assertThat(bench.codes(own)).isEmpty();
        Path jar = Forge.sector("d").in(folder);
        for (String files : new String[] {"OSGI-INF/*.xml", "META-INF/MANIFEST.MF"}) {
            assertThat(bench.codes(Spoilt.header(jar, "Service-Component", files)))
                    .as(files)
                    .containsExactly("MODULE_COMPONENT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Import-Package",
                "Export-Package",
                "DynamicImport-Package",
                "Require-Bundle",
                "Require-Capability",
                "Provide-Capability",
                "Bundle-NativeCode",
                "Fragment-Host",
                "Bundle-ClassPath",
                "Bundle-Version"
            })
    void aHeaderOfWhichNoSenseCanBeMadeRefusesTheModuleAndBreaksNothing(String header) {
        Path jar = Forge.sector("a").in(folder);
        for (String value : new String[] {
            ";;",
            "a;b:=\"",
            "a;version=x",
            "a;version=\"[2147483647,2147483647]\"",
            "a;filter:=\"(((\"",
            "a;x:Version=y",
            "a;bundle-version=z",
            "=",
            ",,,",
            "a;uses:=;processor=",
            "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=x))\""
        }) {
            assertThat(bench.codes(Spoilt.header(jar, header, value)))
                    .as(header + ": " + value)
                    .isNotEmpty();
        }
    }

    @Test
    void aVersionThatIsNotHigherWantsForce() {
        Known known = new Known(List.of(), Map.of("a", new Known.Live("1.1.0", "0".repeat(64))), Map.of());
        for (String version : new String[] {"1.1.0", "1.0.9"}) {
            Path jar = Forge.sector("a").version(version).in(folder);
            assertThat(bench.knowing(known).codes(jar)).as(version).containsExactly("MODULE_NOT_HIGHER");
            assertThat(new Bench().knowing(known).allowing(new Waivers(true)).codes(jar))
                    .isEmpty();
        }
        assertThat(bench.codes(Forge.sector("a").version("1.1.1").in(folder))).isEmpty();
        assertThat(bench.codes(Forge.sector("b").version("1.0.0").in(folder))).isEmpty();
    }

    @Test
    void theFileThatRunsIsNoLowerVersionOfItself() {
        Path jar = Forge.sector("a").in(folder);
        String hash = bench.checked(jar).file().orElseThrow().sha256();
        Known known = new Known(List.of(), Map.of("a", new Known.Live("1.0.0", hash)), Map.of());

        assertThat(bench.knowing(known).codes(jar)).isEmpty();
    }

    @Test
    void recordTypesOfWhichRecordsAreStoredMustStillBeKnownInThatSchema() {
        Known known = new Known(List.of(), Map.of(), Map.of("a", Map.of("lot", 3, "panen", 1)));
        Path older = Forge.sector("a").records("lot:2").in(folder);

        assertThat(bench.knowing(known).codes(older))
                .containsExactlyInAnyOrder("MODULE_SCHEMA_OLDER", "MODULE_TYPE_GONE");
        Checked forced = new Bench().knowing(known).allowing(new Waivers(true)).checked(older);
        assertThat(forced.isAccepted()).isTrue();
        assertThat(forced.warnings())
                .extracting(Diagnosis::code)
                .containsExactlyInAnyOrder("MODULE_UNSIGNED", "MODULE_SCHEMA_OLDER", "MODULE_TYPE_GONE");
        assertThat(bench.codes(Forge.sector("a").records("lot:4", "panen:1").in(folder)))
                .isEmpty();
    }
}
