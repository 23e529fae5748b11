package simpul.core.records.define;

import java.util.Optional;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** Checks that the parameter which an indicator should reach is there and in its unit. */
final class TargetCheck {
    private final Definition definition;
    private final Faults faults;

    TargetCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check(Indicator indicator) {
        indicator.targetParameter().ifPresent(wanted -> check(indicator, wanted));
    }

    private void check(Indicator indicator, SectorParameter wanted) {
        Optional<SectorParameter> known = definition.parameter(wanted.code());
        if (known.isEmpty()) {
            faults.add(
                    "DEFINITION_INDICATOR",
                    indicator.code(),
                    "Parameter '" + wanted.code() + "' untuk targetnya tidak didaftarkan pada sektor.",
                    "The parameter '" + wanted.code() + "' of its target is not declared by the sector.");
        } else if (!known.get().unit().map(Text::id).orElse("").equals(indicator.unit())) {
            faults.add(
                    "DEFINITION_INDICATOR",
                    indicator.code(),
                    "Satuan parameter '" + wanted.code() + "' bukan satuan indikatornya.",
                    "The parameter '" + wanted.code() + "' is not in the unit of the indicator.");
        }
    }
}
