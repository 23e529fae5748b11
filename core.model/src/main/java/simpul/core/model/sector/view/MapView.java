package simpul.core.model.sector.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of regions as a map and a list. */
public final class MapView extends View {
    static final String NODE = "map";

    private final RegionMap regions;

    MapView(RegionMap regions) {
        super(NODE);
        this.regions = regions;
    }

    public RegionMap regions() {
        return regions;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("title", Leaf.of(regions.title()));
        tree.put("places", regions.places().stream().map(RegionMap.Place::tree).toList());
    }

    static View read(Branch tree) {
        return new MapView(RegionMap.read(tree));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapView m && m.regions.equals(regions);
    }

    @Override
    public int hashCode() {
        return regions.hashCode();
    }
}
