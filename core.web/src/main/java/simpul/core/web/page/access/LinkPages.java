package simpul.core.web.page.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.Links;
import simpul.core.model.account.OpenLink;
import simpul.core.model.account.Person;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** {@code /awal/...} and {@code /sandi/...}: where one-time links lead. */
@Component
public final class LinkPages implements RouteSource {
    private static final Problem OVER = Problem.of(
            ProblemKind.NOT_FOUND,
            Text.of(
                    "Tautan ini sudah dipakai, diganti yang baru, atau lewat waktunya. Minta tautan baru dari yang memberikannya.",
                    "This link was used, was replaced, or its time is over. Ask for a new one where you got it."));

    record LinkInput(
            @Nullable @Limit(max = 120) String name,
            @Nullable @Limit(max = 64) String username,
            @Limit(max = 1000) String password,
            @Limit(max = 1000) String again) {}

    /** @param setup whether it makes the first administrator */
    public record LinkPage(Form form, List<Field> fields, boolean setup, String username, String path) {}

    private final Pages pages;
    private final Links links;

    @Activate
    public LinkPages(@Reference Pages pages, @Reference Links links) {
        this.pages = pages;
        this.links = links;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/awal/{secret}").forAnyone().by(ask -> page(ask, ask.form(), LinkKind.SETUP)),
                pages.post("/awal/{secret}")
                        .forAnyone()
                        .takes(LinkInput.class)
                        .by((ask, sent) -> use(ask, sent, LinkKind.SETUP)),
                pages.get("/sandi/{secret}").forAnyone().by(ask -> page(ask, ask.form(), LinkKind.PASSWORD)),
                pages.post("/sandi/{secret}")
                        .forAnyone()
                        .takes(LinkInput.class)
                        .by((ask, sent) -> use(ask, sent, LinkKind.PASSWORD)));
    }

    private Reply page(PageAsk ask, Form form, LinkKind kind) {
        Result<OpenLink> link = links.look(ask.name("secret"));
        if (!link.isDone() || link.value().kind() != kind) {
            return ask.refuse(OVER);
        }
        Messages t = ask.t();
        boolean setup = kind == LinkKind.SETUP;
        Field password = Field.password("password", t.get("access.newPassword"))
                .hint(t.get("access.passwordHint"))
                .autocomplete("new-password")
                .error(form.error("password"))
                .required();
        Field again = Field.password("again", t.get("access.passwordAgain"))
                .autocomplete("new-password")
                .error(form.error("again"))
                .required();
        List<Field> fields = setup
                ? List.of(
                        form.fill(Field.text("name", t.get("access.name"))
                                .hint(t.get("access.nameHint"))
                                .required()),
                        form.fill(Field.text("username", t.get("access.username"))
                                .autocomplete("username")
                                .hint(t.get("access.usernameHint"))
                                .required()),
                        password,
                        again)
                : List.of(password, again);
        String username = link.value().username() == null ? "" : link.value().username();
        LinkPage model = new LinkPage(form, fields, setup, username, ask.asked().path());
        String title = setup ? t.get("access.setup") : t.get("access.choosePassword");
        return ask.show("akses/tautan-sekali", ask.shell(form).titled(title), "page", model)
                .with("Referrer-Policy", "no-referrer");
    }

    private Reply use(PageAsk ask, Sent<LinkInput> sent, LinkKind kind) {
        String secret = ask.name("secret");
        return sent.then(
                (call, input) -> input.again().equals(input.password())
                        ? open(secret, kind, input)
                        : Result.refused(Problem.invalid(List.of(Finding.blocking(
                                "PASSWORD_DIFFERS",
                                "again",
                                Text.of(
                                        "Kedua kata sandi tidak sama. Ketik lagi.",
                                        "The two passwords differ. Type them again."))))),
                person -> ask.go(
                        "/masuk",
                        Text.of(
                                "Kata sandi tersimpan. Masuk sebagai " + person.username() + ".",
                                "The password is saved. Sign in as " + person.username() + ".")),
                form -> page(ask, form, kind));
    }

    private Result<Person> open(String secret, LinkKind kind, LinkInput input) {
        if (kind == LinkKind.PASSWORD) {
            return links.choosePassword(secret, input.password());
        }
        String name = input.name() == null ? "" : input.name();
        String username = input.username() == null ? "" : input.username();
        return links.beginPlatform(secret, name, username, input.password());
    }
}
