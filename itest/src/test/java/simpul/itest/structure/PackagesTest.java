package simpul.itest.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every package and every file keeps to. */
final class PackagesTest {
    static List<Room> rooms() {
        return Room.all();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPackageSaysThatNothingIsNullUnlessMarked(Room room) {
        Set<String> unmarked = new TreeSet<>();
        room.own().filter(PackagesTest::isWritten).forEach(type -> {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .orElse(false);
            if (!marked) {
                unmarked.add(type.getPackageName());
            }
        });

        assertThat(unmarked).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void packagesOfARoomFormNoCycle(Room room) {
        JavaClasses own = room.classes()
                .that(DescribedPredicate.describe(
                        "written in " + room, type -> room.isOwn(type.getPackageName()) && isWritten(type)));

        slices().assignedFrom(byPackage()).should().beFreeOfCycles().check(own);
    }

    @Test
    void filesStaySmall() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Room room : Room.all()) {
            for (Path source : room.sources()) {
                int lines = Files.readAllLines(source).size();
                lengths.add(lines);
                if (lines > 400) {
                    tooLong.add(source + ": " + lines);
                }
            }
        }
        Collections.sort(lengths);

        assertThat(tooLong).isEmpty();
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(200);
    }

    /** Pages are compiled from templates into one package that nobody wrote. */
    private static boolean isWritten(JavaClass type) {
        return !type.getPackageName().startsWith("simpul.core.web.pages");
    }

    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
