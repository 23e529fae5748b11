package simpul.core.access.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.DelayStore;
import simpul.core.model.account.DelayStore.Failures;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;

/**
 * Growing delays after failed logins, per account name (known or not) and per network; never a lock-out. After the free
 * failures the delay is 1, 2, 4, ... seconds up to the longest. Thread-safe.
 */
@Component(service = Delays.class, configurationPid = "simpul.access.login")
@Designate(ocd = LoginSettings.class)
public final class Delays {
    private final Store store;
    private final LoginSettings settings;

    @Activate
    public Delays(@Reference Store store, LoginSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * Counts a try before it is made, so that many at once do not slip through together.
     *
     * @return seconds to wait instead; 0 when the try may be made
     */
    int charge(String username, String network) {
        return store.keep(SystemTask.LOGIN, tx -> {
            int wait = wait(tx, username, network);
            if (wait == 0) {
                add(tx, account(username), 1);
                add(tx, network(network), 1);
            }
            return wait;
        });
    }

    /** Seconds that a further try has to wait now. */
    int next(String username, String network) {
        return store.keep(SystemTask.LOGIN, tx -> wait(tx, username, network));
    }

    /** Forgets the failures of an account that has proved itself, and the try counted for its network. */
    void forgive(Tx tx, String username, String network) {
        tx.port(DelayStore.class).remove(account(username));
        add(tx, network(network), -1);
    }

    private int wait(Tx tx, String username, String network) {
        return Math.max(
                wait(tx, account(username), settings.accountFree()),
                wait(tx, network(network), settings.networkFree()));
    }

    private int wait(Tx tx, String key, int free) {
        return current(tx, key)
                .filter(failures -> failures.count() >= free)
                .map(failures -> remaining(failures, delay(failures.count() - free), tx.now()))
                .orElse(0);
    }

    private int delay(int beyondFree) {
        return beyondFree >= 30 ? settings.longestSeconds() : Math.min(settings.longestSeconds(), 1 << beyondFree);
    }

    private static int remaining(Failures failures, int delay, Instant now) {
        long left = Duration.between(now, failures.last().plusSeconds(delay)).toMillis();
        // A clock set back must not make a delay longer than it is.
        return (int) Math.min(delay, Math.max(0, (left + 999) / 1000));
    }

    private void add(Tx tx, String key, int failures) {
        Optional<Failures> before = current(tx, key);
        int count = before.map(Failures::count).orElse(0) + failures;
        if (count <= 0) {
            tx.port(DelayStore.class).remove(key);
        } else {
            Instant last = failures > 0 ? tx.now() : before.map(Failures::last).orElse(tx.now());
            tx.port(DelayStore.class).put(key, new Failures(count, last));
        }
    }

    private Optional<Failures> current(Tx tx, String key) {
        Instant forgotten = tx.now().minus(Duration.ofHours(settings.forgetHours()));
        return tx.port(DelayStore.class).find(key).filter(f -> f.last().isAfter(forgotten));
    }

    private static String account(String username) {
        return "a" + Secrets.hash(username);
    }

    private static String network(String address) {
        return "n" + Secrets.hash(Networks.of(address));
    }
}
