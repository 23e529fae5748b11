package simpul.core.store.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;

/** All regions in memory. Immutable. */
public final class RegionSnapshot implements Regions {
    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final List<Region> all;

    public RegionSnapshot(List<Region> ordered) {
        this.all = List.copyOf(ordered);
        all.forEach(r -> byCode.put(r.code(), r));
    }

    @Override
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Region> all() {
        return all;
    }

    @Override
    public List<Region> within(String province) {
        return all.stream().filter(r -> province.equals(r.parent())).toList();
    }
}
