package simpul.core.web.api.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Accounts;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.Person;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/accounts}: people and their accounts, for administrators and sekretariat. */
@Component
public final class AccountRoutes implements RouteSource {
    record AccountInput(
            @Limit(max = 120) String name,
            @Nullable @Limit(max = 64) String username,
            @Nullable @Limit(max = 5) String region) {
        NewPerson person() {
            return new NewPerson(name, username, region);
        }
    }

    record AccountChange(
            @Limit(max = 120) String name,
            @Nullable @Limit(max = 64) String username) {
        NewPerson person() {
            return new NewPerson(name, username, null);
        }
    }

    private final Api api;
    private final Accounts accounts;

    @Activate
    public AccountRoutes(@Reference Api api, @Reference Accounts accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), show(), create(), change(), link(), active("close", false), active("reopen", true));
    }

    private Route list() {
        return api.get("/api/v1/accounts")
                .operation("listAccounts")
                .summary("Orang dan akunnya", "People and their accounts")
                .query(Param.text("q", "Bagian dari nama", "Part of the name"))
                .lists(AccountItem.class)
                .by(ask -> ask.answer(
                        accounts.people(ask.caller(), ask.query("q").orElse(""), ask.cursor()),
                        page -> ask.page(page, AccountItem::of)));
    }

    private Route show() {
        return api.get("/api/v1/accounts/{id}")
                .operation("showAccount")
                .summary("Satu akun", "An account")
                .answers(AccountItem.class)
                .by(ask -> ask.answer(accounts.person(ask.caller(), ask.name("id")), p -> reply(ask, p)));
    }

    private Route create() {
        return api.post("/api/v1/accounts")
                .operation("createAccount")
                .tagged()
                .summary(
                        "Membuat akun; jawabannya berisi tautan sekali pakai",
                        "Make an account; answers a one-time link")
                .creates(AccountItem.class)
                .takes(AccountInput.class)
                .by((ask, input) -> ask.write(
                        call -> accounts.create(call, input.person()),
                        made -> ask.tagged(
                                ask.created(path(made.person()), AccountItem.of(made)),
                                made.person().version())));
    }

    private Route change() {
        return api.put("/api/v1/accounts/{id}")
                .operation("changeAccount")
                .summary("Mengubah nama atau nama pengguna", "Change name or username")
                .versioned()
                .answers(AccountItem.class)
                .takes(AccountChange.class)
                .by((ask, input) -> ask.write(
                        call -> accounts.change(call, ask.name("id"), input.person(), (int) ask.version()),
                        p -> reply(ask, p)));
    }

    private Route link() {
        return api.post("/api/v1/accounts/{id}/link")
                .operation("resetAccount")
                .summary(
                        "Tautan sekali pakai baru untuk memilih kata sandi", "A new one-time link to choose a password")
                .creates(AccountItem.class)
                .by(ask -> ask.write(
                        call -> accounts.reset(call, ask.name("id")),
                        made -> ask.created(path(made.person()), AccountItem.of(made))));
    }

    private Route active(String verb, boolean active) {
        return api.post("/api/v1/accounts/{id}/" + verb)
                .operation(verb + "Account")
                .summary(active ? "Membuka kembali akun" : "Menutup akun", active ? "Reopen" : "Close an account")
                .versioned()
                .answers(AccountItem.class)
                .by(ask -> ask.write(
                        call -> accounts.setActive(call, ask.name("id"), active, (int) ask.version()),
                        p -> reply(ask, p)));
    }

    private static Reply reply(Ask ask, Person person) {
        return ask.tagged(ask.json(200, AccountItem.of(person)), person.version());
    }

    private static String path(Person person) {
        return "/api/v1/accounts/" + person.id();
    }
}
