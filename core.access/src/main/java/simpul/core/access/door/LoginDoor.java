package simpul.core.access.door;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.scope.Callers;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.Entered;
import simpul.core.model.account.Login;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Session;
import simpul.core.model.account.SessionStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** In and out by password, and from one post to another. Thread-safe. */
@Component
public final class LoginDoor implements Login {
    private record Place(Person person, Post post, Session session) {}

    private final Store store;
    private final PasswordProof proof;
    private final SessionBook book;
    private final Callers callers;

    @Activate
    public LoginDoor(
            @Reference Store store,
            @Reference PasswordProof proof,
            @Reference SessionBook book,
            @Reference Callers callers) {
        this.store = store;
        this.proof = proof;
        this.book = book;
        this.callers = callers;
    }

    @Override
    public Result<Entered> enter(Attempt attempt) {
        return proof.prove(attempt).then(person -> {
            Optional<Post> post = store.read(system(), tx -> FirstPost.of(tx, person.id()));
            return post.isEmpty()
                    ? Result.refused(withoutPost())
                    : book.begin(person, post.get(), attempt.network(), attempt.agent(), null);
        });
    }

    @Override
    public void leave(String secret) {
        place(secret).ifPresent(place -> {
            Post post = place.post();
            Call call =
                    Call.of(callers.of(post, place.person().id(), place.person().language()));
            store.write(call, tx -> {
                tx.port(SessionStore.class)
                        .remove(place.person().id(), place.session().id());
                tx.audit(AuditNote.of("session.end", "session", place.session().id())
                        .in(post.region()));
                return Result.done(true);
            });
        });
    }

    @Override
    public Result<Entered> actAs(String secret, String post) {
        return place(secret)
                .map(place -> {
                    Optional<Post> next = store.read(
                            system(),
                            tx -> tx.port(PostStore.class)
                                    .find(post)
                                    .filter(p -> p.isOpen()
                                            && SessionBook.sits(
                                                    tx, place.person().id(), p.id())));
                    Session old = place.session();
                    return next.map(p -> book.begin(place.person(), p, old.network(), old.agent(), old))
                            .orElse(Result.refused(Problem.notFound()));
                })
                .orElse(Result.refused(expired()));
    }

    private Optional<Place> place(@Nullable String secret) {
        if (secret == null) {
            return Optional.empty();
        }
        return store.read(
                system(),
                tx -> tx.port(SessionStore.class)
                        .find(Secrets.hash(secret))
                        .filter(session -> book.running(session, tx.now()))
                        .flatMap(session -> tx.port(PersonStore.class)
                                .find(session.person())
                                .filter(Person::active)
                                .flatMap(person -> tx.port(PostStore.class)
                                        .find(session.post())
                                        .map(post -> new Place(person, post, session)))));
    }

    private static Scope system() {
        return Scope.system(SystemTask.LOGIN);
    }

    private static Problem expired() {
        return Problem.of(
                ProblemKind.UNAUTHENTICATED,
                Text.of("Sesi Anda sudah berakhir. Masuk lagi.", "Your session has ended. Sign in again."));
    }

    private static Problem withoutPost() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        "Akun Anda tidak memegang jabatan apa pun sekarang. Hubungi sekretariat TKKSD daerah Anda.",
                        "Your account holds no post now. Ask your region's TKKSD secretariat."));
    }
}
