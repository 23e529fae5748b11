package simpul.core.access.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What a password must be: long, not the username, not one of the common ones. No kinds of characters are asked for. */
public final class PasswordRules {
    /** The most characters that are hashed at all. */
    public static final int MOST = 256;

    private static final int LEAST = 12;
    private static final int LEAST_DIFFERENT = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Everything that is wrong with it; empty when it may be used. */
    public static List<Finding> findings(String username, String password) {
        List<Finding> findings = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            findings.add(wrong(
                    "PASSWORD_TOO_SHORT",
                    "Kata sandi paling sedikit 12 karakter; ini " + length + ". Beberapa kata mudah diingat.",
                    "A password needs at least 12 characters; this has " + length
                            + ". Several words are easy to recall."));
        }
        if (length > MOST) {
            findings.add(wrong(
                    "PASSWORD_TOO_LONG",
                    "Kata sandi paling banyak 256 karakter.",
                    "A password has at most 256 characters."));
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!username.isEmpty() && plain.contains(username.toLowerCase(Locale.ROOT))) {
            findings.add(wrong(
                    "PASSWORD_HAS_USERNAME",
                    "Kata sandi tidak boleh memuat nama pengguna.",
                    "A password must not contain the username."));
        }
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < LEAST_DIFFERENT) {
            findings.add(wrong(
                    "PASSWORD_COMMON",
                    "Kata sandi ini mudah ditebak karena banyak dipakai. Pilih yang lain.",
                    "This password is easy to guess because many use it. Choose another."));
        }
        return findings;
    }

    private static Finding wrong(String code, String id, String en) {
        return Finding.blocking(code, "password", Text.of(id, en));
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the bundle");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
