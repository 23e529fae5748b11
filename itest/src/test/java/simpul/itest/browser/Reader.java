package simpul.itest.browser;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads pages and sends their forms as one account, without a window. For one thread. */
final class Reader {
    static final String PASSWORD = "simpul-demo";

    /** The name of who has not signed in. */
    static final String NOBODY = "(nobody)";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");

    private static final String EDGE = "tepi-formulir";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI base;
    private final String account;
    private final String password;
    private final String landing;

    private Reader(URI base, String account, String password) {
        this.base = base;
        this.account = account;
        this.password = password;
        this.landing = account.equals(NOBODY) ? "/publik" : enter();
    }

    /** Who has not signed in. */
    static Reader nobody(URI base) {
        return new Reader(base, NOBODY, "");
    }

    /** An account of the demonstration. */
    static Reader of(URI base, String account) {
        return of(base, account, PASSWORD);
    }

    /** An account of a server that is no demonstration. */
    static Reader of(URI base, String account, String password) {
        return new Reader(base, account, password);
    }

    URI base() {
        return base;
    }

    String account() {
        return account;
    }

    /** Where the account begins. */
    String landing() {
        return landing;
    }

    private String enter() {
        Map<String, String> fields = hidden(get("/masuk").text());
        fields.put("username", account);
        fields.put("password", password);
        Page first = post("/masuk", fields);
        if (first.status() != 200 || first.address().equals("/masuk")) {
            throw new AssertionError(account + " could not sign in: " + first.text());
        }
        return first.address();
    }

    Page get(String address) {
        return ask(HttpRequest.newBuilder(base.resolve(address)));
    }

    /** Sends the fields as a form with files does, though no file is chosen. */
    Page postParts(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + e.getKey() + "\"\r\n\r\n"
                        + e.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + EDGE + "--\r\n"));
        return ask(HttpRequest.newBuilder(base.resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofString(body)));
    }

    Page post(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(base.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The hidden fields of a piece of a page, in their order. */
    static Map<String, String> hidden(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(html);
        while (field.find()) {
            fields.putIfAbsent(field.group(1), Words.plain(field.group(2)));
        }
        return fields;
    }

    private Page ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Page(answer.statusCode(), type, answer.uri().getPath(), answer.body());
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
