package simpul.core.web.page.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.Entered;
import simpul.core.model.account.Login;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Cookies;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.SafeUrl;

/** {@code /masuk}, {@code /keluar} and {@code /pos}: in, out, and from one post to another. */
@Component
public final class LoginPages implements RouteSource {
    record LoginInput(
            @Limit(max = 200) String username,
            @Limit(max = 1000) String password,
            @Nullable @Limit(max = 2000) String kembali,
            @Nullable @Limit(max = 100) String isian,
            @Nullable @Limit(max = 20) String bahasa) {}

    record SeatInput(@Limit(max = 64) String pos) {}

    /**
     * @param onward what goes with the form: the way back, the kept form, the language that was chosen at the door
     * @param keeps whether something that was typed waits for its author behind the login
     */
    public record LoginPage(Form form, List<Field> fields, Map<String, String> onward, boolean keeps) {}

    private static final String BACK = "kembali";
    private static final String KEPT = "isian";
    private static final String LANGUAGE = "bahasa";

    private final Pages pages;
    private final Login login;

    @Activate
    public LoginPages(@Reference Pages pages, @Reference Login login) {
        this.pages = pages;
        this.login = login;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/masuk").forAnyone().by(this::door),
                pages.post("/masuk").forAnyone().takes(LoginInput.class).by(this::enter),
                pages.post("/keluar").forAnyone().takes(Nothing.class).by(this::leave),
                pages.post("/pos").takes(SeatInput.class).by(this::change));
    }

    private Reply door(PageAsk ask) {
        Map<String, String> onward = onward(name -> ask.query(name).orElse(""));
        return ask.asked().signedIn()
                ? ask.go(target(onward))
                : page(ask, ask.form().startingWith(onward));
    }

    private static Reply page(PageAsk ask, Form form) {
        Messages t = ask.t();
        List<Field> fields = List.of(
                form.fill(Field.text("username", t.get("access.username"))
                        .autocomplete("username")
                        .required()),
                Field.password("password", t.get("access.password"))
                        .autocomplete("current-password")
                        .error(form.error("password"))
                        .required());
        Map<String, String> onward = onward(form::value);
        LoginPage page = new LoginPage(form, fields, onward, onward.containsKey(KEPT));
        return ask.show("akses/masuk", ask.shell(form).titled(t.get("access.login")), "page", page);
    }

    private Reply enter(PageAsk ask, Sent<LoginInput> sent) {
        String agent = ask.asked().header("User-Agent").orElse("");
        return sent.then(
                (call, input) -> inForm(login.enter(new Attempt(
                        input.username(), input.password(), ask.asked().remote(), agent))),
                entered -> entered(ask, entered, target(onward(sent.form()::value))),
                form -> waiting(page(ask, form), form));
    }

    /** What a login refuses can be mended in its form. */
    private static Result<Entered> inForm(Result<Entered> result) {
        if (result.isDone() || result.problem().kind() == ProblemKind.TOO_MANY) {
            return result;
        }
        Problem problem = result.problem();
        return Result.refused(
                new Problem(ProblemKind.INVALID, problem.detail(), problem.findings(), problem.retryAfter()));
    }

    private static Reply waiting(Reply reply, Form form) {
        int seconds =
                Optional.ofNullable(form.problem()).map(Problem::retryAfter).orElse(0);
        return seconds > 0 ? reply.with("Retry-After", String.valueOf(seconds)) : reply;
    }

    private static Reply entered(PageAsk ask, Entered entered, String target) {
        boolean secure = ask.asked().secure();
        return Reply.seeOther(target)
                .with("Set-Cookie", Cookies.set(Cookies.SESSION, entered.secret(), Optional.empty(), secure))
                .with("Set-Cookie", Cookies.clear(Cookies.STRANGER, secure));
    }

    /** What leads on behind the login, as far as it is there, in the order of an address. */
    private static Map<String, String> onward(UnaryOperator<String> values) {
        Map<String, String> onward = new LinkedHashMap<>();
        for (String name : List.of(BACK, KEPT, LANGUAGE)) {
            String value = values.apply(name);
            if (!value.isEmpty()) {
                onward.put(name, value);
            }
        }
        return onward;
    }

    /**
     * Back to where the reader wanted to go, on this server only; with the handle of a kept form, and in the language that
     * was chosen at the door, which is newer than what is remembered of the person.
     */
    private static String target(Map<String, String> onward) {
        String back = onward.getOrDefault(BACK, "");
        boolean local = back.startsWith("/") && SafeUrl.url(back).equals(back) && !back.startsWith("/masuk");
        StringBuilder target = new StringBuilder(local ? back : "/");
        for (String name : local ? List.of(KEPT, LANGUAGE) : List.of(LANGUAGE)) {
            String value = onward.getOrDefault(name, "");
            if (!value.isEmpty()) {
                target.append(target.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Address.segment(value));
            }
        }
        return target.toString();
    }

    private Reply leave(PageAsk ask, Sent<Nothing> sent) {
        return sent.then(
                (call, nothing) -> {
                    login.leave(ask.asked().form().cookie());
                    return Result.done(true);
                },
                done -> ask.go("/masuk", Text.of("Anda sudah keluar.", "You have signed out."))
                        .with(
                                "Set-Cookie",
                                Cookies.clear(Cookies.SESSION, ask.asked().secure())),
                form -> ask.go("/"));
    }

    private Reply change(PageAsk ask, Sent<SeatInput> sent) {
        return sent.then(
                (call, input) -> login.actAs(ask.asked().form().cookie(), input.pos()),
                entered -> entered(ask, entered, "/"),
                form -> ask.go("/akun"));
    }
}
