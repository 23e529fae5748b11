package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates keep to what the Content-Security-Policy and the allow-list of addresses ask of them. */
class TemplateRulesTest {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:href|src|action|formaction|poster|data|hx-(?:get|post|put|patch|delete|push-url))=\"([^\"]*)\"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\sstyle=|\\son[a-z]+=|hx-on|hx-vals|<style|javascript:|\\$unsafe", Pattern.CASE_INSENSITIVE);

    @Test
    void everyAddressFromOutsideGoesThroughTheAllowList() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            Matcher address = ADDRESS.matcher(Files.readString(template).replaceAll("url\\([^}]*\\)", "url()"));
            while (address.find()) {
                String value = address.group(1);
                if (value.contains("${") && !value.equals("${url()}")) {
                    found.add(template + ": " + value);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTemplateCarriesStyleOrScriptOrUnescapedText() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            Matcher bad = FORBIDDEN.matcher(Files.readString(template));
            while (bad.find()) {
                found.add(template + ": " + bad.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            Matcher form = Pattern.compile("<form[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                    .matcher(text);
            while (form.find()) {
                if (!form.group(1).contains("name=\"_csrf\"") && !form.group(1).contains("@template.tag.token(")) {
                    found.add(template + ": " + form.group().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/jte"))) {
            return all.filter(p -> p.toString().endsWith(".jte")).toList();
        }
    }
}
