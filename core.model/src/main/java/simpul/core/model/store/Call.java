package simpul.core.model.store;

import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.role.Role;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/**
 * One request to change something: who asks, and how it takes effect once. Immutable.
 *
 * @param once null for calls that carry no idempotency key (system tasks, changes made safe by a version)
 */
public record Call(Caller caller, @Nullable Once once) {

    public static Call of(Caller caller) {
        return new Call(caller, null);
    }

    /** A call by a named system task. */
    public static Call system(SystemTask task) {
        return of(new Caller(Scope.system(task), "", "", Role.ADMIN, Text.of("Sistem", "System"), Language.ID, false));
    }

    public Scope scope() {
        return caller.scope();
    }
}
