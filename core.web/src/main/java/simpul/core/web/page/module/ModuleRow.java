package simpul.core.web.page.module;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/**
 * One module in the list.
 *
 * @param next the version that is being put in its place; empty when none is
 * @param ended whether somebody stopped or removed it, or it was set aside
 * @param regions where it is used
 */
public record ModuleRow(
        String sector,
        Icon icon,
        String colour,
        String title,
        String version,
        String next,
        Badge badge,
        String since,
        boolean ended,
        RegionPanel regions) {
    private static final ZoneId SERVER = ZoneId.of("Asia/Jakarta");

    /** Whether it belongs to a part of the list. */
    boolean isIn(String part) {
        return switch (part) {
            case "aktif" -> badge.tone() == Tone.OK || badge.tone() == Tone.INFO;
            case "bermasalah" -> badge.tone() == Tone.BAD || badge.tone() == Tone.WARN;
            default -> true;
        };
    }

    /** @param regions where a sector is used, by its identifier */
    static List<ModuleRow> all(Messages t, Sectors sectors, Modules modules, Function<String, RegionPanel> regions) {
        Map<String, ModuleLive> live = new LinkedHashMap<>();
        modules.live().forEach(l -> live.put(l.sector(), l));
        List<ModuleRow> rows = new ArrayList<>();
        for (SectorModule module : sectors.all()) {
            live.remove(module.id());
            rows.add(running(t, module, modules, rows.size(), regions.apply(module.id())));
        }
        for (ModuleLive rest : live.values()) {
            if (rest.state() != LiveState.LIVE || modules.file(rest.sha256()).isPresent()) {
                rows.add(resting(t, rest, modules.file(rest.sha256()), rows.size(), regions.apply(rest.sector())));
            }
        }
        return rows;
    }

    private static ModuleRow running(Messages t, SectorModule module, Modules modules, int place, RegionPanel regions) {
        Optional<Deployment> now = modules.deployments(module.id(), 1).stream()
                .filter(Deployment::isRunning)
                .findFirst();
        String state = t.of(module.state().label());
        boolean idle = module.state() == ModuleState.IDLE;
        Badge badge = switch (module.state()) {
            case RUNNING -> Badge.ok(state);
            case IDLE -> Badge.neutral(Icon.PLAYER_PAUSE, state);
            case REFUSED, STOPPED -> Badge.bad(state);
        };
        return new ModuleRow(
                module.id(),
                Icon.named(module.icon()).orElse(Icon.PUZZLE),
                colour(place),
                t.of(module.title()),
                module.version(),
                now.map(Deployment::version)
                        .filter(v -> !v.equals(module.version()))
                        .orElse(""),
                now.isPresent() ? Badge.info(t.get("module.switchingNow")) : badge,
                since(t, module.since()),
                idle,
                regions);
    }

    private static ModuleRow resting(
            Messages t, ModuleLive live, Optional<ModuleFile> file, int place, RegionPanel regions) {
        String state = t.of(live.state().label());
        Badge badge = switch (live.state()) {
            case SET_ASIDE -> Badge.bad(state);
            case LIVE -> Badge.warn(t.get("module.notRunning"));
            case STOPPED, REMOVED -> Badge.neutral(Icon.PLAYER_PAUSE, state);
        };
        return new ModuleRow(
                live.sector(),
                file.flatMap(f -> Icon.named(f.icon())).orElse(Icon.PUZZLE),
                colour(place),
                file.map(f -> t.of(f.title())).orElse(live.sector()),
                file.map(ModuleFile::version).orElse(""),
                "",
                badge,
                since(t, live.since()),
                live.state() != LiveState.LIVE,
                regions);
    }

    private static String colour(int place) {
        return "c" + (place % 5 + 1);
    }

    private static String since(Messages t, @Nullable Instant at) {
        return at == null ? "" : t.get("sector.since", t.date(at.atZone(SERVER).toLocalDate()));
    }
}
