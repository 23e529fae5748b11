package simpul.core.web.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Takes from a style sheet what only its author reads, so that it stays within one round trip. Stateless. */
public final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BREAK_AT_JOINT = Pattern.compile("(?<=[{};,])\\s*\\R\\s*|\\s*\\R\\s*(?=[{}])");
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private StyleSheet() {}

    /** The same rules without comments and line breaks. */
    public static byte[] dense(byte[] written) {
        String text =
                COMMENT.matcher(new String(written, StandardCharsets.UTF_8)).replaceAll("");
        text = BREAK_AT_JOINT.matcher(text).replaceAll("");
        return BREAK.matcher(text).replaceAll(" ").strip().getBytes(StandardCharsets.UTF_8);
    }
}
