package simpul.core.web.page.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Download;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/**
 * A list of agencies or partners.
 *
 * @param none what to say when there are none
 * @param regions the choice of a region for who looks after all of them
 * @param make where a new one is entered; empty when a region must be chosen first
 */
public record DirectoryPage(
        String title,
        String sub,
        String none,
        Table table,
        String path,
        @Nullable Field regions,
        String make,
        String makeLabel)
        implements Tabled {

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    /** Where the list comes as a file, for the region that is chosen. */
    public Download download() {
        String region = regions == null ? "" : regions.value();
        return Download.of(Address.of("").with("daerah", region), table);
    }

    static Reply show(PageAsk ask, DirectoryPage page) {
        return ask.show("akses/direktori", ask.shell().titled(page.title(), Crumb.here(page.title())), "page", page);
    }
}
