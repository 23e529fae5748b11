package simpul.core.web.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cookies of Simpul: read leniently, written strictly. Stateless. */
public final class Cookies {
    /** Holds a session's secret. */
    public static final String SESSION = "simpul";
    /** Holds a stranger's secret, to which the login form is bound. */
    public static final String STRANGER = "simpul_tamu";
    /** Holds the chosen language. */
    public static final String LANGUAGE = "simpul_bahasa";
    /** Holds what the next page has to say. */
    public static final String FLASH = "simpul_pesan";

    private Cookies() {}

    /** The cookies of a request by name; of several with one name the first counts. */
    public static Map<String, String> read(Optional<String> header) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : header.orElse("").split(";", 60)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                // A value may stand in quotes that do not belong to it (RFC 6265 4.1.1); some programs send it so.
                found.putIfAbsent(
                        pair.substring(0, sign).strip(),
                        pair.substring(sign + 1).strip().replaceFirst("^\"(.*)\"$", "$1"));
            }
        }
        return found;
    }

    /** A cookie that scripts cannot read and other sites do not send along. */
    public static String set(String name, String value, Optional<Duration> age, boolean secure) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax"
                + age.map(a -> "; Max-Age=" + a.toSeconds()).orElse("")
                + (secure ? "; Secure" : "");
    }

    /** Takes a cookie away. */
    public static String clear(String name, boolean secure) {
        return set(name, "", Optional.of(Duration.ZERO), secure);
    }
}
