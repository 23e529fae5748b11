package simpul.core.model.region;

import java.util.List;

/**
 * An OPD (perangkat daerah) of a region.
 *
 * @param id opaque identifier
 * @param region code of the region it belongs to
 * @param shortName as people call it, e.g. {@code DKP}
 * @param urusan codes of the government affairs it handles ({@code kelautan-perikanan}, ...), from which the partner OPD is derived
 * @param version counts changes, for optimistic locking
 */
public record Agency(String id, String region, String name, String shortName, List<String> urusan, int version) {
    public Agency {
        urusan = List.copyOf(urusan);
    }
}
