package simpul.itest.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies, follows redirects, fills in the forms of the page it is on. */
final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private URI base;
    private String page = "";
    private URI place;
    private int status;

    Browser(URI base) {
        this.base = base;
        this.place = base;
    }

    /** The same browser after the server has moved to another port: cookies know no ports. */
    Browser at(URI other) {
        base = other;
        return this;
    }

    Browser open(String path) {
        return keep(HttpRequest.newBuilder(base.resolve(path)));
    }

    /** Sends a form of this page with its hidden fields and the given ones. */
    Browser send(String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden(action));
        all.putAll(fields);
        return post(action, all);
    }

    Browser post(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return keep(HttpRequest.newBuilder(base.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    String page() {
        return page;
    }

    String path() {
        return place.getPath();
    }

    int status() {
        return status;
    }

    /** The first group of a pattern in this page. */
    String find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + place + ":\n" + page);
        }
        return found.group(1);
    }

    private Map<String, String> hidden(String action) {
        Matcher form = Pattern.compile(
                        "<form[^>]*method=\"post\"[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>",
                        Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form for " + action + " on " + place);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(form.group(1));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    private Browser keep(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.header("Accept", "text/html")
                            .header("Accept-Language", "id")
                            .build(),
                    BodyHandlers.ofString());
            page = answer.body();
            place = answer.uri();
            status = answer.statusCode();
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
