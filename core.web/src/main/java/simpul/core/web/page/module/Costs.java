package simpul.core.web.page.module;

import java.util.List;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.Modules;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/**
 * What the loaded versions of a sector cost.
 *
 * @param table the live version first; without rows where none is loaded
 * @param abandoned threads that would not end, in words
 */
public record Costs(Table table, List<String> abandoned) {
    static Costs of(Messages t, ModuleRow row, Modules modules) {
        List<ModuleCost> costs = modules.costs().stream()
                .filter(c -> c.sector().equals(row.sector()))
                .toList();
        List<Column> columns = List.of(
                Column.text(t.get("sector.version")),
                Column.number(t.get("module.requests")),
                Column.number(t.get("module.failed")),
                Column.number(t.get("module.average")),
                Column.number(t.get("module.drawing")),
                Column.number(t.get("module.inside")));
        return new Costs(
                new Table(
                        t.get("module.costs", row.title()),
                        columns,
                        costs.stream().map(c -> cells(t, c)).toList()),
                costs.stream()
                        .filter(c -> c.abandoned() > 0)
                        .map(c -> c.version() + ": " + t.get("module.abandoned", c.abandoned()))
                        .toList());
    }

    private static List<Cell> cells(Messages t, ModuleCost c) {
        return List.of(
                Cell.of(c.version()).below(c.live() ? "" : t.get("module.leaving")),
                Cell.of(t.number(c.requests())),
                Cell.of(t.number(c.failed())),
                Cell.of(t.number(average(c.millis(), c.requests()))),
                Cell.of(t.number(average(c.renderMillis(), c.renders()))),
                Cell.of(t.number(c.leases())));
    }

    private static long average(long millis, long times) {
        return times == 0 ? 0 : millis / times;
    }
}
