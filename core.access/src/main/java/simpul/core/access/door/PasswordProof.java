package simpul.core.access.door;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.secret.PasswordRules;
import simpul.core.access.secret.Passwords;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.PasswordStore;
import simpul.core.model.account.PasswordStore.Stored;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** Finds out whether somebody is who he says, throttled; the one place where passwords are compared. Thread-safe. */
@Component(service = PasswordProof.class)
public final class PasswordProof {
    private record Known(Person person, Stored stored) {}

    private final Store store;
    private final Passwords passwords;
    private final Delays delays;
    private final StartSettings start;

    @Activate
    public PasswordProof(
            @Reference Store store,
            @Reference Passwords passwords,
            @Reference Delays delays,
            @Reference StartSettings start) {
        this.store = store;
        this.passwords = passwords;
        this.delays = delays;
        this.start = start;
    }

    public Result<Person> prove(Attempt attempt) {
        String username = Usernames.normal(attempt.username());
        int wait = delays.charge(username, attempt.network());
        if (wait > 0) {
            return Result.refused(Problem.wait(wait));
        }
        Optional<Known> known = find(username).filter(k -> usable(k, attempt));
        String password = attempt.password().length() <= PasswordRules.MOST * 2 ? attempt.password() : "";
        Result<Boolean> fits =
                passwords.verify(password, known.map(k -> k.stored().hash()));
        if (!fits.isDone()) {
            return Result.refused(fits.problem());
        }
        if (!fits.value() || known.isEmpty()) {
            return Result.refused(wrong(delays.next(username, attempt.network())));
        }
        remember(known.get(), username, attempt);
        return Result.done(known.get().person());
    }

    private Optional<Known> find(String username) {
        return store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> tx.port(PersonStore.class)
                        .byUsername(username)
                        .flatMap(person ->
                                tx.port(PasswordStore.class).find(person.id()).map(s -> new Known(person, s))));
    }

    private boolean usable(Known known, Attempt attempt) {
        boolean atHome = !known.stored().demo() || (start.demo() && Networks.isLoopback(attempt.network()));
        return known.person().active() && atHome;
    }

    private void remember(Known known, String username, Attempt attempt) {
        Stored stored = known.stored();
        Optional<Result<String>> renewed =
                passwords.outdated(stored.hash()) ? Optional.of(passwords.hash(attempt.password())) : Optional.empty();
        store.keep(SystemTask.LOGIN, tx -> {
            delays.forgive(tx, username, attempt.network());
            renewed.filter(Result::isDone)
                    .ifPresent(hash -> tx.port(PasswordStore.class)
                            .put(new Stored(stored.person(), hash.value(), stored.demo(), stored.since())));
            return true;
        });
    }

    private static Problem wrong(int wait) {
        String id = "Nama pengguna atau kata sandi tidak cocok.";
        String en = "Username and password do not match.";
        if (wait > 0) {
            id += " Percobaan berikutnya dapat dilakukan " + wait + " detik lagi.";
            en += " The next try is possible in " + wait + " seconds.";
        }
        return new Problem(ProblemKind.UNAUTHENTICATED, Text.of(id, en), List.of(), wait);
    }
}
