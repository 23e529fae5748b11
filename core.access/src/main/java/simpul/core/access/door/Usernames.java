package simpul.core.access.door;

import java.util.Locale;
import java.util.regex.Pattern;

/** How usernames are written: lower case, without blanks around them. */
public final class Usernames {
    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]|admin");

    private Usernames() {}

    /** As it is compared and stored; overlong input is cut, it names nobody. */
    public static String normal(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= 200 ? plain : plain.substring(0, 200);
    }

    public static boolean valid(String normal) {
        return VALID.matcher(normal).matches();
    }
}
