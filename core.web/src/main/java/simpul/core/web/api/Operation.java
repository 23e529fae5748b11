package simpul.core.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;
import simpul.core.web.route.Described;
import simpul.core.web.route.Param;
import simpul.core.web.route.Responder;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Template;
import simpul.core.web.route.Who;

/** An API operation while it is being declared; {@code by} ends the declaration. For one thread. */
public final class Operation {
    private final Api api;
    private final Method method;
    private final Template template;
    private final List<Param> params = new ArrayList<>();
    private final Map<String, Described.Schema> body = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Described.Schema>> answers = new LinkedHashMap<>();
    private final List<ProblemKind> refusals = new ArrayList<>();
    private String name = "";
    private String tag = "";
    private Text summary = Text.same("-");
    private Who who = Who.SIGNED_IN;
    private boolean versioned;
    private boolean tagged;
    private boolean followed;
    private boolean downloads;
    private boolean keyed;
    private boolean paged;

    Operation(Api api, Method method, String path) {
        this.api = api;
        this.method = method;
        this.template = Template.of(path);
    }

    /** The unique name of the operation, e.g. {@code listCases}. */
    public Operation operation(String operation) {
        this.name = operation;
        return this;
    }

    /** The group in the document; by default the first segment behind {@code /api/v1/}. */
    public Operation tag(String group) {
        this.tag = group;
        return this;
    }

    public Operation summary(String id, String en) {
        this.summary = Text.of(id, en);
        return this;
    }

    /** Also answers who has not signed in. */
    public Operation forAnyone() {
        this.who = Who.ANYONE;
        return this;
    }

    /** The query parameters; any other is refused. */
    public Operation query(Param... more) {
        params.addAll(Arrays.asList(more));
        return this;
    }

    /** Asks for {@code If-Match}: 428 without, and the service answers 412 when {@link Ask#version} is stale. */
    public Operation versioned() {
        this.versioned = true;
        return this;
    }

    /** Its answer has the version as its entity tag, for {@code If-Match}; what is read or versioned has one anyway. */
    public Operation tagged() {
        this.tagged = true;
        return this;
    }

    /** Also takes an {@code Idempotency-Key} from who has not signed in, because the body says who it is. */
    public Operation keyed() {
        this.keyed = true;
        return this;
    }

    /** Other problems that the service may answer with, beside those that follow from the declaration. */
    public Operation refuses(ProblemKind... kinds) {
        refusals.addAll(Arrays.asList(kinds));
        return this;
    }

    /** 200 with {@code {"items": [view...], "next": cursor}} and the parameters limit and cursor. */
    public Operation lists(Class<?> view) {
        this.paged = true;
        Param.paging().forEach(params::add);
        return answers(200, Answers.JSON, d -> Answers.listSchema(view, d));
    }

    /** 200 with a view. */
    public Operation answers(Class<?> view) {
        return answers(200, view);
    }

    /** 201 with a view and its {@code Location}. */
    public Operation creates(Class<?> view) {
        return answers(201, view);
    }

    /** 202 with a view of what goes on in the background, and in {@code Location} where that can be followed. */
    public Operation accepts(Class<?> view) {
        this.followed = true;
        return answers(202, view);
    }

    public Operation answers(int status, Class<?> view) {
        return answers(status, Answers.JSON, d -> Json.schema(view, d));
    }

    /** An answer of any media type; a status may have several. */
    public Operation answers(int status, String type, Described.Schema schema) {
        answers.computeIfAbsent(status, s -> new LinkedHashMap<>()).put(type, schema);
        return this;
    }

    /** 200 with the bytes of a file of one of these types. */
    public Operation downloads(Collection<String> types) {
        this.downloads = true;
        for (String type : types) {
            // A parameter such as the charset is not part of the name in a document.
            answers(200, type.replaceFirst(";.*", ""), Schemas.BINARY);
        }
        return this;
    }

    /** 204. */
    public Operation answersNothing() {
        answers.put(204, Map.of());
        return this;
    }

    /** Takes a JSON body of this record. */
    public <I> Taking<I> takes(Class<I> input) {
        body.put(Answers.JSON, d -> Json.schema(input, d));
        return new Taking<>(this, input);
    }

    /** Takes {@code multipart/form-data}: the fields of a record and files under the given part names. */
    public <I> Uploading<I> takesFiles(Class<I> input, String... parts) {
        body.put("multipart/form-data", d -> Schemas.multipart(Json.schema(input, d), d, parts));
        return new Uploading<>(this, input, parts[0]);
    }

    /** Takes a body that the operation reads itself from {@code ask.asked().content()}. */
    public Operation takesBytes(String type) {
        body.put(type, Schemas.BINARY);
        return this;
    }

    /** Ends the declaration of an operation without a body. */
    public Route by(Function<Ask, Reply> work) {
        return route(asked -> new Checked(this, asked).run(new byte[0], work));
    }

    Route route(Responder responder) {
        if (name.isEmpty() || answers.isEmpty() || summary.id().equals("-")) {
            throw new IllegalStateException(
                    "Operation, summary and answers must be declared: " + method + " " + template);
        }
        String group = tag.isEmpty() ? template.segment(2) : tag;
        boolean takesKey = keyed || (method == Method.POST && who == Who.SIGNED_IN);
        Described described = new Described(
                name, group, summary, body, answers, Refusals.of(this), versioned, hasTag(), followed, takesKey);
        return new Route(method, template, Surface.API, who, params, Optional.of(described), responder);
    }

    private boolean hasTag() {
        return tagged || versioned || method == Method.GET && !downloads;
    }

    Api api() {
        return api;
    }

    Method method() {
        return method;
    }

    Template template() {
        return template;
    }

    List<Param> params() {
        return params;
    }

    boolean isVersioned() {
        return versioned;
    }

    boolean isPaged() {
        return paged;
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    Who who() {
        return who;
    }

    List<ProblemKind> declaredRefusals() {
        return refusals;
    }
}
