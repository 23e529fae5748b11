package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Language;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Definitions;
import simpul.core.web.json.Json;

/** Turns problems into RFC 9457 documents. Stateless. */
public final class Problems {
    /** The media type of a problem. */
    public static final String TYPE = "application/problem+json";

    private Problems() {}

    public static Reply reply(Problem problem, Language language) {
        ProblemKind kind = problem.kind();
        ObjectNode document = document(
                kind.name(),
                kind.title().in(language),
                kind.status(),
                problem.detail().in(language));
        if (!problem.findings().isEmpty()) {
            ArrayNode findings = document.putArray("findings");
            problem.findings().forEach(f -> findings.add(finding(f, language)));
        }
        Reply reply = of(kind.status(), document, language);
        if (kind == ProblemKind.UNAUTHENTICATED) {
            reply = reply.with("WWW-Authenticate", "Bearer realm=\"simpul\"");
        }
        return problem.retryAfter() > 0 ? reply.with("Retry-After", Integer.toString(problem.retryAfter())) : reply;
    }

    /** A failure of ours: all that is said is the code under which the log tells more. */
    public static Reply failure(String incident, Language language) {
        ObjectNode document = document(
                "FAILURE",
                language == Language.ID ? "Terjadi kesalahan pada Simpul" : "Simpul made a mistake",
                500,
                language == Language.ID
                        ? "Permintaan ini gagal karena kesalahan kami. Coba lagi; bila tetap gagal, sebutkan kode "
                                + incident + " kepada administrator."
                        : "This request failed through a mistake of ours. Try again; if it fails again, give the code "
                                + incident + " to the administrator.");
        document.put("incident", incident);
        return of(500, document, language);
    }

    /** A problem that the web server itself found before any route: status and the words for it. */
    public static Reply plain(int status, String title, String detail, Language language) {
        return of(status, document("HTTP_" + status, title, status, detail), language);
    }

    private static Reply of(int status, ObjectNode document, Language language) {
        return Reply.bytes(status, TYPE, Json.write(document, language)).with("Content-Language", language.tag());
    }

    private static ObjectNode document(String type, String title, int status, String detail) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "type",
                        "urn:simpul:problem:" + type.toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    private static ObjectNode finding(Finding finding, Language language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().name())
                .put("message", finding.message().in(language))
                .put("basis", finding.basis())
                .put("field", finding.field())
                .put("pointer", pointer(finding.field()));
    }

    /** The JSON pointer (RFC 6901) of a field such as {@code parties[1].agency}. */
    static String pointer(String field) {
        if (field.isEmpty()) {
            return "";
        }
        String steps = field.replace("~", "~0").replace("/", "~1");
        return "/" + steps.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** The schema of a problem. */
    static ObjectNode schema(Definitions definitions) {
        return Json.schema(ProblemView.class, definitions);
    }
}
