package simpul.core.model.region;

import java.util.List;
import java.util.Optional;

/** The government affairs of UU 23/2014 Ps 12 and the supporting functions, in the order of the law. Immutable. */
public interface UrusanCatalogue {
    List<Urusan> all();

    Optional<Urusan> find(String code);
}
