package simpul.core.web.page;

import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;

/** Has something to say at the top of some pages. Registered as a service; what a page itself has to say goes before. Thread-safe. */
public interface NoticeSource {
    /** @param path of the page that is being shown */
    Optional<Notice> notice(Caller caller, String path, Messages t);
}
