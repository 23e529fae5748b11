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
 * One part of a sector's page, as its template draws it: exactly one of notice, kpis, table, empty or node.
 *
 * @param title heading above it; empty for none
 * @param search where the part can be searched; null where it cannot
 * @param files the same figures for spreadsheets
 */
public record Part(
        String title,
        @Nullable Notice notice,
        List<Kpi> kpis,
        @Nullable Table table,
        @Nullable Empty empty,
        @Nullable Node node,
        @Nullable Pager pager,
        List<Action> actions,
        @Nullable Search search,
        List<FileLink> files) {

    /**
     * How a part is searched.
     *
     * @param name of the parameter
     * @param words looked for
     */
    public record Search(String name, String words) {}

    static Part notice(String title, Notice notice) {
        return new Part(title, notice, List.of(), null, null, null, null, List.of(), null, List.of());
    }

    static Part figures(String title, List<Kpi> kpis) {
        return new Part(title, null, kpis, null, null, null, null, List.of(), null, List.of());
    }

    static Part table(String title, Table table) {
        return new Part(title, null, List.of(), table, null, null, null, List.of(), null, List.of());
    }

    static Part empty(String title, Empty empty) {
        return new Part(title, null, List.of(), null, empty, null, null, List.of(), null, List.of());
    }

    static Part node(String title, Node node) {
        return new Part(title, null, List.of(), null, null, node, null, List.of(), null, List.of());
    }

    /** Whether it stands on paper. */
    boolean isPrinted() {
        return node == null || !"no-print".equals(node.look());
    }

    Part titled(String heading) {
        return new Part(heading, notice, kpis, table, empty, node, pager, actions, search, files);
    }

    Part with(Pager next) {
        return new Part(title, notice, kpis, table, empty, node, next, actions, search, files);
    }

    Part offering(List<Action> more) {
        return new Part(title, notice, kpis, table, empty, node, pager, more, search, files);
    }

    Part searched(String name, String words) {
        return new Part(title, notice, kpis, table, empty, node, pager, actions, new Search(name, words), files);
    }

    Part as(List<FileLink> links) {
        return new Part(title, notice, kpis, table, empty, node, pager, actions, search, links);
    }
}
