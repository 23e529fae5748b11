package simpul.core.model.region;

import java.util.List;
import java.util.Optional;

/** All regions, as an immutable snapshot held by the store. Public knowledge, so it needs no scope. Thread-safe. */
public interface Regions {
    Optional<Region> find(String code);

    /** Every region, ordered by code, past ones included. */
    List<Region> all();

    /** The regions whose code has no last day, ordered by code: what people choose from. */
    default List<Region> standing() {
        return all().stream().filter(r -> r.validUntil() == null).toList();
    }

    /** The kabupaten and kota of a province, ordered by code. */
    List<Region> within(String province);
}
