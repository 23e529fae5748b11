package simpul.core.records.define;

import java.math.BigDecimal;
import java.util.List;
import simpul.core.model.parameter.ParameterNumber;
import simpul.core.model.sector.record.SectorParameter;

/** Checks the parameters of a sector. */
final class ParameterCheck {
    private final Faults faults;

    ParameterCheck(Faults faults) {
        this.faults = faults;
    }

    void check(List<SectorParameter> all) {
        faults.unique("parameters", all.stream().map(SectorParameter::code).toList());
        all.forEach(this::one);
    }

    private void one(SectorParameter parameter) {
        faults.form(parameter.code(), parameter.code(), Faults.CODE);
        if (parameter.basis().isEmpty() || parameter.since().isEmpty()) {
            faults.add(
                    "DEFINITION_PARAMETER_BASIS",
                    parameter.code(),
                    "Sebut dasar parameter dan sejak kapan ia berlaku.",
                    "Say on what a parameter is based and since when it holds.");
        }
        BigDecimal value = parameter.value();
        ParameterNumber allowed = new ParameterNumber(
                parameter.unit().orElse(null),
                Math.min(6, Math.max(0, value.scale())),
                parameter.least().orElse(null),
                parameter.most().orElse(null));
        if (!allowed.allows(value)) {
            faults.add(
                    "DEFINITION_PARAMETER_VALUE",
                    parameter.code(),
                    "Nilai awal parameter di luar rentangnya atau berdesimal lebih dari enam.",
                    "The default of the parameter is out of its range or has more than six decimals.");
        }
    }
}
