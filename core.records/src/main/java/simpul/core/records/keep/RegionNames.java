package simpul.core.records.keep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.records.input.Regional;

/** Finds regions by code and, for people, by name. Thread-safe: one volatile immutable snapshot of the names. */
final class RegionNames implements Regional {
    private final Regions regions;
    private volatile Names names = new Names(List.of(), Map.of());

    RegionNames(Regions regions) {
        this.regions = regions;
    }

    private record Names(List<Region> from, Map<String, Region> byName) {}

    @Override
    public Optional<String> code(String written, boolean byName, LocalDate on) {
        Optional<Region> found = regions.find(written);
        if (found.isEmpty() && byName) {
            found = Optional.ofNullable(names().get(key(written)));
        }
        return found.filter(r -> r.validOn(on)).map(Region::code);
    }

    @Override
    public ZoneId zone(String region) {
        return regions.find(region).map(Region::zone).orElseGet(() -> Regional.super.zone(region));
    }

    private Map<String, Region> names() {
        Names now = names;
        List<Region> all = regions.all();
        if (now.from != all) {
            Map<String, Region> byName = new HashMap<>();
            for (Region region : regions.standing()) {
                byName.put(key(region.name()), region);
                if (region.level() == Level.PROVINSI) {
                    byName.put(key("Provinsi " + region.name()), region);
                }
            }
            now = new Names(all, byName);
            names = now;
        }
        return now.byName;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^kab\\.? ", "kabupaten ");
    }
}
