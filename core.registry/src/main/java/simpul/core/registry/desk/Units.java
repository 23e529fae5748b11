package simpul.core.registry.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Unit;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.registry.law.Findings;

/** Finds the agencies that somebody names, and asks back when a name is not known. */
public final class Units {
    private static final int START = 5;

    private Units() {}

    /** The named agencies with their identifiers; unknown ones become findings. */
    public static List<Unit> resolve(Work work, PartyRef party, List<Unit> named, String field, Findings out) {
        String region = party.region();
        if (region == null) {
            return named;
        }
        List<Agency> known = work.tx().port(AgencyStore.class).of(region);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Unit unit = named.get(i);
            Optional<Agency> agency = known.stream().filter(a -> means(unit, a)).findFirst();
            if (agency.isPresent()) {
                units.add(new Unit(agency.get().id(), agency.get().name()));
            } else if (unit.agency() == null && !unit.name().isBlank() && !work.joined(region)) {
                units.add(unit);
            } else {
                unknown(unit, known, field + ".agencies[" + i + "]", out);
            }
        }
        return units;
    }

    private static boolean means(Unit unit, Agency agency) {
        return unit.agency() != null
                ? unit.agency().equals(agency.id())
                : unit.name().strip().equals(agency.id())
                        || unit.name().strip().equalsIgnoreCase(agency.name())
                        || unit.name().strip().equalsIgnoreCase(agency.shortName());
    }

    private static void unknown(Unit unit, List<Agency> known, String field, Findings out) {
        String name = unit.name().isBlank() ? "?" : unit.name();
        Optional<String> near = known.stream()
                .map(Agency::name)
                .filter(n -> common(n, name) > 0)
                .max(Comparator.comparingInt(n -> common(n, name)));
        out.block(
                "AGENCY_UNKNOWN",
                field,
                "",
                "OPD \"" + name + "\" belum ada di daerah itu."
                        + near.map(n -> " Maksud Anda " + n + "?").orElse(" Daftarkan dulu di menu OPD."),
                "The agency \"" + name + "\" is not known in that region."
                        + near.map(n -> " Did you mean " + n + "?").orElse(" Register it first."));
    }

    /** How many words of one begin like a word of the other, so that a slip of the pen is forgiven. */
    private static int common(String one, String other) {
        Set<String> others = words(other);
        return (int) words(one).stream()
                .filter(w -> others.stream().anyMatch(o -> start(o).equals(start(w))))
                .count();
    }

    private static String start(String word) {
        return word.substring(0, Math.min(START, word.length()));
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\W+")));
        words.removeAll(Set.of("dinas", "badan", "biro", "dan", "provinsi", ""));
        return words;
    }
}
