package simpul.core.web.page.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;

/**
 * One part of a sector's page, as its template draws it: exactly one of notice, kpis, table or empty.
 *
 * @param title heading above it; empty for none
 * @param search the words looked for, where the part can be searched; null where it cannot
 */
public record Part(
        String title,
        @Nullable Notice notice,
        List<Kpi> kpis,
        @Nullable Table table,
        @Nullable Empty empty,
        @Nullable Pager pager,
        List<Action> actions,
        @Nullable String search) {

    static Part notice(String title, Notice notice) {
        return new Part(title, notice, List.of(), null, null, null, List.of(), null);
    }

    static Part figures(String title, List<Kpi> kpis) {
        return new Part(title, null, kpis, null, null, null, List.of(), null);
    }

    static Part table(String title, Table table) {
        return new Part(title, null, List.of(), table, null, null, List.of(), null);
    }

    static Part empty(String title, Empty empty) {
        return new Part(title, null, List.of(), null, empty, null, List.of(), null);
    }

    Part titled(String heading) {
        return new Part(heading, notice, kpis, table, empty, pager, actions, search);
    }

    Part with(Pager next) {
        return new Part(title, notice, kpis, table, empty, next, actions, search);
    }

    Part offering(List<Action> more) {
        return new Part(title, notice, kpis, table, empty, pager, more, search);
    }

    Part searched(String words) {
        return new Part(title, notice, kpis, table, empty, pager, actions, words);
    }
}
