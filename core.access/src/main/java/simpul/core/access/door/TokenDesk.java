package simpul.core.access.door;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.scope.Callers;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.NewToken;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Token;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.account.TokenStore;
import simpul.core.model.account.Tokens;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** Makes and revokes API tokens. Thread-safe. */
@Component
public final class TokenDesk implements Tokens {
    static final String START = "smp_";
    private static final int SHOWN = START.length() + 6;

    private final Store store;
    private final PasswordProof proof;
    private final Callers callers;
    private final Entropy entropy;

    @Activate
    public TokenDesk(
            @Reference Store store,
            @Reference PasswordProof proof,
            @Reference Callers callers,
            @Reference Entropy entropy) {
        this.store = store;
        this.proof = proof;
        this.callers = callers;
        this.entropy = entropy;
    }

    @Override
    public List<Token> mine(Caller caller) {
        return store.read(caller.scope(), tx -> tx.port(TokenStore.class).of(caller.person()));
    }

    @Override
    public Result<Caller> prove(Attempt attempt, @Nullable String post) {
        return proof.prove(attempt).then(person -> {
            Optional<Post> chosen = store.read(Scope.system(SystemTask.LOGIN), tx -> chosen(tx, person, post));
            return chosen.map(p -> Result.done(callers.of(p, person.id(), person.language())))
                    .orElseGet(() -> Result.refused(TokenRules.noSuchPost()));
        });
    }

    @Override
    public Result<NewToken> create(Call call, TokenRequest request) {
        Caller caller = call.caller();
        if (caller.isPublic()) {
            return Result.refused(Problem.of(
                    ProblemKind.UNAUTHENTICATED,
                    Text.of(
                            "Masuk dulu, atau kirim nama pengguna dan kata sandi.",
                            "Sign in first, or send username and password.")));
        }
        String wanted = request.post() == null ? caller.post() : request.post();
        Optional<Post> post = store.read(
                caller.scope(),
                tx -> tx.port(PostStore.class).find(wanted).filter(p -> SessionBook.sits(tx, caller.person(), p.id())));
        return post.map(p -> make(call, p, request)).orElseGet(() -> Result.refused(TokenRules.noSuchPost()));
    }

    @Override
    public Result<Token> revoke(Call call, String id) {
        Caller caller = call.caller();
        return store.write(call, tx -> {
            if (!tx.port(TokenStore.class).revoke(caller.person(), id, tx.now())) {
                return Result.refused(Problem.notFound());
            }
            tx.audit(
                    AuditNote.of("token.revoke", "token", id).in(caller.region().orElse(null)));
            return tx.port(TokenStore.class).of(caller.person()).stream()
                    .filter(token -> token.id().equals(id))
                    .findFirst()
                    .map(Result::done)
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        });
    }

    private Result<NewToken> make(Call call, Post post, TokenRequest request) {
        List<Finding> findings = TokenRules.findings(call.caller(), post.role(), request);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        String secret = START + Secrets.fresh(entropy);
        return store.write(call, tx -> {
            Token token = token(call.caller(), post, request, secret, tx);
            tx.port(TokenStore.class).add(Secrets.hash(secret), token);
            tx.audit(AuditNote.of("token.create", "token", token.id())
                    .in(post.region())
                    .with("post", post.id())
                    .with("expires", token.expires().toString()));
            return Result.done(new NewToken(secret, token));
        });
    }

    private Token token(Caller maker, Post post, TokenRequest request, String secret, Tx tx) {
        Set<Action> only = request.only().isEmpty()
                ? maker.only()
                : request.only().stream().map(Action::valueOf).collect(Collectors.toSet());
        return new Token(
                entropy.id(),
                secret.substring(0, SHOWN),
                request.name().strip(),
                maker.person(),
                post.id(),
                request.readOnly() || maker.readOnly(),
                only,
                tx.now(),
                tx.now().plus(Duration.ofDays(request.days())),
                null,
                null);
    }

    private static Optional<Post> chosen(Tx tx, Person person, @Nullable String wanted) {
        return wanted == null
                ? FirstPost.of(tx, person.id())
                : tx.port(PostStore.class)
                        .find(wanted)
                        .filter(post -> post.isOpen() && SessionBook.sits(tx, person.id(), wanted));
    }
}
