package simpul.core.records.keep;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.ConstraintStore;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.records.law.Laws;

/**
 * What a run that only checks would have kept so far, so that later rows meet earlier ones as they will when it counts. For
 * one run, in one thread; when another version of the module goes on, it begins anew.
 */
public final class Trial {
    private final Set<String> here = new HashSet<>();
    private @Nullable Tx now;
    private @Nullable RecordType type;
    private @Nullable Laws laws;

    Laws laws(Tx tx, Definition sector, RecordType asked, String region) {
        now = tx;
        Laws known = laws;
        if (known == null || type != asked) {
            known = new Laws(
                    sector,
                    asked,
                    region,
                    plans -> Objects.requireNonNull(now)
                            .port(ConstraintStore.class)
                            .ask(plans));
            laws = known;
            type = asked;
            here.clear();
        }
        return known;
    }

    /** Unique values of rows before. */
    Set<String> here() {
        return here;
    }
}
