package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Cursor;
import simpul.core.web.ui.Option;

/**
 * The agencies that a form offers: those of the own region, then those of the regions with which a running agreement of
 * the sector is shared. The agencies of all regions would be tens of thousands. For one request.
 */
final class AgencyOptions {
    private final Caller caller;
    private final String sector;
    private final LocalDate today;
    private final Agencies agencies;
    private final Agreements agreements;
    private final Entitlement entitlement;
    private final Regions regions;
    private @Nullable List<Option> offered;

    AgencyOptions(
            Caller caller,
            String sector,
            LocalDate today,
            Agencies agencies,
            Agreements agreements,
            Entitlement entitlement,
            Regions regions) {
        this.caller = caller;
        this.sector = sector;
        this.today = today;
        this.agencies = agencies;
        this.agreements = agreements;
        this.entitlement = entitlement;
        this.regions = regions;
    }

    /** The options, and in front of them what a record already says and they do not hold. */
    List<Option> options(String chosen) {
        List<Option> options = new ArrayList<>(offered());
        if (!chosen.isEmpty() && options.stream().noneMatch(o -> o.value().equals(chosen))) {
            agencies.find(caller.scope(), chosen).ifPresent(a -> options.add(0, option(a)));
        }
        return options;
    }

    /** Looked up once, however many rows of a part ask. */
    private List<Option> offered() {
        List<Option> known = offered;
        if (known == null) {
            known = regionCodes().stream()
                    .flatMap(region ->
                            agencies.list(caller.scope(), region, new Cursor(Cursor.MOST, null)).items().stream())
                    .map(this::option)
                    .toList();
            offered = known;
        }
        return known;
    }

    private Set<String> regionCodes() {
        Set<String> codes = new LinkedHashSet<>();
        caller.region().ifPresent(own -> {
            codes.add(own);
            entitlement.agreements(own, sector, today).stream()
                    .map(Entitled::agreement)
                    .flatMap(id -> Optional.ofNullable(id).stream())
                    .flatMap(id -> agreements.find(caller.scope(), id).stream())
                    .flatMap(a -> a.parties().stream())
                    .map(p -> p.ref().region())
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
        });
        return codes;
    }

    private Option option(Agency agency) {
        String region = regions.find(agency.region()).map(Region::name).orElse(agency.region());
        return Option.of(agency.id(), agency.name() + " (" + region + ")");
    }
}
