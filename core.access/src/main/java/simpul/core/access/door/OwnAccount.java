package simpul.core.access.door;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.secret.PasswordRules;
import simpul.core.access.secret.Passwords;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.PasswordStore;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Session;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.Sessions;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** What people may do with their own account. Thread-safe. */
@Component
public final class OwnAccount implements Sessions {
    private final Store store;
    private final SessionBook book;
    private final PasswordProof proof;
    private final Passwords passwords;

    @Activate
    public OwnAccount(
            @Reference Store store,
            @Reference SessionBook book,
            @Reference PasswordProof proof,
            @Reference Passwords passwords) {
        this.store = store;
        this.book = book;
        this.proof = proof;
        this.passwords = passwords;
    }

    @Override
    public List<Session> mine(Caller caller) {
        return store.read(
                caller.scope(),
                tx -> tx.port(SessionStore.class).of(caller.person()).stream()
                        .filter(session -> book.running(session, tx.now()))
                        .filter(session -> SessionBook.sits(tx, session.person(), session.post()))
                        .toList());
    }

    @Override
    public Result<Session> end(Call call, String id) {
        Caller caller = call.caller();
        return store.write(call, tx -> {
            Optional<Session> mine = tx.port(SessionStore.class).of(caller.person()).stream()
                    .filter(session -> session.id().equals(id))
                    .findFirst();
            if (mine.isEmpty() || !tx.port(SessionStore.class).remove(caller.person(), id)) {
                return Result.refused(Problem.notFound());
            }
            tx.audit(AuditNote.of("session.end", "session", id)
                    .in(caller.region().orElse(null)));
            return Result.done(mine.get());
        });
    }

    @Override
    public List<Post> posts(Caller caller) {
        return store.read(
                caller.scope(),
                tx -> tx.port(PostStore.class).heldBy(caller.person()).stream()
                        .flatMap(holding -> tx.port(PostStore.class).find(holding.post()).stream())
                        .toList());
    }

    @Override
    public Result<Person> myself(Caller caller) {
        return store.read(caller.scope(), tx -> tx.port(PersonStore.class).find(caller.person()))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    @Override
    public Result<Person> changePassword(Call call, @Nullable String keepSession, Attempt old, String next) {
        if (call.caller().readOnly()) {
            return Result.refused(notByToken());
        }
        return proof.prove(old)
                .then(person -> person.id().equals(call.caller().person())
                        ? Result.done(person)
                        : Result.<Person>refused(Problem.notFound()))
                .then(person -> {
                    List<Finding> findings = PasswordRules.findings(String.valueOf(person.username()), next);
                    return findings.isEmpty() ? passwords.hash(next) : Result.refused(Problem.invalid(findings));
                })
                .then(hash -> change(call, "password.change", person -> person, (tx, person) -> {
                    tx.port(PasswordStore.class).put(new PasswordStore.Stored(person.id(), hash, false, tx.now()));
                    tx.port(SessionStore.class).removeAll(person.id(), null, keepSession);
                }));
    }

    @Override
    public Result<Person> prove(Caller caller, String password, String network) {
        Result<Person> me = myself(caller);
        if (!me.isDone() || caller.readOnly()) {
            return me.isDone() ? Result.refused(notByToken()) : me;
        }
        Result<Person> proved =
                proof.prove(new Attempt(String.valueOf(me.value().username()), password, network, ""));
        // A wrong password is mended in the form, not by signing in again.
        return !proved.isDone() && proved.problem().kind() == ProblemKind.UNAUTHENTICATED
                ? Result.refused(Problem.invalid(List.of(Finding.blocking(
                        "PASSWORD_OLD", "password", proved.problem().detail()))))
                : proved;
    }

    @Override
    public Result<Person> speak(Call call, Language language) {
        Result<Person> now = myself(call.caller());
        // An address that names the language may be opened often: only a change is one.
        return now.isDone() && now.value().language() == language
                ? now
                : change(
                        call,
                        "person.language",
                        p -> new Person(
                                p.id(), p.username(), p.name(), p.region(), language, p.active(), p.version() + 1),
                        (tx, person) -> {});
    }

    private interface Effect {
        void on(Tx tx, Person person);
    }

    private Result<Person> change(Call call, String what, Function<Person, Person> step, Effect effect) {
        Caller caller = call.caller();
        return store.write(call, tx -> {
            Optional<Person> before = tx.port(PersonStore.class).find(caller.person());
            if (before.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Person next = step.apply(before.get());
            if (next.version() != before.get().version()
                    && !tx.port(PersonStore.class).change(next)) {
                return Result.refused(Problem.stale());
            }
            effect.on(tx, next);
            tx.audit(AuditNote.of(what, "person", next.id()).in(caller.region().orElse(null)));
            return Result.done(next);
        });
    }

    private static Problem notByToken() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of("Token baca tidak dapat mengubah kata sandi.", "A reading token cannot change the password."));
    }
}
