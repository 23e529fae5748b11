package simpul.core.records.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.ParameterNumber;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** How parameters of sectors stand among those of the platform. Stateless. */
public final class SectorParameters {
    private SectorParameters() {}

    /** Whose they are among all declarations. */
    public static String owner(String sector) {
        return "sektor." + sector;
    }

    /** What the sector declares, for the page and the API of parameters. */
    public static List<ParameterDefault> declared(Definition definition) {
        return definition.parameters().stream()
                .map(p -> declared(definition, p))
                .toList();
    }

    private static ParameterDefault declared(Definition definition, SectorParameter p) {
        Text sector = definition.title();
        return new ParameterDefault(
                code(definition.id(), p),
                p.value().toPlainString(),
                Text.of(
                        sector.id() + ": " + p.title().id(),
                        sector.en() + ": " + p.title().en()),
                p.basis().orElseThrow(),
                p.isConfirmed(),
                p.since().orElseThrow(),
                List.of(),
                new ParameterNumber(
                        p.unit().orElse(null),
                        Math.max(0, p.value().scale()),
                        p.least().orElse(null),
                        p.most().orElse(null)),
                p.isPerRegion());
    }

    /** Looks into what offices have set for a sector, and else into what this version of it declares. */
    public static ParameterLook of(Parameters parameters, Definition definition) {
        return (p, region, on) ->
                new BigDecimal(holding(parameters, definition, p, region, on).value());
    }

    /** What holds of a parameter of that version, for a region on a day. */
    static Parameter holding(
            Parameters parameters,
            Definition definition,
            SectorParameter wanted,
            @Nullable String region,
            LocalDate on) {
        SectorParameter known = known(definition, wanted);
        return parameters.get(declared(definition, known), known.isPerRegion() ? region : null, on);
    }

    /** The declared one; anything else is a bug of the sector. */
    public static SectorParameter known(Definition definition, SectorParameter wanted) {
        return definition
                .parameter(wanted.code())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The sector " + definition.id() + " declares no parameter " + wanted.code()));
    }

    /** Its code among those of the platform. */
    private static String code(String sector, SectorParameter p) {
        return owner(sector) + "." + p.code();
    }
}
