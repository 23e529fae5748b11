package simpul.bench.swap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in by the page, as a person does. Stateless. */
final class Session {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");

    private Session() {}

    /** The header that says who asks. */
    static Map<String, String> of(URI base, String account, String password) {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpRequest.Builder form = HttpRequest.newBuilder(base.resolve("/masuk"));
        try {
            Matcher hidden = HIDDEN.matcher(
                    http.send(form.build(), BodyHandlers.ofString()).body());
            Map<String, String> fields = new LinkedHashMap<>();
            while (hidden.find()) {
                fields.put(hidden.group(1), hidden.group(2));
            }
            fields.put("username", account);
            fields.put("password", password);
            String body = fields.entrySet().stream()
                    .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            form.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
            int status = http.send(form.build(), BodyHandlers.discarding()).statusCode();
            if (status != 303 && status != 302) {
                throw new IllegalStateException(account + " could not sign in: " + status);
            }
            return Map.of(
                    "Cookie",
                    cookies.getCookieStore().getCookies().stream()
                            .map(c -> c.getName() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
