package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

/** Icons are drawn inline and hidden from screen readers. */
class IconTest {

    @Test
    void anIconIsAnInlineDrawing() {
        StringOutput out = new StringOutput();
        Icon.FISH.writeTo(out);
        assertThat(out.toString())
                .startsWith("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M")
                .endsWith("</svg>");
    }

    @Test
    void sectorsNameTheirIconAsText() {
        assertThat(Icon.named("fish")).contains(Icon.FISH);
        assertThat(Icon.named("id-badge-2")).contains(Icon.ID_BADGE_2);
        assertThat(Icon.named("<script>")).isEmpty();
    }
}
