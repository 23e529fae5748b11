package simpul.core.modules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.modules.forge.Forge;

/** What a module needs must be here, in a version that is here, and meant for sectors. */
class ImportsTest {
    private static final String API =
            "simpul.core.model.sector;version=\"[0.1,1)\",simpul.core.model.text;version=\"[0.1,1)\"";

    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @Test
    void anImportOutsideTheSectorApiIsRefusedAndSaysWhetherItIsHere() {
        Checked checked = bench.checked(Forge.sector("a")
                .header("Import-Package", API + ",org.slf4j;version=\"[2,3)\",org.lain;version=\"[1,2)\"")
                .in(folder));

        assertThat(checked.faults())
                .extracting("code", "subject")
                .containsExactly(
                        tuple("MODULE_IMPORT_FOREIGN", "uji.a 1.0.0, org.slf4j"),
                        tuple("MODULE_IMPORT_FOREIGN", "uji.a 1.0.0, org.lain"));
        assertThat(checked.faults().get(0).why().en()).contains("2.0.20");
        assertThat(checked.faults().get(1).why().en()).contains("not here");
    }

    @Test
    void theStoreIsNotForSectorsAlthoughItIsExported() {
        assertThat(bench.codes(Forge.sector("a")
                        .header("Import-Package", API + ",simpul.core.model.store;version=\"[0.1,1)\"")
                        .in(folder)))
                .containsExactly("MODULE_IMPORT_FOREIGN");
    }

    @Test
    void aPackageThatIsHereInAnotherVersionOnlyIsNamedWithThatVersion() {
        Checked checked = bench.checked(Forge.sector("a")
                .header(
                        "Import-Package",
                        "simpul.core.model.sector;version=\"[0.1,1)\",simpul.core.model.text;version=\"[3,4)\"")
                .in(folder));

        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("MODULE_IMPORT_VERSION");
            assertThat(fault.why().en()).contains("[3,4)").contains("0.1.0");
        });
    }

    @Test
    void aModuleForAnotherSectorApiIsRefusedBothOldAndNew() {
        Path jar = Forge.sector("a").in(folder);

        for (String api : new String[] {"1.0.0", "0.0.9"}) {
            assertThat(new Bench().api(api).codes(jar))
                    .as(api)
                    .isNotEmpty()
                    .allMatch(c -> c.equals("MODULE_API_RANGE"));
        }
        assertThat(new Bench().api("0.2.0").codes(jar)).isEmpty();
    }

    @Test
    void aRangeThatReachesIntoTheNextMajorVersionPromisesNothing() {
        for (String range : new String[] {"0.1", "[0.1,100)", "[0.1,1]"}) {
            assertThat(bench.codes(Forge.sector("a")
                            .header(
                                    "Import-Package",
                                    "simpul.core.model.sector;version=\"" + range
                                            + "\",simpul.core.model.text;version=\"[0.1,1)\"")
                            .in(folder)))
                    .as(range)
                    .containsExactly("MODULE_API_RANGE");
        }
    }

    @Test
    void aPackageOfTheApiThatDoesNotExistIsSaidToBeAbsent() {
        assertThat(bench.codes(Forge.sector("a")
                        .header("Import-Package", API + ",simpul.core.model.sector.besok;version=\"[0.1,1)\"")
                        .in(folder)))
                .containsExactly("MODULE_IMPORT_ABSENT");
    }

    @Test
    void nothingButPackagesIsAskedFor() {
        assertThat(bench.codes(Forge.sector("a")
                        .header("Require-Bundle", "simpul.core.store")
                        .in(folder)))
                .containsExactly("MODULE_IMPORT_FOREIGN");
        assertThat(bench.codes(Forge.sector("a")
                        .header("Require-Capability", "lain;resolution:=optional")
                        .in(folder)))
                .containsExactly("MODULE_IMPORT_FOREIGN");
    }

    @Test
    void whatTheClassesNeedAndTheManifestForgetsIsFound() {
        Checked checked =
                bench.checked(Forge.sector("a").header("Import-Package", "!*").in(folder));

        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("MODULE_IMPORT_LACKING");
            assertThat(fault.subject()).contains("simpul.core.model.sector");
        });
    }

    @Test
    void whatOnlyTheResolverSeesIsSaidWithTheRequirement() {
        Checked checked = bench.checked(Forge.sector("a")
                .header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=lain)\"")
                .in(folder));

        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("MODULE_RESOLVE");
            assertThat(fault.why().en()).contains("(osgi.extender=lain)");
        });
    }

    @Test
    void aNewerJavaThanTheRunningOneIsNamedOnce() {
        Path jar = Forge.sector("a").in(folder);

        assertThat(new Bench().java(16).codes(jar)).containsExactly("MODULE_JAVA");
        assertThat(new Bench().java(25).codes(jar)).isEmpty();
    }

    @Test
    void aSectorOrANameBelongsToWhoInstalledItFirst() {
        Path jar = Forge.sector("a").in(folder);
        Known signed = owned("a", "uji.a", Optional.of("budi"));

        assertThat(bench.knowing(signed).codes(jar)).containsExactly("MODULE_OWNED");
        assertThat(bench.knowing(owned("a", "uji.lain", Optional.of("budi"))).codes(jar))
                .containsExactly("MODULE_OWNED");
        assertThat(bench.knowing(owned("b", "uji.a", Optional.empty())).codes(jar))
                .containsExactly("MODULE_OWNED");
        assertThat(bench.knowing(owned("a", "uji.lain", Optional.empty())).codes(jar))
                .containsExactly("MODULE_OWNED");
        assertThat(bench.knowing(owned("a", "uji.a", Optional.empty())).codes(jar))
                .isEmpty();
        assertThat(bench.knowing(owned("b", "uji.b", Optional.of("budi"))).codes(jar))
                .isEmpty();
    }

    private static Known owned(String sector, String bundle, Optional<String> signer) {
        return new Known(List.of(new Known.Owner(sector, bundle, signer, false)), Map.of(), Map.of());
    }
}
