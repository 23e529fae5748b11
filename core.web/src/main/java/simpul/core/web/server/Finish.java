package simpul.core.web.server;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.text.Language;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Cookies;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Surface;

/** What every reply gets on its way out: caching rules, entity tag, 304, the stranger's cookie. Stateless. */
final class Finish {
    private Finish() {}

    static Reply of(Reply reply, Asked asked, Surface surface) {
        boolean reads = asked.method() == Method.GET || asked.method() == Method.HEAD;
        Reply done = reply.withDefault("Vary", "Accept-Language, Cookie, Authorization")
                .withDefault("Cache-Control", asked.signedIn() || !reads ? "no-store" : "no-cache");
        if (reads
                && reply.status() == 200
                && surface == Surface.API
                && reply.stream().isEmpty()) {
            done = done.withDefault("ETag", "\"" + Digests.of(reply.bytes()).substring(0, 20) + "\"");
            done = unchanged(done, asked.header("If-None-Match")) ? notModified(done) : done;
        }
        Optional<Language> wanted =
                surface == Surface.PAGE ? Languages.of(asked.query("bahasa").orElse(null)) : Optional.empty();
        if (wanted.isPresent()) {
            Optional<Duration> year = Optional.of(Duration.ofDays(365));
            done = done.with(
                    "Set-Cookie", Cookies.set(Cookies.LANGUAGE, wanted.get().tag(), year, asked.secure()));
        }
        boolean shown = done.header("Content-Type").orElse("").startsWith("text/html");
        return asked.form().fresh() && shown
                ? done.with(
                        "Set-Cookie",
                        Cookies.set(Cookies.STRANGER, asked.form().cookie(), Optional.empty(), asked.secure()))
                : done;
    }

    private static boolean unchanged(Reply reply, Optional<String> noneMatch) {
        String tag = reply.header("ETag").orElse("");
        return noneMatch
                .filter(h -> Stream.of(h.split(",", 50))
                        .map(t -> t.strip().replaceFirst("^W/", ""))
                        .anyMatch(t -> t.equals(tag) || t.equals("*")))
                .isPresent();
    }

    private static Reply notModified(Reply reply) {
        Reply bare = Reply.empty(304);
        for (Reply.Header header : reply.headers()) {
            if (!header.name().startsWith("Content-")) {
                bare = bare.with(header.name(), header.value());
            }
        }
        return bare;
    }
}
