package simpul.core.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Measurements;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.SectorRecord;

/**
 * The sectors' figures and records, with "belum terukur" wherever there is nobody to ask. Thread-safe; never to be called
 * inside a transaction, because sector code runs behind it.
 */
@Component(service = Figures.class)
public final class Figures {
    private volatile @Nullable Measurements source;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSource(Measurements measurements) {
        source = measurements;
    }

    void unbindSource(Measurements measurements) {
        if (source == measurements) {
            source = null;
        }
    }

    /** What is measured for a round whose agreement names these sectors. */
    static MeasuredMatter matter(Round round, List<String> sectors) {
        return new MeasuredMatter(
                round.agreement(),
                round.region(),
                sectors,
                round.period().first(),
                round.period().last());
    }

    List<Measurement> measure(Scope scope, MeasuredMatter matter) {
        Measurements asked = source;
        List<Measurement> all =
                new ArrayList<>(asked == null || matter.sectors().isEmpty() ? List.of() : asked.measure(scope, matter));
        matter.sectors().stream()
                .filter(sector -> all.stream().noneMatch(m -> m.sector().equals(sector)))
                .forEach(sector -> all.add(Measurement.absent(sector)));
        return all;
    }

    List<SectorRecord> records(Scope scope, MeasuredMatter matter) {
        Measurements asked = source;
        return asked == null || matter.sectors().isEmpty() ? List.of() : asked.records(scope, matter);
    }

    /** The newer figures; where a sector can no longer be asked, what it said before is kept. */
    static List<Measurement> settled(List<Measurement> before, List<Measurement> now) {
        List<Measurement> all = new ArrayList<>();
        for (Measurement fresh : now) {
            List<Measurement> known = before.stream()
                    .filter(m -> m.sector().equals(fresh.sector()) && m.measured())
                    .toList();
            if (fresh.code().isEmpty() && !known.isEmpty()) {
                all.addAll(known);
            } else {
                all.add(fresh);
            }
        }
        return all;
    }
}
