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
