package simpul.core.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What binds a cursor or an entity tag to what its owner sees. */
class ScopeTest {
    private static Scope monitor(Set<String> watched) {
        return Scope.issue("pos", Reach.SHARED, "74", null, watched, false);
    }

    @Test
    void the_fingerprint_is_the_same_in_every_process() {
        // A hash of the reach would differ after each restart, and with it every cursor.
        assertThat(monitor(Set.of("7401", "7402")).fingerprint()).isEqualTo("pos|SHARED|74|null|7401,7402|false");
        assertThat(monitor(new LinkedHashSet<>(List.of("7402", "7401"))).fingerprint())
                .isEqualTo(monitor(Set.of("7401", "7402")).fingerprint());
    }

    @Test
    void scopes_that_see_different_things_have_different_fingerprints() {
        assertThat(monitor(Set.of("7401")).fingerprint())
                .isNotEqualTo(monitor(Set.of("7402")).fingerprint())
                .isNotEqualTo(Scope.issue("pos", Reach.OWN, "74", null, Set.of("7401"), false)
                        .fingerprint());
    }
}
