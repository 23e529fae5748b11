package simpul.core.access.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;

/**
 * Argon2id hashes, at most four at once, so that a flood of logins takes neither all memory nor all cores. Thread-safe.
 */
@Component(service = Passwords.class, configurationPid = "simpul.access.passwords")
@Designate(ocd = PasswordSettings.class)
public final class Passwords {
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    private final Entropy entropy;
    private final PasswordSettings cost;
    private final Semaphore places;
    private final int queueSeconds;
    private final String decoy;

    @Activate
    public Passwords(@Reference Entropy entropy, PasswordSettings settings) {
        this.entropy = entropy;
        this.cost = settings;
        this.places = new Semaphore(settings.atOnce(), true);
        this.queueSeconds = settings.queueSeconds();
        this.decoy = decoy();
    }

    public Result<String> hash(String password) {
        return inTurn(this::function, function -> make(password, function));
    }

    /** Whether the password belongs to the hash; without a hash, no after the same work. */
    public Result<Boolean> verify(String password, Optional<String> hash) {
        String against = hash.orElse(decoy);
        return inTurn(
                () -> Argon2Function.getInstanceFromHash(against),
                function -> Password.check(password, against).with(function) && hash.isPresent());
    }

    /** Whether a hash was made at another cost than today's. */
    public boolean outdated(String hash) {
        return !hash.startsWith(head());
    }

    /** A hash that nothing fits, for as much work as a real one; written down and not computed, which every start would wait for. */
    private String decoy() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return head() + base64.encodeToString(entropy.bytes(SALT)) + "$" + base64.encodeToString(entropy.bytes(LENGTH));
    }

    /** How hashes of today's cost begin. */
    private String head() {
        return "$argon2id$v=" + Argon2Function.ARGON2_VERSION_13
                + "$m=" + cost.memoryKib()
                + ",t=" + cost.iterations()
                + ",p=" + cost.lanes()
                + "$";
    }

    private Argon2Function function() {
        return Argon2Function.getInstance(cost.memoryKib(), cost.iterations(), cost.lanes(), LENGTH, Argon2.ID);
    }

    private String make(String password, Argon2Function function) {
        return Password.hash(password)
                .addSalt(entropy.bytes(SALT))
                .with(function)
                .getResult();
    }

    private <T> Result<T> inTurn(Supplier<Argon2Function> made, Function<Argon2Function, T> work) {
        boolean mine = false;
        try {
            mine = places.tryAcquire(queueSeconds, TimeUnit.SECONDS);
            Optional<Argon2Function> function = mine ? ready(made) : Optional.empty();
            return function.map(work).map(Result::done).orElseGet(this::busy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return busy();
        } finally {
            if (mine) {
                places.release();
            }
        }
    }

    /** Made for the first who signs in, as it keeps its 19 MB: a start does not need them. */
    private static Optional<Argon2Function> ready(Supplier<Argon2Function> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalStateException e) {
            // It wants a shutdown hook, which a process that is ending refuses.
            return Optional.empty();
        }
    }

    private <T> Result<T> busy() {
        return Result.refused(new Problem(
                ProblemKind.UNAVAILABLE,
                Text.of(
                        "Banyak orang sedang masuk bersamaan. Coba lagi sebentar lagi.",
                        "Many people are signing in at once. Try again in a moment."),
                List.of(),
                queueSeconds));
    }
}
