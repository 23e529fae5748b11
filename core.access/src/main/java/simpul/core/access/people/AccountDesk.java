package simpul.core.access.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.account.Accounts;
import simpul.core.model.account.Holding;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.NewAccount;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.TokenStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Looks after people and their accounts. Thread-safe. */
@Component
public final class AccountDesk implements Accounts {
    private final Store store;
    private final Decisions decisions;
    private final Regions regions;
    private final Entropy entropy;
    private final LinkMaker links;

    @Activate
    public AccountDesk(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Regions regions,
            @Reference Entropy entropy) {
        this.store = store;
        this.decisions = decisions;
        this.regions = regions;
        this.entropy = entropy;
        this.links = new LinkMaker(entropy);
    }

    @Override
    public Result<Page<Person>> people(Caller caller, String search, Cursor cursor) {
        return Territory.of(decisions, caller)
                .map(mine -> store.read(
                        caller.scope(),
                        tx -> tx.port(PersonStore.class)
                                .list(mine.region(), search.strip().toLowerCase(Locale.ROOT), cursor)));
    }

    @Override
    public Result<Person> person(Caller caller, String id) {
        return Territory.of(decisions, caller).then(mine -> store.read(caller.scope(), tx -> known(tx, mine, id)));
    }

    @Override
    public Result<List<Holding>> holdings(Caller caller, String id) {
        return Territory.of(decisions, caller)
                .then(mine -> store.read(
                        caller.scope(),
                        tx -> known(tx, mine, id)
                                .map(person -> tx.port(PostStore.class).careerOf(person.id()))));
    }

    @Override
    public Result<NewAccount> create(Call call, NewPerson entry) {
        return Territory.of(decisions, call.caller()).then(mine -> {
            String region = entry.region() == null ? mine.region() : entry.region();
            if (!mine.covers(region) || (region != null && regions.find(region).isEmpty())) {
                return Result.refused(Problem.invalid(List.of(unknownRegion())));
            }
            return store.write(call, tx -> {
                List<Finding> findings = PersonRules.findings(tx, entry, "");
                if (!findings.isEmpty()) {
                    return Result.refused(Problem.invalid(findings));
                }
                String username = PersonRules.username(entry.username());
                Person person = new Person(entropy.id(), username, entry.name().strip(), region, Language.ID, true, 1);
                tx.port(PersonStore.class).add(person);
                audit(tx, "person.create", person);
                return Result.done(new NewAccount(
                        person, username == null ? null : links.make(tx, LinkKind.PASSWORD, person.id())));
            });
        });
    }

    @Override
    public Result<Person> change(Call call, String id, NewPerson next, int version) {
        return touch(call, id, (tx, person) -> {
            if (person.version() != version) {
                return Result.refused(Problem.stale());
            }
            List<Finding> findings = PersonRules.findings(tx, next, id);
            if (!findings.isEmpty()) {
                return Result.refused(Problem.invalid(findings));
            }
            return save(
                    tx,
                    "person.change",
                    new Person(
                            id,
                            PersonRules.username(next.username()),
                            next.name().strip(),
                            person.region(),
                            person.language(),
                            person.active(),
                            version + 1));
        });
    }

    @Override
    public Result<NewAccount> reset(Call call, String id) {
        return touch(call, id, (tx, person) -> {
            if (person.username() == null || !person.active()) {
                return Result.refused(Problem.invalid(List.of(Finding.blocking(
                        "ACCOUNT_WITHOUT_LOGIN",
                        "username",
                        Text.of(
                                "Orang ini tidak mempunyai akun aktif. Isi nama pengguna atau buka kembali akunnya dulu.",
                                "This person has no active account. Enter a username or reopen the account first.")))));
            }
            audit(tx, "person.reset", person);
            return Result.done(new NewAccount(person, links.make(tx, LinkKind.PASSWORD, id)));
        });
    }

    @Override
    public Result<Person> setActive(Call call, String id, boolean active, int version) {
        return touch(call, id, (tx, person) -> {
            if (person.version() != version) {
                return Result.refused(Problem.stale());
            }
            if (id.equals(call.caller().person())) {
                return Result.refused(Problem.invalid(List.of(Finding.blocking(
                        "ACCOUNT_OWN",
                        "",
                        Text.of("Anda tidak dapat menutup akun sendiri.", "You cannot close your own account.")))));
            }
            if (!active) {
                tx.port(SessionStore.class).removeAll(id, null, null);
                tx.port(TokenStore.class).revokeAll(id, null, tx.now());
            }
            return save(
                    tx,
                    active ? "person.reopen" : "person.close",
                    new Person(
                            id,
                            person.username(),
                            person.name(),
                            person.region(),
                            person.language(),
                            active,
                            version + 1));
        });
    }

    private <T> Result<T> touch(Call call, String id, BiFunction<Tx, Person, Result<T>> step) {
        return Territory.of(decisions, call.caller())
                .then(mine -> store.write(call, tx -> {
                    Result<Person> person = known(tx, mine, id);
                    Optional<Problem> refusal = person.isDone() ? mine.refusal(tx, person.value()) : Optional.empty();
                    return refusal.isPresent()
                            ? Result.refused(refusal.get())
                            : person.then(found -> step.apply(tx, found));
                }));
    }

    private static Result<Person> known(Tx tx, Territory mine, String id) {
        return tx.port(PersonStore.class)
                .find(id)
                .filter(person -> mine.knows(tx, person))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    private static Result<Person> save(Tx tx, String what, Person next) {
        if (!tx.port(PersonStore.class).change(next)) {
            return Result.refused(Problem.stale());
        }
        audit(tx, what, next);
        return Result.done(next);
    }

    private static void audit(Tx tx, String what, Person person) {
        tx.audit(AuditNote.of(what, "person", person.id()).in(person.region()).personal("name", person.name()));
    }

    private static Finding unknownRegion() {
        return Finding.blocking(
                "REGION_UNKNOWN",
                "region",
                Text.of(
                        "Daerah ini tidak ada atau bukan daerah Anda.",
                        "There is no such region, or it is not yours."));
    }
}
