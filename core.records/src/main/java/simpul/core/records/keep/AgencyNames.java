package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.records.input.Regional;

/** How agencies are named in records, and which one people mean by such a name. Stateless. */
final class AgencyNames {
    private static final Pattern WITH_REGION = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private AgencyNames() {}

    /** {@code Dinas Peternakan (Jawa Timur)}: many regions have an agency of the same name. */
    static String of(Agency agency, Regions regions) {
        String region = regions.find(agency.region()).map(Region::name).orElse(agency.region());
        return agency.name() + " (" + region + ")";
    }

    /** The one agency of each name or short name, in the own region unless another one is named. */
    static Map<String, Agency> meant(
            Set<String> written, String own, LocalDate on, AgencyStore agencies, Regional regions) {
        Map<String, Agency> meant = new HashMap<>();
        Map<String, Matcher> elsewhere = new HashMap<>();
        List<Agency> here = written.isEmpty() ? List.of() : agencies.of(own);
        for (String name : written) {
            Matcher both = WITH_REGION.matcher(name);
            called(name, here).ifPresentOrElse(agency -> meant.put(name, agency), () -> {
                if (both.matches()) {
                    elsewhere.put(name, both);
                }
            });
        }
        Map<String, String> codes = new HashMap<>();
        elsewhere.forEach(
                (name, both) -> regions.code(both.group(2), true, on).ifPresent(code -> codes.put(name, code)));
        Map<String, List<Agency>> there = agencies.of(Set.copyOf(codes.values()));
        codes.forEach((name, code) -> Optional.ofNullable(elsewhere.get(name))
                .flatMap(both -> called(both.group(1), there.getOrDefault(code, List.of())))
                .ifPresent(agency -> meant.put(name, agency)));
        return meant;
    }

    private static Optional<Agency> called(String name, List<Agency> agencies) {
        List<Agency> named =
                agencies.stream().filter(a -> a.name().equalsIgnoreCase(name)).toList();
        List<Agency> found = named.isEmpty()
                ? agencies.stream()
                        .filter(a -> a.shortName().equalsIgnoreCase(name))
                        .toList()
                : named;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
