package simpul.core.web.server;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import simpul.core.model.account.Identity;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;

/**
 * Keeps out unsafe requests that another site made a browser send. A form's own token is checked where the form is read
 * ({@code simpul.core.web.page}); programs with a session repeat it in {@code X-CSRF-Token}. Thread-safe.
 */
final class Gate {
    private final Identity identity;

    Gate(Identity identity) {
        this.identity = identity;
    }

    /** Why an unsafe request is not let in. */
    Optional<Problem> refusal(Request request, Asked asked, Route route) {
        if (asked.method().safe()) {
            return Optional.empty();
        }
        if (asked.visit().door() == Visit.Door.TOKEN) {
            return asked.caller().readOnly() ? Optional.of(readOnly()) : Optional.empty();
        }
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (!Hosts.sameOrigin(request.getHttpURI(), origin, site)) {
            return Optional.of(foreign());
        }
        if (route.surface() == Surface.API && asked.signedIn()) {
            boolean ours = asked.header("X-CSRF-Token")
                    .filter(token -> identity.formTokenMatches(asked.form().cookie(), token))
                    .isPresent();
            return ours ? Optional.empty() : Optional.of(foreign());
        }
        return Optional.empty();
    }

    /** The request seems to come from another site. */
    static Problem foreign() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        "Permintaan ini tidak terbukti berasal dari halaman Simpul. Muat ulang halaman, lalu kirim lagi.",
                        "This request is not proven to come from a page of Simpul. Reload the page, then send again."));
    }

    private static Problem readOnly() {
        return Problem.of(
                ProblemKind.FORBIDDEN, Text.of("Token ini hanya untuk membaca.", "This token is for reading only."));
    }
}
