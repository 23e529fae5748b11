package simpul.itest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column "may use" of the rooms table, and what follows from it. */
final class WallsTest {
    /** What the shared language may be written in, beside itself. */
    private static final Set<String> PLAIN = Set.of(
            "java.io",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations",
            "org.osgi.annotation.bundle",
            "org.osgi.annotation.versioning");

    /** What a sector must not meet in a signature, although the platform's own rooms may. */
    private static final Set<String> NOT_FOR_SECTORS = Set.of("java.io", "java.net", "java.nio.file");

    private static final String SECTOR = "simpul.core.model.sector";

    static List<Room> rooms() {
        return Room.all();
    }

    static List<Room> sectors() {
        return Room.sectors();
    }

    static List<Room> core() {
        return Room.core();
    }

    @Test
    void everyRoomOfTheHouseIsLookedAt() {
        assertThat(Room.all())
                .extracting(Room::name)
                .contains(
                        "core.model",
                        "core.registry",
                        "core.records",
                        "core.access",
                        "core.store",
                        "core.modules",
                        "core.web",
                        "core.console",
                        "plugin.perikanan",
                        "launcher",
                        "testkit",
                        "demo");
        assertThat(Room.everything().size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsThatItMay(Room room) {
        List<String> allowed = mayUse(room);
        Set<String> trespasses = new TreeSet<>();
        room.own()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(use -> {
                    String target = use.getTargetClass().getBaseComponentType().getPackageName();
                    boolean ours = target.startsWith("simpul.");
                    boolean may = room.isOwn(target)
                            || allowed.stream().anyMatch(name -> target.equals(name) || target.startsWith(name + "."));
                    if (ours && !may) {
                        trespasses.add(use.getDescription());
                    }
                });

        assertThat(trespasses).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void aSectorExportsNothing(Room sector) {
        assertThat(sector.manifest().getValue("Export-Package")).isNull();
        assertThat(sector.manifest().getValue("Fragment-Host")).isNull();
        assertThat(sector.manifest().getValue("DynamicImport-Package")).isNull();
    }

    @ParameterizedTest
    @MethodSource("core")
    void onlyTheModelExportsPackages(Room room) {
        if (room.name().equals("core.model")) {
            assertThat(room.manifest().getValue("Export-Package")).contains("simpul.core.model.");
        } else {
            assertThat(room.manifest().getValue("Export-Package")).isNull();
        }
    }

    /** An optional import that a newly dropped jar satisfies would pull the platform into that jar's refresh. */
    @ParameterizedTest
    @MethodSource("core")
    void thePlatformHasNoOptionalImports(Room room) {
        String imports = String.valueOf(room.manifest().getValue("Import-Package"));

        assertThat(imports).doesNotContain("resolution:=optional");
        assertThat(room.manifest().getValue("DynamicImport-Package")).isNull();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theSymbolicNameIsTheFolder(Room room) {
        assertThat(room.manifest().getValue("Bundle-SymbolicName")).isEqualTo("simpul." + room.name());
        assertThat(room.own()).isNotEmpty();
    }

    @Test
    void theSharedLanguageSpeaksOfNoTechnology() {
        assertThat(uses("simpul.core.model", target -> !isOurs(target) && !PLAIN.contains(target)))
                .isEmpty();
    }

    @Test
    void aSectorMeetsOnlyPlainValuesInTheSignaturesOfItsApi() {
        assertThat(uses(
                        SECTOR,
                        target -> NOT_FOR_SECTORS.contains(target)
                                || isOurs(target)
                                        && !target.startsWith(SECTOR)
                                        && !target.equals("simpul.core.model.text")
                                        && !target.equals("simpul.core.model.role")
                                        && !target.equals("simpul.core.model.result")))
                .isEmpty();
    }

    private static boolean isOurs(String target) {
        return target.isEmpty() || target.equals("simpul.core.model") || target.startsWith("simpul.core.model.");
    }

    /** Descriptions of what types in packages of that name depend on, by the other's package. */
    private static List<String> uses(String packages, Predicate<String> forbidden) {
        Room model = Room.all().stream()
                .filter(room -> room.name().equals("core.model"))
                .findFirst()
                .orElseThrow();
        return model.classes().stream()
                .filter(type -> type.getPackageName().startsWith(packages))
                .map(JavaClass::getDirectDependenciesFromSelf)
                .flatMap(Set::stream)
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(use -> forbidden.test(
                        use.getTargetClass().getBaseComponentType().getPackageName()))
                .map(Dependency::getDescription)
                .toList();
    }

    private static List<String> mayUse(Room room) {
        return switch (room.name()) {
            case "core.model", "demo" -> List.of();
            case "launcher" -> List.of("simpul.demo");
            case "bench" -> List.of("simpul");
            default -> List.of("simpul.core.model");
        };
    }
}
