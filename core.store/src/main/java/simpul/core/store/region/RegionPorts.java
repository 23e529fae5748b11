package simpul.core.store.region;

import java.util.List;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.PartnerStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class RegionPorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(AgencyStore.class, AgencyTable::new), PortFactory.of(PartnerStore.class, PartnerTable::new));

    private RegionPorts() {}
}
