package simpul.core.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.role.Role;

/**
 * A post (jabatan), which holds open work whoever sits on it. Immutable.
 *
 * @param region code of the region; null for posts of the platform and of ministries
 * @param agency identifier of the agency (OPD); null for posts outside one
 * @param role what the post may do
 * @param label the office as pages show it, e.g. {@code Dinas Kelautan dan Perikanan Provinsi Maluku}
 * @param closed when the post was abolished; null while it exists
 * @param version counts changes, for optimistic locking
 */
public record Post(
        String id,
        @Nullable String region,
        @Nullable String agency,
        Role role,
        String label,
        @Nullable Instant closed,
        int version) {

    public boolean isOpen() {
        return closed == null;
    }
}
