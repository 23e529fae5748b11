package simpul.plugin.galeri;

import java.math.BigDecimal;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.RegionMap;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;

/** A map by value, and one that says how good things stand. */
final class MapScreen {
    private static final Measure VALUE = Measure.sum(Activity.VALUE);
    private static final Aggregate BY_REGION =
            Aggregate.over(Activity.TYPE).by(Dimension.of(Activity.REGION)).measure(Measure.count(), VALUE);
    private static final BigDecimal PLAN = BigDecimal.valueOf(1_000_000_000L);

    static final Screen SCREEN =
            Screen.of("peta", "Peta", "Maps", "map-2", MapScreen::view).asks(BY_REGION);

    private MapScreen() {}

    private static View view(ScreenRequest r) {
        return View.stack(r.node(MapScreen::values, BY_REGION), r.node(MapScreen::tones, BY_REGION));
    }

    private static View values(Answers answers) {
        RegionMap map = RegionMap.of("Nilai kegiatan menurut daerah", "Value of activities by region");
        for (Group group : answers.to(BY_REGION)) {
            String region = group.key(Dimension.of(Activity.REGION)).orElse("");
            map = region.isEmpty() ? map : map.value(region, Cell.of(group.figure(VALUE), "Rp"));
        }
        return View.map(map);
    }

    private static View tones(Answers answers) {
        RegionMap map = RegionMap.of("Kegiatan dan rencana nilainya", "Activities and their planned value");
        for (Group group : answers.to(BY_REGION)) {
            String region = group.key(Dimension.of(Activity.REGION)).orElse("");
            map = region.isEmpty() ? map : valued(map, region, group);
        }
        return View.map(map);
    }

    private static RegionMap valued(RegionMap map, String region, Group group) {
        Cell count = Cell.of(group.count());
        if (group.figure(VALUE).isEmpty()) {
            return map.value(region, count, Tone.BAD, "Nilai belum diisi", "Value not given");
        }
        return group.figure(VALUE).get().compareTo(PLAN) >= 0
                ? map.value(region, count, Tone.OK, "Sesuai rencana", "As planned")
                : map.value(region, count, Tone.WARN, "Di bawah rencana", "Below plan");
    }
}
