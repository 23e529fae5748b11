package simpul.core.web.api.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;

/** What the inputs of this package have in common. */
final class Inputs {
    private Inputs() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    static boolean yes(@Nullable Boolean value) {
        return value != null && value;
    }

    /** Agencies by identifier, name or short name. */
    static List<Unit> units(@Nullable List<String> names) {
        return list(names).stream().map(n -> new Unit(null, n.strip())).toList();
    }

    /** Names a party as a region or as a partner. */
    interface Named {
        @Nullable
        String region();

        @Nullable
        String partner();

        default PartyRef ref() {
            return new PartyRef(blank(region()), blank(partner()));
        }

        private static @Nullable String blank(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    /** Refuses parties that name neither a region nor a partner, or both. */
    static Result<Boolean> named(List<? extends Named> parties, String field) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            boolean region = !text(parties.get(i).region()).isBlank();
            boolean partner = !text(parties.get(i).partner()).isBlank();
            if (region == partner) {
                findings.add(Finding.blocking(
                        "PARTY_NAMED",
                        field + "[" + i + "]",
                        Text.of(
                                "Sebut kode daerah (region) atau mitra (partner), salah satu.",
                                "Name a region or a partner, one of them.")));
            }
        }
        return findings.isEmpty() ? Result.done(true) : Result.refused(Problem.invalid(findings));
    }
}
