package simpul.core.web.page.access;

import org.jspecify.annotations.Nullable;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Table;

/**
 * A list of agencies or partners.
 *
 * @param none what to say when there are none
 * @param regions the choice of a region for who looks after all of them
 * @param make where a new one is entered; empty when a region must be chosen first
 */
public record DirectoryPage(
        String title,
        String none,
        Table table,
        String path,
        @Nullable Field regions,
        String make,
        String makeLabel) {

    static Reply show(PageAsk ask, DirectoryPage page) {
        return ask.show("akses/direktori", ask.shell().titled(page.title(), Crumb.here(page.title())), "page", page);
    }
}
