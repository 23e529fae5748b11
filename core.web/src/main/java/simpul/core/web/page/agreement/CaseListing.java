package simpul.core.web.page.agreement;

import java.util.List;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Download;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;

/**
 * The list of cases.
 *
 * @param filters the fields of the filter form
 * @param narrowed whether any filter is set
 * @param more fields that are shown only on request, as long as none of them is set
 */
public record CaseListing(
        String sub,
        List<Action> actions,
        List<Field> filters,
        List<Field> more,
        boolean moreOpen,
        boolean narrowed,
        Table table,
        Pager pager,
        Download download) {}
