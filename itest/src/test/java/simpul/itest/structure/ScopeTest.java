package simpul.itest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may make a scope: core.access for people, and for each named system task the rooms that carry it out. */
final class ScopeTest {
    private static final String SCOPE = "simpul.core.model.access.Scope";
    private static final String TASK = "simpul.core.model.access.SystemTask";

    private static final Map<String, List<String>> CARRIED_OUT_BY = Map.of(
            "MIGRATION", List.of("simpul.core.store"),
            "JOBS", List.of("simpul.core.store", "simpul.core.registry", "simpul.core.records", "simpul.core.access"),
            "HEALTH", List.of("simpul.core.store", "simpul.core.web"),
            "LOGIN", List.of("simpul.core.access"),
            "MODULES", List.of("simpul.core.modules", "simpul.core.records", "simpul.core.registry"),
            "BACKUP", List.of("simpul.core.store"));

    private final JavaClasses everything = Room.everything();

    @Test
    void onlyAccessIssuesScopesForPeople() {
        assertThat(callers("issue").filter(name -> !isIn(name, List.of("simpul.core.access"))))
                .isEmpty();
    }

    @Test
    void systemScopesAreMadeOnlyByRoomsThatCarryOutATask() {
        List<String> rooms = CARRIED_OUT_BY.values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();

        assertThat(callers("system").filter(name -> !name.equals("simpul.core.model.store.Call") && !isIn(name, rooms)))
                .isEmpty();
    }

    @Test
    void aSystemTaskIsNamedOnlyWhereItIsCarriedOut() {
        Set<String> elsewhere = new TreeSet<>();
        accesses()
                .filter(access -> access instanceof JavaFieldAccess)
                .filter(access -> access.getTargetOwner().getName().equals(TASK))
                .filter(access -> !access.getOriginOwner().getName().startsWith(TASK))
                .forEach(access -> {
                    List<String> rooms =
                            CARRIED_OUT_BY.getOrDefault(access.getTarget().getName(), List.of());
                    if (!isIn(access.getOriginOwner().getName(), rooms)) {
                        elsewhere.add(access.getDescription());
                    }
                });

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void everySystemTaskHasARoom() {
        assertThat(everything.get(TASK).getFields().stream()
                        .filter(field -> field.getRawType().getName().equals(TASK))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(CARRIED_OUT_BY.keySet());
    }

    @Test
    void aScopeHasNoOtherDoors() {
        JavaClass scope = everything.get(SCOPE);

        assertThat(scope.getConstructors())
                .allMatch(made -> made.getModifiers().toString().contains("PRIVATE"));
        assertThat(scope.getMethods().stream()
                        .filter(method -> method.getModifiers().toString().contains("STATIC"))
                        .filter(method -> method.getRawReturnType().equals(scope))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder("issue", "system");
    }

    private Stream<String> callers(String factory) {
        return accesses()
                .filter(access -> access.getTargetOwner().getName().equals(SCOPE))
                .filter(access -> access.getTarget().getName().equals(factory))
                .map(access -> access.getOriginOwner().getName());
    }

    private Stream<JavaAccess<?>> accesses() {
        return everything.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static boolean isIn(String type, List<String> rooms) {
        return rooms.stream().anyMatch(room -> type.startsWith(room + "."));
    }
}
