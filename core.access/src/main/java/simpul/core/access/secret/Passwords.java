package simpul.core.access.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final Argon2Function function;
    private final Semaphore places;
    private final int queueSeconds;
    private final String decoy;

    @Activate
    public Passwords(@Reference Entropy entropy, PasswordSettings settings) {
        this.entropy = entropy;
        // Made now, because the library cannot make one while the process ends and somebody still signs in.
        this.function = Argon2Function.getInstance(
                settings.memoryKib(), settings.iterations(), settings.lanes(), LENGTH, Argon2.ID);
        this.places = new Semaphore(settings.atOnce(), true);
        this.queueSeconds = settings.queueSeconds();
        this.decoy = decoy();
    }

    public Result<String> hash(String password) {
        return inTurn(() -> make(password));
    }

    /** Whether the password belongs to the hash; without a hash, no after the same work. */
    public Result<Boolean> verify(String password, Optional<String> hash) {
        return inTurn(() -> matches(password, hash.orElse(decoy)) && hash.isPresent());
    }

    /** Whether a hash was made at another cost than today's. */
    public boolean outdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != function.getMemory()
                || made.getIterations() != function.getIterations()
                || made.getParallelism() != function.getParallelism();
    }

    /** A hash that nothing fits, for as much work as a real one; written down and not computed, which every start would wait for. */
    private String decoy() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + Argon2Function.ARGON2_VERSION_13
                + "$m=" + function.getMemory()
                + ",t=" + function.getIterations()
                + ",p=" + function.getParallelism()
                + "$" + base64.encodeToString(entropy.bytes(SALT))
                + "$" + base64.encodeToString(entropy.bytes(LENGTH));
    }

    private String make(String password) {
        return Password.hash(password)
                .addSalt(entropy.bytes(SALT))
                .with(function)
                .getResult();
    }

    private static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    private <T> Result<T> inTurn(Supplier<T> work) {
        boolean mine = false;
        try {
            mine = places.tryAcquire(queueSeconds, TimeUnit.SECONDS);
            return mine ? Result.done(work.get()) : busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return busy();
        } finally {
            if (mine) {
                places.release();
            }
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
