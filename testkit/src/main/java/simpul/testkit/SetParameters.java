package simpul.testkit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.SectorParameter;

/** What offices have set parameters to in a test, the owner's and those of other regions. For one test. */
final class SetParameters {
    private final Definition definition;
    private final Map<SectorParameter, BigDecimal> own = new HashMap<>();
    private final Map<String, Map<SectorParameter, BigDecimal>> elsewhere = new HashMap<>();

    SetParameters(Definition definition) {
        this.definition = definition;
    }

    void set(SectorParameter parameter, Number value) {
        own.put(parameter, new BigDecimal(value.toString()));
    }

    void set(SectorParameter parameter, String region, Number value) {
        elsewhere.computeIfAbsent(region, r -> new HashMap<>()).put(parameter, new BigDecimal(value.toString()));
    }

    /** What it is for a region, the owner or another one: what was set for it, else its default. */
    BigDecimal of(SectorParameter parameter, String region, String owner) {
        SectorParameter known = definition
                .parameter(parameter.code())
                .orElseThrow(() -> new AssertionError("The sector does not declare the parameter " + parameter));
        BigDecimal usual = region.equals(owner) ? own.getOrDefault(known, known.value()) : known.value();
        return elsewhere.getOrDefault(region, Map.of()).getOrDefault(known, usual);
    }
}
