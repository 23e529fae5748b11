package simpul.core.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Language;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Reply;

/**
 * A request to an API operation whose parameters, version and body have been found in order. For the request's thread.
 */
public final class Ask {
    private final Api api;
    private final Asked asked;
    private final Cursor cursor;
    private final long version;
    private final byte[] body;
    private List<Finding> warnings = List.of();

    Ask(Api api, Asked asked, Cursor cursor, long version, byte[] body) {
        this.api = api;
        this.asked = asked;
        this.cursor = cursor;
        this.version = version;
        this.body = body;
    }

    public Asked asked() {
        return asked;
    }

    public Caller caller() {
        return asked.caller();
    }

    public Scope scope() {
        return asked.scope();
    }

    public Language language() {
        return asked.language();
    }

    /** The value of a variable of the path. */
    public String name(String variable) {
        return asked.name(variable);
    }

    /** The value of a query parameter, checked as it was declared. */
    public Optional<String> query(String parameter) {
        return asked.query(parameter);
    }

    public List<String> queries(String parameter) {
        return asked.queries(parameter);
    }

    /** Where the page of a list begins and how long it is; 50 items when nothing was asked for. */
    public Cursor cursor() {
        return cursor;
    }

    /** The version that {@code If-Match} named; only of operations declared {@code versioned}. */
    public long version() {
        return version;
    }

    /** An answer with a record of core.web as its JSON. */
    public Reply json(int status, Object view) {
        return Answers.json(status, view, language());
    }

    /** 200 with the view of what was found, or the one 404. */
    public <T> Reply show(Optional<T> found, Function<T, ?> view) {
        return found.map(value -> json(200, view.apply(value))).orElseGet(() -> refuse(Problem.notFound()));
    }

    /** 200 with the view of what was found and its version as the entity tag, or the one 404. */
    public <T> Reply show(Optional<T> found, Function<T, ?> view, Function<T, Long> version) {
        return found.map(value -> tagged(json(200, view.apply(value)), version.apply(value)))
                .orElseGet(() -> refuse(Problem.notFound()));
    }

    /** 200 with the view of a result, or its problem. */
    public <T> Reply answer(Result<T> result, Function<T, Reply> reply) {
        return result.isDone() ? reply.apply(result.value()) : refuse(result.problem());
    }

    /** One page of a list; the cursor in it holds for this caller and this filter only. */
    public <T> Reply page(Page<T> page, Function<T, ?> view) {
        @Nullable String next = page.next() == null ? null : api.seal().seal(bound(asked), page.next());
        return Answers.list(page.items().stream().map(view).toList(), next, language());
    }

    /** 201 with the address of what was created. */
    public Reply created(String path, Object view) {
        return json(201, view).with("Location", path);
    }

    /** The same reply with the version of its subject as the entity tag. */
    public Reply tagged(Reply reply, long version) {
        return Answers.tagged(reply, version);
    }

    /**
     * Changes something, once per {@code Idempotency-Key}. The reply is rendered inside the transaction and must need
     * nothing but the value: the same one that the service's transaction ended with.
     */
    public <T> Reply write(Function<Call, Result<T>> work, Function<T, Reply> reply) {
        return write(caller(), body, work, reply);
    }

    /**
     * The same for whom the body itself has named.
     *
     * @param content what has to be the same under the same key; without any secret
     */
    public <T> Reply write(Caller by, byte[] content, Function<Call, Result<T>> work, Function<T, Reply> reply) {
        String digest = Digests.of(
                Digests.utf8(asked.method().name()), Digests.utf8(asked.path()), Digests.utf8(type()), content);
        return api.repeat()
                .write(
                        by,
                        asked.header("Idempotency-Key"),
                        digest,
                        work,
                        (value, said) -> {
                            warnings = said;
                            return reply.apply(value);
                        },
                        this::refuse);
    }

    /** What the change that is being answered was warned about, and passed all the same. */
    public List<Finding> warnings() {
        return warnings;
    }

    /** The problem as its document, in the caller's language. */
    public Reply refuse(Problem problem) {
        return Problems.reply(problem, language());
    }

    private String type() {
        return asked.content().type();
    }

    /** What a cursor is bound to: who asks, which list, which filter. */
    static String bound(Asked asked) {
        StringBuilder bound =
                new StringBuilder(asked.scope().fingerprint()).append(' ').append(asked.path());
        asked.query().entrySet().stream()
                .filter(e -> !e.getKey().equals("cursor") && !e.getKey().equals("limit"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> bound.append('\n').append(e.getKey()).append('=').append(e.getValue()));
        return bound.toString();
    }
}
