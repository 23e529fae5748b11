package simpul.core.modules.check;

import java.util.Arrays;
import java.util.Locale;

/** Which names a jar may hold. Stateless. */
final class ZipNames {
    private ZipNames() {}

    /** Whether some program that unpacks it would write elsewhere. */
    static boolean escapes(String name) {
        boolean odd = name.isEmpty()
                || name.startsWith("/")
                || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':');
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return odd
                || Arrays.stream(path.split("/", -1))
                        .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** The JDK finds the manifest in any case, and file systems may not tell names apart by case. */
    static String folded(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return path.toLowerCase(Locale.ROOT);
    }
}
