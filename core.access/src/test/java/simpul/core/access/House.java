package simpul.core.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.access.door.Delays;
import simpul.core.access.door.Doorkeeper;
import simpul.core.access.door.LocalKey;
import simpul.core.access.door.LoginDoor;
import simpul.core.access.door.LoginSettings;
import simpul.core.access.door.OwnAccount;
import simpul.core.access.door.PasswordProof;
import simpul.core.access.door.SealedForms;
import simpul.core.access.door.SessionBook;
import simpul.core.access.door.SessionSettings;
import simpul.core.access.door.Sweeping;
import simpul.core.access.door.TokenDesk;
import simpul.core.access.people.AccountDesk;
import simpul.core.access.people.LinkDesk;
import simpul.core.access.people.PendingWork;
import simpul.core.access.people.PostDesk;
import simpul.core.access.scope.Callers;
import simpul.core.access.secret.PasswordSettings;
import simpul.core.access.secret.Passwords;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Entered;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.NewPost;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.Visit;
import simpul.core.model.store.Call;
import simpul.core.model.task.WaitingSource;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;

/**
 * The whole of core.access, wired as the framework does, over a real store in a folder. Argon2 is real too, only cheaper.
 */
public final class House implements AutoCloseable {
    public static final String PASSWORD = "empat kata yang panjang";
    public static final String HOME = "127.0.0.1";

    public final StoreFixture store;
    public final List<WaitingSource> sources = new ArrayList<>();
    public final Decisions decisions = new TableOfDecisions();
    public final LoginDoor login;
    public final Doorkeeper identity;
    public final LocalKey local;
    public final OwnAccount own;
    public final TokenDesk tokens;
    public final AccountDesk accounts;
    public final PostDesk posts;
    public final LinkDesk links;
    public final SealedForms forms;
    public final Sweeping sweeping;

    private House(StoreFixture store, boolean demo) {
        this.store = store;
        Callers callers = new Callers(store.regions());
        Passwords passwords = new Passwords(
                store.entropy(), SettingsOf.type(PasswordSettings.class, Map.of("memoryKib", 64, "iterations", 1)));
        Delays delays = new Delays(store.store(), SettingsOf.type(LoginSettings.class, Map.of()));
        FixedStart start = new FixedStart(store.foundation().home().root(), demo);
        PasswordProof proof = new PasswordProof(store.store(), passwords, delays, start);
        SessionBook book = new SessionBook(
                store.store(), callers, store.entropy(), SettingsOf.type(SessionSettings.class, Map.of()));
        local = new LocalKey(start, store.entropy());
        login = new LoginDoor(store.store(), proof, book, callers);
        identity = new Doorkeeper(store.store(), callers, book, store.entropy(), local);
        own = new OwnAccount(store.store(), book, proof, passwords);
        tokens = new TokenDesk(store.store(), proof, callers, store.entropy());
        accounts = new AccountDesk(store.store(), decisions, store.regions(), store.entropy());
        PendingWork pending = new PendingWork(List.of(caller ->
                sources.stream().flatMap(s -> s.waiting(caller).stream()).toList()));
        posts = new PostDesk(store.store(), decisions, store.regions(), store.entropy(), callers, pending);
        links = new LinkDesk(store.store(), passwords, store.entropy(), start);
        forms = new SealedForms(store.store(), store.entropy());
        sweeping = new Sweeping(store.store());
    }

    public static House in(Path folder) {
        return new House(StoreFixture.in(folder), false);
    }

    public static House demoIn(Path folder) {
        return new House(StoreFixture.in(folder), true);
    }

    /** The same folder after the process has ended and begun again at that time. */
    public House restarted(Path folder) {
        SettableClock clock = store.clock();
        close();
        return new House(StoreFixture.in(folder, clock), false);
    }

    public SettableClock clock() {
        return store.clock();
    }

    /** The first administrator, made through the setup link. */
    public Caller administrator() {
        String secret = links.setup().map(OneTimeLink::secret).orElseThrow();
        links.beginPlatform(secret, "Administrator", "admin", PASSWORD).value();
        return caller("admin");
    }

    /** Somebody with an account, a chosen password and a post. */
    public Person person(Caller by, String username, @Nullable String region, String role) {
        var made = accounts.create(Call.of(by), new NewPerson("Orang " + username, username, region))
                .value();
        links.choosePassword(Optional.ofNullable(made.link()).orElseThrow().secret(), PASSWORD)
                .value();
        post(by, region, role, made.person().id());
        return made.person();
    }

    public Post post(Caller by, @Nullable String region, String role, @Nullable String holder) {
        return posts.create(Call.of(by), new NewPost(region, null, role, "", holder))
                .value()
                .post();
    }

    public static Attempt attempt(String username, String password) {
        return new Attempt(username, password, HOME, "test");
    }

    public Entered enter(String username) {
        return login.enter(attempt(username, PASSWORD)).value();
    }

    public Caller caller(String username) {
        return enter(username).visit().caller();
    }

    public Visit visit(String secret) {
        return identity.identify(new Credentials(secret, null, null)).value();
    }

    @Override
    public void close() {
        store.close();
    }
}
