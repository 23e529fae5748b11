package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Unit;
import simpul.core.model.region.Agency;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The agencies of a party: boxes for those that are registered, lines for others. For one request. */
final class UnitFields {
    private final Directories names;
    private final Scope scope;
    private final Messages t;

    UnitFields(Directories names, Scope scope, Messages t) {
        this.names = names;
        this.scope = scope;
        this.t = t;
    }

    private List<Agency> registered(PartyRef party) {
        String region = party.region();
        return region == null ? List.of() : names.agencies(scope, region);
    }

    /** Names under which the agencies are sent: {@code prefix + "units"} and {@code prefix + "unitNames"}. */
    List<Field> fields(PartyRef party, String prefix) {
        List<Agency> known = registered(party);
        if (known.isEmpty()) {
            return List.of(
                    Field.area(prefix + "unitNames", t.get("case.fUnits")).hint(t.get("case.fUnitsHint")));
        }
        return List.of(Field.boxes(
                prefix + "units",
                t.get("case.fUnits"),
                known.stream().map(a -> Option.of(a.id(), a.name())).toList()));
    }

    /** Identifiers of the registered ones, for boxes. */
    static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::agency).filter(Objects::nonNull).toList();
    }

    /** Names of the others, one a line. */
    static String lines(List<Unit> units) {
        return String.join(
                "\n",
                units.stream().filter(u -> u.agency() == null).map(Unit::name).toList());
    }

    List<Unit> read(PartyRef party, List<String> ids, @Nullable String lines) {
        List<Agency> known = registered(party);
        List<Unit> units = new ArrayList<>();
        for (String id : ids) {
            String name = known.stream()
                    .filter(a -> a.id().equals(id))
                    .map(Agency::name)
                    .findFirst()
                    .orElse(id);
            units.add(new Unit(id, name));
        }
        CaseFields.or(lines)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> units.add(new Unit(null, name)));
        return units;
    }

    /** Registered agencies of a party that handle a government affair. */
    List<String> handling(PartyRef party, String urusan) {
        return registered(party).stream()
                .filter(a -> a.urusan().contains(urusan))
                .map(Agency::id)
                .toList();
    }
}
