package simpul.core.store.testing;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.file.Files;
import simpul.core.model.id.Entropy;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.region.Regions;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.Store;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.store.Foundation;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.id.SeededEntropy;

/**
 * A real store for the tests of any room, on the database engine of the run ({@link TestDatabase}), with a clock that
 * stands and identifiers that repeat.
 *
 * <pre>{@code
 * @TempDir Path folder;
 * try (StoreFixture fixture = StoreFixture.in(folder)) {
 *     fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> ...);
 * }
 * }</pre>
 */
public final class StoreFixture implements AutoCloseable {
    /** Ten o'clock in Jakarta on the default day of the demonstration. */
    public static final String DEMO_DAY = "2026-11-22T03:00:00Z";

    private final SettableClock clock;
    private final Entropy entropy;
    private final Foundation foundation;

    private StoreFixture(SettableClock clock, Entropy entropy, Foundation foundation) {
        this.clock = clock;
        this.entropy = entropy;
        this.foundation = foundation;
    }

    /** A store in that folder; one that is there already is opened again. */
    public static StoreFixture in(Path folder) {
        return in(folder, SettableClock.at(DEMO_DAY));
    }

    public static StoreFixture in(Path folder, SettableClock clock) {
        return in(folder, TestDatabase.of(folder), clock);
    }

    /** A store on a certain database. */
    public static StoreFixture in(Path folder, DatabaseChoice database) {
        return in(folder, database, SettableClock.at(DEMO_DAY));
    }

    private static StoreFixture in(Path folder, DatabaseChoice database, SettableClock clock) {
        Entropy entropy = new SeededEntropy(folder.toString());
        try {
            DataHome home = new DataHome(folder.toAbsolutePath());
            return new StoreFixture(clock, entropy, Foundation.open(home, database, clock, entropy, () -> 0, true));
        } catch (CannotOpen e) {
            throw new AssertionError(e.diagnosis().toString(), e);
        }
    }

    public Store store() {
        return foundation.store();
    }

    public Once.Memory once() {
        return foundation.once();
    }

    public Files files() {
        return foundation.files();
    }

    public Entropy entropy() {
        return entropy;
    }

    public SettableClock clock() {
        return clock;
    }

    public Regions regions() {
        return foundation.regions();
    }

    public WorkingDays workingDays() {
        return foundation.workingDays();
    }

    public Parameters parameters() {
        return foundation.parameters();
    }

    /** Declares defaults, as a room does with its service. */
    public StoreFixture declare(ParameterDefault.Source source) {
        foundation.parameters().add(source);
        return this;
    }

    /** Everything else of the store. */
    public Foundation foundation() {
        return foundation;
    }

    /** A caller who acts for a region, with the reach that his role has. */
    public static Caller caller(String region, Role role) {
        return caller(region, null, role);
    }

    /** A caller who acts for an agency of a region. */
    public static Caller caller(String region, @Nullable String agency, Role role) {
        Reach reach = role.equals(Role.DPRD) || role.equals(Role.PEMANTAU) ? Reach.SHARED : Reach.OWN;
        String post = "post-" + region + '-' + role.code().toLowerCase(java.util.Locale.ROOT);
        return new Caller(
                Scope.issue(post, reach, region, agency, Set.of(), false),
                post,
                "person-" + region,
                role,
                Text.same(role.label().id() + ' ' + region),
                Language.ID,
                false);
    }

    public Call call(String region, Role role) {
        return Call.of(caller(region, role));
    }

    @Override
    public void close() {
        foundation.close();
    }
}
