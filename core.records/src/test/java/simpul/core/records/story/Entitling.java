package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.agreement.Prospect;

/** Entitles some regions by the agreement {@code pks}. */
final class Entitling implements Entitlement {
    private volatile Set<String> regions;
    private volatile Set<String> carriers = Set.of();
    private volatile String agreement = "pks";

    Entitling(String... regions) {
        this.regions = Set.of(regions);
    }

    void carriedBy(String... agencies) {
        carriers = Set.of(agencies);
    }

    @Override
    public Set<String> carriers(String region, String sector) {
        return carriers;
    }

    void end() {
        regions = Set.of();
    }

    /** Entitles by another agreement from now on. */
    void by(String other) {
        agreement = other;
    }

    @Override
    public Optional<Entitled> entitled(String region, String sector, LocalDate day) {
        return agreements(region, sector, day).stream().findFirst();
    }

    @Override
    public List<Entitled> forRegion(String region, LocalDate day) {
        return agreements(region, "kapal", day);
    }

    @Override
    public List<Prospect> prospects(String region, String sector, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Entitled> agreements(String region, String sector, LocalDate day) {
        return regions.contains(region)
                ? List.of(new Entitled(region, sector, agreement, "PKS kapal", null))
                : List.of();
    }
}
