package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Values of regions: provinces are drawn on the platform's map, and all of them, kabupaten and kota too, stand in its list.
 *
 * <pre>{@code
 * View.map(RegionMap.of("Lot diterima", "Lots received").value("35", Cell.of(12)).value("35.15", Cell.of(3)))
 * }</pre>
 *
 * Immutable, each word returns a new map; compared by value. A malformed code, the same region twice, words or two units
 * are a bug of the sector and throw. A region without a value is named as such, never shown as 0.
 */
public final class RegionMap {
    private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2})?");

    private final Text title;
    private final List<Place> places;

    private RegionMap(Text title, List<Place> places) {
        this.title = title;
        this.places = List.copyOf(places);
    }

    public static RegionMap of(String id, String en) {
        return new RegionMap(Text.of(id, en), List.of());
    }

    /**
     * A value of a region.
     *
     * @param region code of a province (2 digits) or a kabupaten/kota, e.g. {@code 35.15}
     */
    public RegionMap value(String region, Cell value) {
        return and(new Place(region, value, null, null));
    }

    /** A value of a region, and how good that is in colour, icon and word. */
    public RegionMap value(String region, Cell value, Tone tone, String id, String en) {
        return and(new Place(region, value, tone, Text.of(id, en)));
    }

    private RegionMap and(Place place) {
        if (!REGION.matcher(place.region).matches()) {
            throw new IllegalArgumentException("'" + title.id() + "': no code of a region: " + place.region);
        }
        if (places.stream().anyMatch(p -> p.region.equals(place.region))) {
            throw new IllegalArgumentException("'" + title.id() + "': twice the region " + place.region);
        }
        List<Place> all = new ArrayList<>(places);
        all.add(place);
        ChartRules.unit(title, all.stream().map(Place::value).toList());
        return new RegionMap(title, all);
    }

    static RegionMap read(Branch tree) {
        return new RegionMap(
                tree.text("title"),
                tree.branches("places").stream().map(Place::read).toList());
    }

    public Text title() {
        return title;
    }

    public List<Place> places() {
        return places;
    }

    /** The unit of every value; empty without one. */
    public String unit() {
        return ChartRules.unit(title, places.stream().map(Place::value).toList());
    }

    /** Whether no region has a value. */
    public boolean isEmpty() {
        return places.stream().allMatch(p -> p.value().isMissing());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionMap m && m.title.equals(title) && m.places.equals(places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** One region. Made by {@link RegionMap#value}. */
    public record Place(
            String region,
            Cell value,
            @Nullable Tone tone,
            @Nullable Text state) {
        /** The number of the value. */
        public Optional<BigDecimal> number() {
            return value.number();
        }

        Map<String, @Nullable Object> tree() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("region", region);
            tree.put("value", Leaf.of(value));
            tree.put("tone", tone == null ? null : tone.code());
            tree.put("state", state == null ? null : Leaf.of(state));
            return tree;
        }

        static Place read(Branch b) {
            return new Place(
                    b.words("region"),
                    b.cell("value"),
                    b.maybe("tone").map(Tone::of).orElse(null),
                    b.maybeText("state").orElse(null));
        }
    }
}
