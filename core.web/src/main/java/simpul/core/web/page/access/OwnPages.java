package simpul.core.web.page.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.NewToken;
import simpul.core.model.account.Person;
import simpul.core.model.account.Sessions;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.account.Tokens;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Shell;

/** {@code /akun}: one's own posts, sessions, tokens and password. */
@Component
public final class OwnPages implements RouteSource {
    record TokenForm(
            @Limit(max = 80) String name,
            int days,
            @Nullable Boolean readOnly) {}

    record PasswordForm(
            @Limit(max = 1000) String old,
            @Limit(max = 1000) String password) {}

    private final Pages pages;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Regions regions;
    private final Clock clock;

    @Activate
    public OwnPages(
            @Reference Pages pages,
            @Reference Sessions sessions,
            @Reference Tokens tokens,
            @Reference Regions regions,
            @Reference Clock clock) {
        this.pages = pages;
        this.sessions = sessions;
        this.tokens = tokens;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/akun").by(ask -> page(ask, ask.form(), ask.form())),
                pages.post("/akun/token").takes(TokenForm.class).by(this::make),
                pages.post("/akun/token/{id}/cabut").takes(Nothing.class).by(this::revoke),
                pages.post("/akun/sesi/{id}/akhiri").takes(Nothing.class).by(this::end),
                pages.post("/akun/sandi").takes(PasswordForm.class).by(this::password));
    }

    private Reply page(PageAsk ask, Form token, Form password) {
        return ask.answer(sessions.myself(ask.caller()), person -> page(ask, person, token, password));
    }

    private Reply page(PageAsk ask, Person person, Form token, Form password) {
        Messages t = ask.t();
        Caller caller = ask.caller();
        OwnView view = new OwnView(t, Moments.of(t, regions, caller), regions, clock.instant());
        String current = Optional.ofNullable(ask.asked().visit().session()).orElse("");
        OwnPage page = new OwnPage(
                view.facts(caller, person),
                sessions.posts(caller).stream()
                        .map(post -> view.post(post, caller))
                        .toList(),
                sessions.mine(caller).stream()
                        .map(s -> view.session(s, current))
                        .toList(),
                tokens.mine(caller).stream().map(view::token).toList(),
                token,
                view.tokenFields(token),
                password,
                view.passwordFields(password));
        Form wrong = token.problem() != null ? token : password;
        return ask.show(
                "akses/akun",
                ask.shell(wrong).titled(t.get("access.account"), Crumb.here(t.get("access.account"))),
                "page",
                page);
    }

    private static Shell titled(Shell shell, Messages t, String title) {
        return shell.titled(title, new Crumb(t.get("access.account"), "/akun"), Crumb.here(title));
    }

    private Reply make(PageAsk ask, Sent<TokenForm> sent) {
        Messages t = ask.t();
        // Made before the transaction, in which nothing may be asked of the store again.
        Shell shell = titled(ask.shell(), t, t.get("access.tokenMade"));
        return sent.then(
                (call, input) -> tokens.create(
                        call,
                        new TokenRequest(
                                input.name(), null, Boolean.TRUE.equals(input.readOnly()), Set.of(), input.days())),
                made -> shown(ask, shell, made),
                form -> page(ask, form, ask.form()));
    }

    private static Reply shown(PageAsk ask, Shell shell, NewToken made) {
        return ask.show(
                "akses/rahasia",
                shell,
                Map.of(
                        "title", ask.t().get("access.tokenMade"),
                        "words", ask.t().get("access.tokenOnce"),
                        "secret", made.secret(),
                        "back", "/akun"));
    }

    private Reply revoke(PageAsk ask, Sent<Nothing> sent) {
        return sent.then(
                (call, nothing) -> tokens.revoke(call, ask.name("id")),
                token -> ask.go("/akun", Text.of("Token dicabut.", "The token was revoked.")),
                form -> page(ask, form, ask.form()));
    }

    private Reply end(PageAsk ask, Sent<Nothing> sent) {
        return sent.then(
                (call, nothing) -> sessions.end(call, ask.name("id")),
                session -> ask.go("/akun", Text.of("Sesi diakhiri.", "The session was ended.")),
                form -> page(ask, form, ask.form()));
    }

    private Reply password(PageAsk ask, Sent<PasswordForm> sent) {
        Result<Person> me = sessions.myself(ask.caller());
        String username =
                me.isDone() ? Optional.ofNullable(me.value().username()).orElse("") : "";
        String keep = ask.asked().visit().session();
        return sent.then(
                (call, input) -> oldWrong(sessions.changePassword(
                        call,
                        keep,
                        new Attempt(username, input.old(), ask.asked().remote(), ""),
                        input.password())),
                person -> ask.go(
                        "/akun",
                        Text.of(
                                "Kata sandi diganti. Sesi lain sudah berakhir.",
                                "The password was changed. Other sessions have ended.")),
                form -> page(ask, ask.form(), form));
    }

    /** A wrong old password is mended in the form, not by signing in again. */
    private static Result<Person> oldWrong(Result<Person> result) {
        if (result.isDone() || result.problem().kind() != ProblemKind.UNAUTHENTICATED) {
            return result;
        }
        return Result.refused(Problem.invalid(List.of(Finding.blocking(
                "PASSWORD_OLD",
                "old",
                Text.of("Kata sandi sekarang tidak cocok.", "The current password does not match.")))));
    }
}
