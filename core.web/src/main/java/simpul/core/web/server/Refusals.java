package simpul.core.web.server;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.api.Problems;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Refusing;
import simpul.core.web.route.Surface;

/** Says no in the form that fits who asks: a problem document for programs, a page for people. Thread-safe. */
final class Refusals {
    private static final Map<Integer, Text> WORDS = Map.of(
            400,
            Text.of("Alamat atau permintaan tidak benar.", "The address or request is not valid."),
            408,
            Text.of("Kiriman terlalu lambat.", "The request arrived too slowly."),
            413,
            Text.of("Kiriman terlalu besar.", "The request is too large."),
            414,
            Text.of("Alamat terlalu panjang.", "The address is too long."),
            421,
            Text.of(
                    "Server ini tidak dikenal dengan nama itu. Administrator menambahkan namanya di conf/simpul.web.cfg (hosts).",
                    "This server is not known by that name. The administrator adds it in conf/simpul.web.cfg (hosts)."),
            431,
            Text.of("Kepala permintaan terlalu besar.", "The request headers are too large."),
            503,
            Text.of("Server sedang berhenti. Coba lagi sebentar.", "The server is stopping. Try again shortly."));
    private static final Text OTHERWISE =
            Text.of("Permintaan ini tidak dapat dilayani.", "This request cannot be served.");

    private final Refusing pages;

    Refusals(Refusing pages) {
        this.pages = pages;
    }

    /** For whom an address without a route is: programs ask below {@code /api/} or want JSON. */
    Surface surface(Request request, String path) {
        String accept = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
        boolean program = path.startsWith("/api/") || (accept.contains("json") && !accept.contains("html"));
        return program ? Surface.API : Surface.PAGE;
    }

    Reply of(Asked asked, Surface surface, Problem problem) {
        return surface == Surface.PAGE ? pages.page(asked, problem) : Problems.reply(problem, asked.language());
    }

    Reply api(Problem problem, Language language) {
        return Problems.reply(problem, language);
    }

    /** The one answer of the API to who has not signed in; people are led to the login page. */
    Reply signIn(Asked asked, Surface surface) throws Refused {
        return surface == Surface.PAGE ? pages.signIn(asked) : Problems.reply(unauthenticated(), asked.language());
    }

    Reply failure(Asked asked, Surface surface, String incident) {
        return surface == Surface.PAGE ? pages.failure(asked, incident) : Problems.failure(incident, asked.language());
    }

    /** A failure before it is known who asks. */
    Reply failure(Request request, String incident) {
        return Problems.failure(incident, Door.before(request)).with("Cache-Control", "no-store");
    }

    /** What the server found wrong before it knew who asks. */
    Reply plain(Request request, int status) {
        return plain(status, Door.before(request));
    }

    static Reply plain(int status, Language language) {
        String words = WORDS.getOrDefault(status, OTHERWISE).in(language);
        return Problems.plain(status, words, words, language).with("Cache-Control", "no-store");
    }

    static Problem method(String allow) {
        return Problem.of(
                ProblemKind.METHOD,
                Text.of("Alamat ini melayani: " + allow + ".", "This address serves: " + allow + "."));
    }

    private static Problem unauthenticated() {
        return Problem.of(
                ProblemKind.UNAUTHENTICATED,
                Text.of(
                        "Masuk dahulu, atau kirim token yang masih berlaku.",
                        "Sign in first, or send a token that still holds."));
    }
}
