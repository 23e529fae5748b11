package simpul.core.web.page.agreement;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Batches;
import simpul.core.model.agreement.Cases;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.file.Files;
import simpul.core.model.parameter.Parameters;
import simpul.core.web.http.CursorSeal;

/** The services that the pages of cooperation speak to. Immutable and thread-safe. */
@Component(service = Rooms.class)
public final class Rooms {
    private static final String STALLED = "kerjasama.tidak_bergerak.hari";

    private final Cases cases;
    private final Agreements agreements;
    private final Batches batches;
    private final Outcomes outcomes;
    private final Directories directories;
    private final Decisions decisions;
    private final WorkingDays days;
    private final Parameters parameters;
    private final Files files;
    private final CursorSeal seal;

    @Activate
    public Rooms(
            @Reference Cases cases,
            @Reference Agreements agreements,
            @Reference Batches batches,
            @Reference Outcomes outcomes,
            @Reference Directories directories,
            @Reference Decisions decisions,
            @Reference WorkingDays days,
            @Reference Parameters parameters,
            @Reference Files files,
            @Reference CursorSeal seal) {
        this.cases = cases;
        this.agreements = agreements;
        this.batches = batches;
        this.outcomes = outcomes;
        this.directories = directories;
        this.decisions = decisions;
        this.days = days;
        this.parameters = parameters;
        this.files = files;
        this.seal = seal;
    }

    Cases cases() {
        return cases;
    }

    Agreements agreements() {
        return agreements;
    }

    Batches batches() {
        return batches;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    Directories directories() {
        return directories;
    }

    Decisions decisions() {
        return decisions;
    }

    Files files() {
        return files;
    }

    CursorSeal seal() {
        return seal;
    }

    /** Today where the scope's region lies. */
    LocalDate today(Scope scope) {
        return days.today(scope.region().orElse(""));
    }

    /** Days without a step after which a case counts as not moving. */
    int stalledDays(Scope scope) {
        return parameters.integer(STALLED, scope.region().orElse(null), today(scope));
    }
}
