package simpul.core.web.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.NewToken;
import simpul.core.model.account.Token;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.account.Tokens;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/tokens}: by username and password, throttled like a login, or from a session. */
@Component
public final class TokenRoutes implements RouteSource {
    private static final int USUAL_DAYS = 30;

    record TokenInput(
            @Nullable @Limit(max = 200) String username,
            @Nullable @Limit(max = 512) String password,
            @Nullable @Limit(max = 80) String name,
            @Nullable @Limit(max = 64) String post,
            @Nullable Boolean readOnly,
            @Nullable @Limit(max = 50) List<String> only,
            @Nullable @Limit(min = 1, max = 365) Integer days) {
        TokenInput withoutPassword() {
            return new TokenInput(username, null, name, post, readOnly, only, days);
        }

        TokenRequest request() {
            return new TokenRequest(
                    Optional.ofNullable(name).orElse("API"),
                    post,
                    Boolean.TRUE.equals(readOnly),
                    Set.copyOf(Optional.ofNullable(only).orElse(List.of())),
                    Optional.ofNullable(days).orElse(USUAL_DAYS));
        }
    }

    record TokenItem(
            String id,
            String prefix,
            String name,
            String post,
            boolean readOnly,
            List<String> only,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed,
            @Nullable Instant revoked) {
        static TokenItem of(Token t) {
            List<String> only = t.only().stream().map(Action::name).sorted().toList();
            return new TokenItem(
                    t.id(),
                    t.prefix(),
                    t.name(),
                    t.post(),
                    t.readOnly(),
                    only,
                    t.created(),
                    t.expires(),
                    t.lastUsed(),
                    t.revoked());
        }
    }

    record TokenMade(String token, String id, String prefix, String post, Instant expires) {
        static TokenMade of(NewToken made) {
            Token t = made.token();
            return new TokenMade(made.secret(), t.id(), t.prefix(), t.post(), t.expires());
        }
    }

    private final Api api;
    private final Tokens tokens;

    @Activate
    public TokenRoutes(@Reference Api api, @Reference Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.post("/api/v1/tokens")
                        .operation("createToken")
                        .summary(
                                "Membuat token, dengan nama pengguna dan kata sandi atau dari sesi",
                                "Make a token, by username and password or from a session")
                        .forAnyone()
                        .keyed()
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.TOO_MANY)
                        .creates(TokenMade.class)
                        .takes(TokenInput.class)
                        .by(this::create),
                api.get("/api/v1/tokens")
                        .operation("listTokens")
                        .summary("Token sendiri", "Own tokens")
                        .lists(TokenItem.class)
                        .by(ask -> ask.page(new Page<>(tokens.mine(ask.caller()), null), TokenItem::of)),
                api.delete("/api/v1/tokens/{id}")
                        .operation("revokeToken")
                        .summary("Mencabut token", "Revoke a token")
                        .answersNothing()
                        .by(ask -> ask.write(call -> tokens.revoke(call, ask.name("id")), token -> Reply.empty(204))));
    }

    private Reply create(Ask ask, TokenInput input) {
        if (input.username() != null || input.password() != null) {
            return byPassword(ask, input);
        }
        if (ask.asked().visit().door() == Visit.Door.TOKEN) {
            return ask.refuse(Problem.of(
                    ProblemKind.FORBIDDEN,
                    Text.of(
                            "Token tidak dapat membuat token. Kirim nama pengguna dan kata sandi.",
                            "A token cannot make a token. Send username and password.")));
        }
        return ask.write(call -> tokens.create(call, input.request()), made -> reply(ask, made));
    }

    private Reply byPassword(Ask ask, TokenInput input) {
        String username = input.username();
        String password = input.password();
        if (username == null || password == null) {
            String missing = username == null ? "username" : "password";
            return ask.refuse(Problem.invalid(
                    List.of(Finding.blocking("REQUIRED", missing, Text.of("Wajib diisi.", "This is required.")))));
        }
        String agent = ask.asked().header("User-Agent").orElse("");
        Attempt attempt = new Attempt(username, password, ask.asked().remote(), agent);
        return ask.answer(
                tokens.prove(attempt, input.post()),
                holder -> ask.write(
                        holder,
                        Json.write(input.withoutPassword(), Language.ID),
                        call -> tokens.create(call, input.request()),
                        made -> reply(ask, made)));
    }

    private static Reply reply(Ask ask, NewToken made) {
        return ask.created("/api/v1/tokens/" + made.token().id(), TokenMade.of(made));
    }
}
