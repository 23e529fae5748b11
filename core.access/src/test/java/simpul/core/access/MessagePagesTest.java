package simpul.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every finding of this room has a page that explains it. */
class MessagePagesTest {
    private static final Pattern CODE = Pattern.compile(
            "\"((?:ACCOUNT|HANDOVER|LAST|PASSWORD|PERSON|POST|REGION|SUCCESSOR|TOKEN|USERNAME)_[A-Z_]+)\"");

    @Test
    void everyCodeHasAPage() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = CODE.matcher(Files.readString(source));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        assertThat(codes)
                .hasSizeGreaterThan(20)
                .allSatisfy(code ->
                        assertThat(Path.of("../docs/messages", code + ".md")).exists());
    }
}
