package simpul.core.registry.desk;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.id.Entropy;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.region.Regions;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.store.Store;
import simpul.core.registry.evaluation.RoundOpening;
import simpul.core.registry.law.DprdTrigger;
import simpul.core.registry.law.LawParameters;

/** The services on which cases and documents are worked. Immutable and thread-safe. */
@Component(service = Desk.class)
public final class Desk {
    private final Store store;
    private final Decisions decisions;
    private final Regions regions;
    private final UrusanCatalogue urusan;
    private final Parameters parameters;
    private final WorkingDays days;
    private final Entropy entropy;
    private final RoundOpening rounds;

    @Activate
    public Desk(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Regions regions,
            @Reference UrusanCatalogue urusan,
            @Reference Parameters parameters,
            @Reference WorkingDays days,
            @Reference Entropy entropy,
            @Reference RoundOpening rounds) {
        this.store = store;
        this.decisions = decisions;
        this.regions = regions;
        this.urusan = urusan;
        this.parameters = parameters;
        this.days = days;
        this.entropy = entropy;
        this.rounds = rounds;
    }

    public Store store() {
        return store;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Regions regions() {
        return regions;
    }

    public UrusanCatalogue urusan() {
        return urusan;
    }

    /** Opens the evaluation of what comes into force. */
    public RoundOpening rounds() {
        return rounds;
    }

    public String newId() {
        return entropy.id();
    }

    /** Today where the scope's region lies. */
    public LocalDate today(Scope scope) {
        return days.today(scope.region().orElse(""));
    }

    /** The parameters in force today for a region; an empty code means the platform's. */
    public LawParameters law(String region, LocalDate day) {
        String code = region.isEmpty() ? null : region;
        return new LawParameters(
                DprdTrigger.of(parameters.get(LawDefaults.TRIGGER, code, day).value()),
                parameters.integer(LawDefaults.MOST_MONTHS, code, day),
                parameters.integer(LawDefaults.STALLED, code, day),
                parameters.integer(LawDefaults.DPRD_DAYS, code, day),
                parameters.flag(LawDefaults.SILENCE, code, day));
    }

    /** The day by which a DPRD is expected to have decided. */
    public LocalDate dprdDue(String region, LocalDate asked) {
        return days.plus(asked, law(region, asked).dprdDays());
    }

    /** Days without a step after which a case counts as not moving, as the scope's region sees it. */
    public int stalledDays(Scope scope, LocalDate day) {
        return law(scope.region().orElse(""), day).stalledDays();
    }
}
