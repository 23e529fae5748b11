package simpul.core.web.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Identity;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Result;
import simpul.core.model.text.Language;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Content;
import simpul.core.web.http.Cookies;
import simpul.core.web.http.FormSecret;
import simpul.core.web.http.Method;
import simpul.core.web.route.Surface;

/** Makes of a raw request one whose sender and language are known. Thread-safe. */
final class Door {
    private final Identity identity;

    Door(Identity identity) {
        this.identity = identity;
    }

    /** The request with its sender; refused when it carries a bearer token that does not hold. */
    Result<Asked> open(Request request, Method method, String path, Surface surface, Content content) {
        Map<String, String> cookies = Cookies.read(crumbs(request));
        return open(request, method, path, surface, content, cookies.get(Cookies.SESSION), bearer(request));
    }

    /** The request as one of nobody in particular, for an answer while nobody can be recognised. */
    Asked unrecognised(Request request, Method method, String path, Surface surface, Content content) {
        return open(request, method, path, surface, content, null, null).value();
    }

    private Result<Asked> open(
            Request request,
            Method method,
            String path,
            Surface surface,
            Content content,
            @Nullable String session,
            @Nullable String token) {
        Map<String, List<String>> query = query(request);
        Optional<String> crumbs = crumbs(request);
        Map<String, String> cookies = Cookies.read(crumbs);
        Optional<Language> asked = language(request, query, cookies, surface);
        Credentials credentials = new Credentials(session, token, asked.orElse(null));
        return identity.identify(credentials).map(visit -> {
            Language language = spoken(visit, asked, query, surface);
            Visit speaking = new Visit(
                    visit.caller().speaking(language),
                    visit.door(),
                    visit.session(),
                    visit.formToken(),
                    visit.lapsedPerson());
            return new Asked(
                    method,
                    path,
                    Map.of(),
                    query,
                    name -> header(request, crumbs, name),
                    speaking,
                    form(visit, cookies, surface),
                    language,
                    Request.getRemoteAddr(request),
                    request.isSecure(),
                    content);
        });
    }

    private static @Nullable String header(Request request, Optional<String> crumbs, String name) {
        if (HttpHeader.COOKIE.is(name)) {
            return crumbs.orElse(null);
        }
        String value = request.getHeaders().get(name);
        // HTTP/2 names the host as the authority of its address.
        return value == null && HttpHeader.HOST.is(name) ? request.getHttpURI().getAuthority() : value;
    }

    /** All cookies in one line: over HTTP/2, and by some clients, they come in several (RFC 9113 8.2.3). */
    private static Optional<String> crumbs(Request request) {
        List<String> lines = request.getHeaders().getValuesList(HttpHeader.COOKIE);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lines));
    }

    /** The language in which something can be said before the sender is known. */
    static Language before(Request request) {
        return Languages.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE))
                .orElse(Language.ID);
    }

    private FormSecret form(Visit visit, Map<String, String> cookies, Surface surface) {
        if (visit.door() == Visit.Door.TOKEN) {
            return FormSecret.NONE;
        }
        String session = cookies.get(Cookies.SESSION);
        String known = session != null ? session : cookies.get(Cookies.STRANGER);
        if (known != null && !known.isEmpty()) {
            return new FormSecret(known, identity.formToken(known), false);
        }
        if (surface != Surface.PAGE) {
            return FormSecret.NONE;
        }
        String fresh = identity.newStranger();
        return new FormSecret(fresh, identity.formToken(fresh), true);
    }

    private static Optional<Language> language(
            Request request, Map<String, List<String>> query, Map<String, String> cookies, Surface surface) {
        Optional<Language> accepted = Languages.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        return surface == Surface.PAGE
                ? wanted(query)
                        .or(() -> Languages.of(cookies.get(Cookies.LANGUAGE)))
                        .or(() -> accepted)
                : accepted;
    }

    private static Language spoken(
            Visit visit, Optional<Language> asked, Map<String, List<String>> query, Surface surface) {
        Optional<Language> first = surface == Surface.PAGE ? wanted(query) : asked;
        return first.orElse(visit.caller().language());
    }

    private static Optional<Language> wanted(Map<String, List<String>> query) {
        return Languages.of(
                query.getOrDefault("bahasa", List.of()).stream().findFirst().orElse(null));
    }

    private static @Nullable String bearer(Request request) {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }

    private static Map<String, List<String>> query(Request request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), List.copyOf(field.getValues()));
        }
        return query;
    }
}
