package simpul.core.web.page.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.Round;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;

/** The names behind codes and identifiers. Thread-safe. */
@Component(service = Names.class)
public final class Names {
    private final Regions regions;
    private final Agencies agencies;

    @Activate
    public Names(@Reference Regions regions, @Reference Agencies agencies) {
        this.regions = regions;
        this.agencies = agencies;
    }

    String region(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    /** The region as a letterhead names it: {@code Provinsi Jawa Timur}. */
    private String formalName(String code) {
        return regions.find(code)
                .map(r -> r.parent() == null ? "Provinsi " + r.name() : r.name())
                .orElse(code);
    }

    RoundNames of(Scope scope, Round round, String secretariat) {
        List<String> first = round.agencies().stream().limit(1).toList();
        return new RoundNames(
                region(round.region()),
                formalName(round.region()),
                office(scope, round.agencies(), secretariat),
                office(scope, first, secretariat),
                partners(round));
    }

    /** The agencies of a round, or the sekretariat where it fills in itself. */
    String office(Scope scope, List<String> ids, String otherwise) {
        String names = ids.stream()
                .flatMap(id -> agencies.find(scope, id).stream())
                .map(Agency::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? otherwise : names;
    }

    /** The other parties of a round. */
    String partners(Round round) {
        return round.parties().stream()
                .filter(code -> !code.equals(round.region()))
                .map(this::region)
                .collect(Collectors.joining(", "));
    }
}
