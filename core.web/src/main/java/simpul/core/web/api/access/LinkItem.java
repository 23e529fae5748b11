package simpul.core.web.api.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.OneTimeLink;

/** A one-time link, shown to who made it. */
record LinkItem(String path, Instant expires) {
    static @Nullable LinkItem of(@Nullable OneTimeLink link) {
        return link == null ? null : new LinkItem(link.path(), link.expires());
    }
}
