package simpul.core.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void onlyWhatItsAuthorReadsIsTakenFromAStyleSheet() {
        assertThat(
                        dense(
                                "/* ground */\n.a{\n  color:red;\n  margin:0 1px\n}\n.b,\n.c{top:0}\n@media screen\n  and (max-width:9px){\n  .d .e{top:1px}\n}\n"))
                .isEqualTo(".a{color:red;margin:0 1px}.b,.c{top:0}@media screen and (max-width:9px){.d .e{top:1px}}");
    }

    private static String dense(String css) {
        return new String(StyleSheet.dense(css.getBytes(UTF_8)), UTF_8);
    }
}
