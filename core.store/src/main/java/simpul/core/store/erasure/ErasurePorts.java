package simpul.core.store.erasure;

import java.util.List;
import simpul.core.model.audit.PersonalFacts;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class ErasurePorts {
    public static final List<PortFactory<?>> ALL = List.of(PortFactory.of(PersonalFacts.class, PersonalFactTable::new));

    private ErasurePorts() {}
}
