package simpul.core.access.decide;

import simpul.core.model.access.Action;
import simpul.core.model.role.Role;

/** What a role may do at all, wherever it is; for those who make tokens. */
public final class Powers {
    private Powers() {}

    public static boolean ever(Role role, Action action) {
        return Permissions.TABLE.stream().anyMatch(rule -> rule.concerns(role, action));
    }
}
