package simpul.core.web.page.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/**
 * Which regions use a sector.
 *
 * @param on how many provinces use it
 * @param of how many provinces there are
 */
public record RegionPanel(int on, int of, List<Group> groups, List<Stand> stands) {

    /** How many of a hundred provinces that is. */
    public int share() {
        return of == 0 ? 0 : 100 * on / of;
    }

    /** Provinces of one part of the country. */
    public record Group(String title, int on, List<Chip> chips) {}

    /**
     * What lets a region use the sector.
     *
     * @param trial says that it is one; empty for a PKS
     * @param until empty where it has no end
     */
    public record By(String trial, String title, String until) {}

    /** @param words how the province stands, for who does not see the colour */
    public record Chip(String name, boolean on, String words) {}

    /**
     * A region that may use the sector.
     *
     * @param by the PKS or trial that lets it
     */
    public record Stand(String region, String name, boolean on, boolean off, Badge badge, List<By> by) {}

    static RegionPanel of(Messages t, Regions regions, List<SectorStand> stands) {
        Map<String, SectorStand> byCode = stands.stream().collect(Collectors.toMap(SectorStand::region, s -> s));
        Map<String, List<Chip>> groups = new LinkedHashMap<>();
        for (String part : List.of("sumatera", "jawa", "kalimantan", "sulawesi", "timur")) {
            groups.put(part, new ArrayList<>());
        }
        List<Region> provinces = regions.standing().stream()
                .filter(r -> r.level() == Level.PROVINSI)
                .toList();
        for (Region province : provinces) {
            SectorStand stand = byCode.get(province.code());
            groups.computeIfAbsent(part(province.code()), p -> new ArrayList<>())
                    .add(chip(t, province, stand));
        }
        List<Group> shown = groups.entrySet().stream()
                .map(g -> new Group(t.get("module.part." + g.getKey()), on(g.getValue()), g.getValue()))
                .toList();
        return new RegionPanel(
                shown.stream().mapToInt(Group::on).sum(),
                provinces.size(),
                shown,
                stands.stream().map(s -> stand(t, regions, s)).toList());
    }

    private static int on(List<Chip> chips) {
        return (int) chips.stream().filter(Chip::on).count();
    }

    private static Chip chip(Messages t, Region province, @Nullable SectorStand stand) {
        boolean on = stand != null && stand.on();
        String words = on ? t.get("module.on") : stand == null ? t.get("module.notEntitled") : t.get("module.off");
        return new Chip(province.name().replaceFirst("^Provinsi ", ""), on, words);
    }

    private static Stand stand(Messages t, Regions regions, SectorStand s) {
        Badge badge = s.on()
                ? Badge.ok(t.get("module.on"))
                : s.offSince() != null
                        ? Badge.neutral(Icon.PLAYER_PAUSE, t.get("module.off"))
                        : Badge.warn(t.get("module.notEntitled"));
        return new Stand(
                s.region(),
                regions.find(s.region()).map(Region::name).orElse(s.region()),
                s.on(),
                s.offSince() != null,
                badge,
                s.by().stream().map(e -> by(t, e)).toList());
    }

    private static By by(Messages t, Entitled e) {
        return new By(
                e.trial() ? t.get("module.trial") : "",
                e.title(),
                e.until() == null ? "" : t.get("module.until", t.date(e.until())));
    }

    /** Where the country's statistics count a province, by the first digits of its code. */
    private static String part(String code) {
        return switch (code.charAt(0)) {
            case '1', '2' -> "sumatera";
            case '3' -> "jawa";
            case '5' -> code.startsWith("51") ? "jawa" : "timur";
            case '6' -> "kalimantan";
            case '7' -> "sulawesi";
            default -> "timur";
        };
    }
}
