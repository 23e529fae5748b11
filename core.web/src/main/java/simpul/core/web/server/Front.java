package simpul.core.web.server;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.account.Identity;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Visit;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Assets;
import simpul.core.web.http.Method;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Found;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteTable;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Who;

/**
 * The row of stages that every request walks: known host, plain path, route, sender, gate, answer, finish. Whatever
 * breaks in between becomes an answer with a code, never a stack trace. Thread-safe.
 */
final class Front extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final Supplier<RouteTable> table;
    private final Identity identity;
    private final Entropy entropy;
    private final Refusals refusals;
    private final WebSettings settings;
    private final Hosts hosts;
    private final Metrics metrics;
    private final Assets assets;

    Front(
            Supplier<RouteTable> table,
            Identity identity,
            Entropy entropy,
            Refusals refusals,
            WebSettings settings,
            Metrics metrics,
            Assets assets) {
        this.table = table;
        this.identity = identity;
        this.entropy = entropy;
        this.refusals = refusals;
        this.settings = settings;
        this.hosts = new Hosts(settings.names());
        this.metrics = metrics;
        this.assets = assets;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long begun = NanoTime.now();
        metrics.begun();
        SecurityHeaders.put(response.getHeaders(), request.isSecure());
        Optional<Method> method = Method.of(request.getMethod());
        String path = Optional.ofNullable(request.getHttpURI().getDecodedPath()).orElse("/");
        Found found = method.map(m -> table.get().find(m, path)).orElse(Found.NOTHING);
        Reply reply;
        try (JettyContent content = new JettyContent(request, settings.run())) {
            reply = guarded(request, method, path, found, content);
            String label = found.route() == null
                    ? "none"
                    : found.route().method() + " " + found.route().template();
            metrics.ended(label, reply.status(), NanoTime.since(begun));
            if (reply.status() != ProblemKind.TOO_SLOW.status() && content.pending()) {
                linger(reply, method.orElse(Method.GET), response, callback, content);
                return true;
            }
        }
        Writer.write(reply, method.orElse(Method.GET), response, callback);
        return true;
    }

    /** Answers while the client still sends, and hears it out. */
    private static void linger(Reply reply, Method method, Response response, Callback callback, JettyContent content) {
        try (Blocker.Callback sent = Blocker.callback()) {
            Writer.write(reply, method, response, sent);
            sent.block();
            content.drain();
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e);
        }
    }

    private Reply guarded(Request request, Optional<Method> method, String path, Found found, JettyContent content) {
        try {
            return answer(request, method, path, found, content);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return e instanceof HttpException http && http.getCode() < 500
                    ? refusals.plain(request, http.getCode())
                    : refusals.failure(request, noted(request, found, e));
        }
    }

    private Reply answer(Request request, Optional<Method> method, String path, Found found, JettyContent content) {
        if (!hosts.knows(request.getHttpURI())) {
            return refusals.plain(request, 421);
        }
        if (!Paths.plain(request.getHttpURI())) {
            return refusals.plain(request, 400);
        }
        if (Assets.owns(path) && method.map(Method::safe).orElse(false)) {
            Optional<Reply> asset = assets.find(path, takesGzip(request));
            if (asset.isPresent()) {
                return asset.get();
            }
        }
        Route route = found.route();
        Surface surface = route == null ? refusals.surface(request, path) : route.surface();
        Door door = new Door(identity);
        Method asking = method.orElse(Method.GET);
        Result<Asked> opened;
        try {
            opened = door.open(request, asking, path, surface, content);
        } catch (StoreUnavailable away) {
            Asked nobody = door.unrecognised(request, asking, path, surface, content);
            return Finish.of(refusals.of(nobody, surface, outage(away)), nobody, surface);
        }
        if (!opened.isDone()) {
            return refusals.api(opened.problem(), Door.before(request)).withDefault("Cache-Control", "no-store");
        }
        Asked asked = opened.value().named(found.variables());
        return Finish.of(shielded(request, asked, method, found, surface), asked, surface);
    }

    private Reply shielded(Request request, Asked asked, Optional<Method> method, Found found, Surface surface) {
        Route route = found.route();
        try {
            return route == null ? unrouted(asked, method, found, surface) : routed(request, asked, route);
        } catch (StorageFull full) {
            return refusals.of(asked, surface, StorageFull.problem());
        } catch (StoreUnavailable away) {
            return refusals.of(asked, surface, outage(away));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return refusals.failure(asked, surface, noted(request, found, e));
        }
    }

    private Reply unrouted(Asked asked, Optional<Method> method, Found found, Surface surface) {
        if (found.allowed().isEmpty() && method.isPresent()) {
            return refusals.of(asked, surface, Problem.notFound());
        }
        String allow =
                String.join(", ", found.allowed().stream().map(Enum::name).toList());
        return asked.method() == Method.OPTIONS && method.isPresent()
                ? Reply.empty(204).with("Allow", allow)
                : refusals.of(asked, surface, Refusals.method(allow)).with("Allow", allow);
    }

    private Reply routed(Request request, Asked asked, Route route) {
        Optional<Problem> refusal = new Gate(identity).refusal(request, asked, route);
        if (refusal.isPresent()) {
            return refusals.of(asked, route.surface(), refusal.get());
        }
        try {
            if (route.who() == Who.SIGNED_IN && !asked.signedIn()) {
                return refusals.signIn(asked, route.surface());
            }
            return answered(asked, route);
        } catch (Refused e) {
            return refusals.of(asked, route.surface(), e.problem()).with(HttpHeader.CONNECTION.asString(), "close");
        }
    }

    private static Reply answered(Asked asked, Route route) throws Refused {
        try (Visit visit = Visit.begin()) {
            Reply reply = route.responder().answer(asked);
            // Nothing of it has been sent yet, and the next lease is on a version that answers.
            return asked.method().safe() && visit.again() ? better(reply, asked, route) : reply;
        }
    }

    /** The former version may not know at all what was asked for: then what the new one said of it stands. */
    private static Reply better(Reply reply, Asked asked, Route route) {
        try {
            Reply second = route.responder().answer(asked);
            return second.status() < 400 ? second : reply;
        } catch (Refused e) {
            return reply;
        }
    }

    private static Problem outage(StoreUnavailable away) {
        LOG.warn("STORE_UNREACHABLE: a request was refused: {}", String.valueOf(away.getCause()));
        return StoreUnavailable.problem();
    }

    /** Notes a failure of ours in the log; answers with the code under which it stands there. */
    private String noted(Request request, Found found, Throwable failure) {
        String incident = entropy.id().substring(0, 8);
        Route route = found.route();
        LOG.error(
                "INCIDENT {}: {} {} failed",
                incident,
                request.getMethod(),
                route == null ? "without route" : route.template(),
                failure);
        return incident;
    }

    private static boolean takesGzip(Request request) {
        return String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING))
                .contains("gzip");
    }
}
