package simpul.core.access.door;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.access.scope.Callers;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Identity;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Session;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.Token;
import simpul.core.model.account.TokenStore;
import simpul.core.model.account.Visit;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Knows who stands behind a request. Every request asks the store, so that what was ended is ended at once. Thread-safe. */
@Component
public final class Doorkeeper implements Identity {
    /** Uses closer together than this are not written down. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private record Seen(Visit visit, boolean touch) {}

    private final Store store;
    private final Callers callers;
    private final SessionBook book;
    private final Entropy entropy;
    private final LocalKey local;

    @Activate
    public Doorkeeper(
            @Reference Store store,
            @Reference Callers callers,
            @Reference SessionBook book,
            @Reference Entropy entropy,
            @Reference LocalKey local) {
        this.store = store;
        this.callers = callers;
        this.book = book;
        this.entropy = entropy;
        this.local = local;
    }

    @Override
    public Result<Visit> identify(Credentials credentials) {
        Language language = Optional.ofNullable(credentials.language()).orElse(Language.ID);
        if (credentials.bearer() != null) {
            return byToken(credentials.bearer(), language);
        }
        return Result.done(
                credentials.session() == null ? stranger(language, null) : bySession(credentials.session(), language));
    }

    private Visit bySession(String secret, Language language) {
        Seen seen = store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> tx.port(SessionStore.class)
                        .find(Secrets.hash(secret))
                        .map(session -> see(tx, session, secret, language))
                        .orElseGet(() -> new Seen(stranger(language, null), false)));
        if (seen.touch()) {
            touch(tx -> tx.port(SessionStore.class)
                    .touch(String.valueOf(seen.visit().session()), tx.now()));
        }
        return seen.visit();
    }

    private Seen see(Tx tx, Session session, String secret, Language language) {
        Optional<Person> person =
                tx.port(PersonStore.class).find(session.person()).filter(Person::active);
        if (person.isEmpty()) {
            return new Seen(stranger(language, null), false);
        }
        if (!book.running(session, tx.now())) {
            return new Seen(stranger(person.get().language(), session.person()), false);
        }
        return post(tx, session.person(), session.post())
                .map(post -> new Seen(
                        SessionBook.visit(
                                callers.of(post, session.person(), person.get().language()), session, secret),
                        !tx.now().isBefore(session.lastSeen().plus(TOUCH))))
                .orElseGet(() -> new Seen(stranger(language, null), false));
    }

    private Result<Visit> byToken(String secret, Language language) {
        if (local.opens(secret)) {
            return Result.done(new Visit(callers.operator(language), Visit.Door.TOKEN, Caller.OPERATOR, "", null));
        }
        Optional<Seen> seen = store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> tx.port(TokenStore.class)
                        .find(Secrets.hash(secret))
                        .filter(token -> token.usableAt(tx.now()))
                        .flatMap(token -> see(tx, token, language)));
        seen.filter(Seen::touch)
                .map(Seen::visit)
                .ifPresent(visit ->
                        touch(tx -> tx.port(TokenStore.class).touch(String.valueOf(visit.session()), tx.now())));
        return seen.map(s -> Result.done(s.visit())).orElseGet(() -> Result.refused(badToken()));
    }

    private void touch(Consumer<Tx> step) {
        try {
            store.keep(SystemTask.LOGIN, tx -> {
                step.accept(tx);
                return true;
            });
        } catch (StorageFull full) {
            // Reading goes on; the session then ends a little earlier than it would have to.
            LOG.debug("No room to note the use of a session or token", full);
        }
    }

    private Optional<Seen> see(Tx tx, Token token, Language language) {
        boolean touch =
                token.lastUsed() == null || !tx.now().isBefore(token.lastUsed().plus(TOUCH));
        return tx.port(PersonStore.class)
                .find(token.person())
                .filter(Person::active)
                .flatMap(person -> post(tx, person.id(), token.post()))
                .map(post -> callers.of(post, token.person(), language, token.readOnly(), token.only()))
                .map(caller -> new Seen(new Visit(caller, Visit.Door.TOKEN, token.id(), "", null), touch));
    }

    private static Optional<Post> post(Tx tx, String person, String post) {
        return tx.port(PostStore.class).find(post).filter(p -> p.isOpen() && SessionBook.sits(tx, person, p.id()));
    }

    private Visit stranger(Language language, @Nullable String lapsed) {
        return new Visit(callers.stranger(language), Visit.Door.NONE, null, "", lapsed);
    }

    private static Problem badToken() {
        return Problem.of(
                ProblemKind.UNAUTHENTICATED,
                Text.of(
                        "Token ini tidak berlaku: dicabut, kedaluwarsa, atau salah tulis. Buat token baru.",
                        "This token does not hold: revoked, expired or mistyped. Make a new one."));
    }

    @Override
    public String newStranger() {
        return Secrets.fresh(entropy);
    }

    @Override
    public String formToken(String secret) {
        return Secrets.derive(secret, SessionBook.FORM);
    }

    @Override
    public boolean formTokenMatches(String secret, String token) {
        return Secrets.same(formToken(secret), token);
    }
}
