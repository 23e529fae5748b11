package simpul.core.web.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.chart.Bars;
import simpul.core.web.map.PartnerMap;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * What the dashboard shows.
 *
 * @param map null while there is no partner to draw
 * @param stuck cases that do not move, the longest first
 * @param rounds rounds of the quarter; null when there are none
 * @param agenda what falls due and what ends, the next first
 * @param sectors null while no running case names a sector
 */
public record Dashboard(
        String title,
        String sub,
        List<Action> actions,
        List<Kpi> kpis,
        @Nullable PartnerMap map,
        List<Stuck> stuck,
        List<OnPaper> onPaper,
        @Nullable Table rounds,
        @Nullable Bars sectors,
        List<Event> agenda)
        implements Tabled {

    @Override
    public List<Table> tables() {
        return map == null ? List.of() : List.of(map.table());
    }

    /** An agreement that exists only on paper. */
    public record OnPaper(String href, String title, String note, String periods) {}

    /** A case that does not move. */
    public record Stuck(String href, String title, String note, String days) {}
}
