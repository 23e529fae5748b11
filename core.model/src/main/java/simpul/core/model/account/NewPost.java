package simpul.core.model.account;

import org.jspecify.annotations.Nullable;

/**
 * A post to be made.
 *
 * @param role code of a {@link simpul.core.model.role.Role}
 * @param holder identifier of the person who takes it at once; null to leave it vacant
 */
public record NewPost(
        @Nullable String region,
        @Nullable String agency,
        String role,
        String label,
        @Nullable String holder) {}
