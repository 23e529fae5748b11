package simpul.core.access.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import simpul.core.access.scope.Callers;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Entered;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Session;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.Visit;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;

/** Begins sessions and knows when one has ended by time. Thread-safe. */
@Component(service = SessionBook.class, configurationPid = "simpul.access.sessions")
@Designate(ocd = SessionSettings.class)
public final class SessionBook {
    /** What a session's form token is derived for. */
    static final String FORM = "form";

    private static final int AGENT_LENGTH = 200;

    private final Store store;
    private final Callers callers;
    private final Entropy entropy;
    private final Duration idle;
    private final Duration absolute;

    @Activate
    public SessionBook(
            @Reference Store store, @Reference Callers callers, @Reference Entropy entropy, SessionSettings settings) {
        this.store = store;
        this.callers = callers;
        this.entropy = entropy;
        this.idle = Duration.ofMinutes(settings.idleMinutes());
        this.absolute = Duration.ofHours(settings.absoluteHours());
    }

    boolean running(Session session, Instant now) {
        return now.isBefore(session.ends()) && now.isBefore(session.lastSeen().plus(idle));
    }

    /**
     * Begins a session with a new secret.
     *
     * @param before the session that it replaces, which ends; its latest end is kept
     */
    Result<Entered> begin(Person person, Post post, String network, String agent, @Nullable Session before) {
        String secret = Secrets.fresh(entropy);
        Caller caller = callers.of(post, person.id(), person.language());
        Result<Session> begun = store.write(Call.of(caller), tx -> {
            if (!sits(tx, person.id(), post.id())) {
                return Result.refused(Problem.notFound());
            }
            Session session = session(tx, person, post, network, agent, before);
            if (before != null) {
                tx.port(SessionStore.class).remove(person.id(), before.id());
            }
            tx.port(SessionStore.class).add(Secrets.hash(secret), session);
            tx.audit(AuditNote.of("session.begin", "session", session.id())
                    .in(post.region())
                    .with("post", post.id())
                    .personal("network", network));
            return Result.done(session);
        });
        return begun.map(session -> new Entered(secret, session.ends(), visit(caller, session, secret)));
    }

    static Visit visit(Caller caller, Session session, String secret) {
        return new Visit(caller, Visit.Door.SESSION, session.id(), Secrets.derive(secret, FORM), null);
    }

    static boolean sits(Tx tx, String person, String post) {
        return tx.port(PostStore.class)
                .holder(post)
                .filter(holding -> holding.person().equals(person))
                .isPresent();
    }

    private Session session(Tx tx, Person person, Post post, String network, String agent, @Nullable Session before) {
        Instant now = tx.now();
        Instant ends = Optional.ofNullable(before).map(Session::ends).orElse(now.plus(absolute));
        String named = agent.length() <= AGENT_LENGTH ? agent : agent.substring(0, AGENT_LENGTH);
        return new Session(entropy.id(), person.id(), post.id(), now, now, ends, network, named);
    }
}
