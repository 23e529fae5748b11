package simpul.core.access.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.secret.PasswordRules;
import simpul.core.access.secret.Passwords;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Holding;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.LinkStore;
import simpul.core.model.account.Links;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.account.OpenLink;
import simpul.core.model.account.PasswordStore;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.SessionStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Language;

/** Opens one-time links. Thread-safe. */
@Component
public final class LinkDesk implements Links {
    private final Store store;
    private final Passwords passwords;
    private final Entropy entropy;
    private final StartSettings start;
    private final LinkMaker links;

    @Activate
    public LinkDesk(
            @Reference Store store,
            @Reference Passwords passwords,
            @Reference Entropy entropy,
            @Reference StartSettings start) {
        this.store = store;
        this.passwords = passwords;
        this.entropy = entropy;
        this.start = start;
        this.links = new LinkMaker(entropy);
    }

    @Override
    public Result<OpenLink> look(String secret) {
        return store.read(
                        Scope.system(SystemTask.LOGIN),
                        tx -> open(tx, secret).map(link -> {
                            String username = link.person() == null
                                    ? null
                                    : tx.port(PersonStore.class)
                                            .find(link.person())
                                            .map(Person::username)
                                            .orElse(null);
                            return new OpenLink(link.kind(), username, link.expires());
                        }))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    @Override
    public Result<Person> choosePassword(String secret, String password) {
        Optional<Person> person = store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> open(tx, secret)
                        .flatMap(link -> Optional.ofNullable(link.person()))
                        .flatMap(tx.port(PersonStore.class)::find)
                        .filter(Person::active));
        if (person.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Person who = person.get();
        return hash(new ArrayList<>(), String.valueOf(who.username()), password)
                .then(hash -> store.write(Call.system(SystemTask.LOGIN), tx -> {
                    if (!tx.port(LinkStore.class).use(Secrets.hash(secret))) {
                        return Result.refused(Problem.notFound());
                    }
                    keepPassword(tx, who, hash, password);
                    tx.port(SessionStore.class).removeAll(who.id(), null, null);
                    tx.audit(AuditNote.of("password.choose", "person", who.id()).in(who.region()));
                    return Result.done(who);
                }));
    }

    @Override
    public Optional<OneTimeLink> setup() {
        return store.keep(
                SystemTask.LOGIN,
                tx -> tx.port(PostStore.class).anyoneCanEnterAs(Role.ADMIN)
                        ? Optional.empty()
                        : Optional.of(links.make(tx, LinkKind.SETUP, null)));
    }

    @Override
    public Result<Person> beginPlatform(String secret, String name, String username, String password) {
        NewPerson entry = new NewPerson(name, username.isBlank() ? "-" : username, null);
        String normal = String.valueOf(PersonRules.username(entry.username()));
        Optional<List<Finding>> findings = store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> open(tx, secret)
                        .filter(link -> link.kind() == LinkKind.SETUP)
                        .map(link -> PersonRules.findings(tx, entry, "")));
        if (findings.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return hash(new ArrayList<>(findings.get()), normal, password)
                .then(hash -> store.write(Call.system(SystemTask.LOGIN), tx -> {
                    if (!tx.port(LinkStore.class).use(Secrets.hash(secret))
                            || tx.port(PostStore.class).anyoneCanEnterAs(Role.ADMIN)) {
                        return Result.refused(Problem.notFound());
                    }
                    Person person = new Person(entropy.id(), normal, name.strip(), null, Language.ID, true, 1);
                    tx.port(PersonStore.class).add(person);
                    Post post = new Post(
                            entropy.id(),
                            null,
                            null,
                            Role.ADMIN,
                            Role.ADMIN.label().id(),
                            null,
                            1);
                    tx.port(PostStore.class).add(post);
                    tx.port(PostStore.class).seat(new Holding(entropy.id(), post.id(), person.id(), tx.now(), null));
                    keepPassword(tx, person, hash, password);
                    tx.audit(AuditNote.of("platform.begin", "person", person.id())
                            .personal("name", person.name()));
                    return Result.done(person);
                }));
    }

    private static Optional<LinkStore.Stored> open(Tx tx, String secret) {
        return tx.port(LinkStore.class)
                .find(Secrets.hash(secret))
                .filter(link -> tx.now().isBefore(link.expires()));
    }

    private Result<String> hash(List<Finding> findings, String username, String password) {
        if (!forDemo(password)) {
            findings.addAll(PasswordRules.findings(username, password));
        }
        return findings.isEmpty() ? passwords.hash(password) : Result.refused(Problem.invalid(findings));
    }

    private void keepPassword(Tx tx, Person person, String hash, String password) {
        tx.port(PasswordStore.class).put(new PasswordStore.Stored(person.id(), hash, forDemo(password), tx.now()));
    }

    private boolean forDemo(String password) {
        return start.demo() && password.equals(DEMO_PASSWORD);
    }
}
