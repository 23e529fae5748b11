package simpul.core.web.page.sector;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.RegionMap;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;
import simpul.core.web.chart.Markup;
import simpul.core.web.map.RegionDrawing;
import simpul.core.web.map.Spot;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** Turns values of regions into a map with legend and list, in the reader's words. For one request. */
final class Maps {
    private final Messages t;
    private final Words words;
    private final UnaryOperator<String> names;
    private final String drawing;

    /**
     * @param names of regions by code
     * @param drawing address of the outlines
     */
    Maps(Messages t, UnaryOperator<String> names, String drawing) {
        this.t = t;
        this.words = new Words(t);
        this.names = names;
        this.drawing = drawing;
    }

    MapNode of(RegionMap map, String address) {
        List<RegionMap.Place> provinces =
                map.places().stream().filter(p -> p.region().length() == 2).toList();
        return new MapNode(
                "peta-" + address.replace('.', '-'), provinces.isEmpty() ? null : drawn(map, provinces), list(map));
    }

    private Content drawn(RegionMap map, List<RegionMap.Place> provinces) {
        Scale scale = Scale.of(provinces);
        List<Spot> spots = provinces.stream()
                .map(p -> new Spot(
                        p.region(),
                        p.number().map(words::rough).orElse("–"),
                        p.number().map(scale::shade).map(scale::look).orElse(0),
                        p.tone() == null ? null : p.tone().code()))
                .toList();
        String label = t.get("sector.mapLabel", t.of(map.title()), provinces.size());
        Markup to = new Markup();
        to.raw(new RegionDrawing(label, drawing, spots));
        keys(to, map, provinces, scale);
        return output -> output.writeContent(to.toString());
    }

    /** What shades and marks mean. */
    private void keys(Markup to, RegionMap map, List<RegionMap.Place> provinces, Scale scale) {
        to.open("ul", "class", "keys map-keys");
        for (int shade = 1; shade <= scale.shades(); shade++) {
            to.open("li").open("svg", "class", "sq", "viewBox", "0 0 12 10", "aria-hidden", "true");
            to.leaf("rect", "class", "sh" + scale.look(shade), "width", 12, "height", 10, "rx", 2)
                    .close("svg");
            String from = words.rough(scale.from(shade), map.unit());
            String until = words.rough(scale.from(shade + 1), map.unit());
            to.text(scale.shades() == 1 ? until : from + " – " + until).close("li");
        }
        Map<String, Text> states = new LinkedHashMap<>();
        for (RegionMap.Place place : provinces) {
            if (place.tone() != null && place.state() != null) {
                states.putIfAbsent(place.tone().code(), place.state());
            }
        }
        states.forEach((tone, state) -> {
            to.open("li").open("svg", "class", "sq", "viewBox", "0 0 12 10", "aria-hidden", "true");
            RegionDrawing.key(to, tone);
            to.close("svg").text(t.of(state)).close("li");
        });
        to.element("li", t.get("sector.mapNote"), "class", "muted").close("ul");
    }

    /** Provinces by their name, each before its kabupaten and kota. */
    private Table list(RegionMap map) {
        boolean states = map.places().stream().anyMatch(p -> p.state() != null);
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(t.get("sector.region")), Column.number(t.get("part.value"))));
        if (states) {
            columns.add(Column.state(t.get("map.state")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (RegionMap.Place place : ordered(map)) {
            boolean within = place.region().length() > 2;
            Cell name = Cell.of(names.apply(place.region()));
            List<Cell> row = new ArrayList<>(List.of(
                    within ? name.below(names.apply(place.region().substring(0, 2))) : name,
                    words.cell(place.value())));
            if (states) {
                row.add(
                        place.tone() == null || place.state() == null
                                ? Cell.missing("–")
                                : Cell.state(Badge.of(Words.tone(place.tone()), t.of(place.state()))));
            }
            rows.add(row);
        }
        return new Table(t.of(map.title()), columns, rows);
    }

    private static List<RegionMap.Place> ordered(RegionMap map) {
        return map.places().stream()
                .sorted(Comparator.comparing(RegionMap.Place::region))
                .toList();
    }

    /** The same as rows under headings, for files. */
    GridView grid(RegionMap map) {
        boolean states = map.places().stream().anyMatch(p -> p.state() != null);
        List<Text> headings = new ArrayList<>(
                List.of(Grids.text("sector.regionCode"), Grids.text("sector.region"), Grids.text("part.value")));
        if (states) {
            headings.add(Grids.text("map.state"));
        }
        List<List<simpul.core.model.sector.view.Cell>> rows = new ArrayList<>();
        for (RegionMap.Place place : ordered(map)) {
            List<simpul.core.model.sector.view.Cell> row = new ArrayList<>(List.of(
                    simpul.core.model.sector.view.Cell.of(Text.same(place.region())),
                    simpul.core.model.sector.view.Cell.of(Text.same(names.apply(place.region()))),
                    place.value()));
            if (states) {
                row.add(
                        place.state() == null
                                ? simpul.core.model.sector.view.Cell.missing()
                                : simpul.core.model.sector.view.Cell.of(place.state()));
            }
            rows.add(row);
        }
        return (GridView) View.grid(map.title(), headings, rows);
    }

    /** Equal steps from the least to the most value. */
    private record Scale(BigDecimal least, BigDecimal step, int shades) {
        static Scale of(List<RegionMap.Place> places) {
            List<BigDecimal> values =
                    places.stream().flatMap(p -> p.number().stream()).sorted().toList();
            if (values.isEmpty()) {
                return new Scale(BigDecimal.ZERO, BigDecimal.ZERO, 0);
            }
            BigDecimal least = values.get(0);
            BigDecimal span = values.get(values.size() - 1).subtract(least);
            long different = values.stream().distinct().count();
            int shades = (int) Math.min(RegionDrawing.SHADES, different);
            return new Scale(least, span.divide(BigDecimal.valueOf(shades), 6, RoundingMode.HALF_UP), shades);
        }

        int shade(BigDecimal value) {
            if (step.signum() == 0) {
                return 1;
            }
            int steps = value.subtract(least).divide(step, 0, RoundingMode.DOWN).intValue();
            return Math.min(shades, steps + 1);
        }

        /** Few shades are spread over all that the style sheet has. */
        int look(int shade) {
            return shades == 1 ? 3 : 1 + (shade - 1) * (RegionDrawing.SHADES - 1) / (shades - 1);
        }

        /** Where a shade begins. */
        BigDecimal from(int shade) {
            return least.add(step.multiply(BigDecimal.valueOf(shade - 1L)))
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
    }
}
