package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The one agency of that name or short name, in the own region unless another one is named. */
    static Optional<Agency> meant(String written, String own, LocalDate on, AgencyStore agencies, Regional regions) {
        Optional<Agency> here = called(written, agencies.of(own));
        Matcher both = WITH_REGION.matcher(written);
        if (here.isPresent() || !both.matches()) {
            return here;
        }
        return regions.code(both.group(2), true, on).flatMap(region -> called(both.group(1), agencies.of(region)));
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
