package simpul.core.web.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the project's own templates in a test, as the server does. */
public final class Stage {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Stage.class.getClassLoader(), "simpul.core.web.pages");

    private Stage() {}

    public static String render(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, parameters, out);
        return out.toString();
    }

    public static Content content(String... pieces) {
        String all = String.join("\n", pieces);
        return output -> output.writeContent(all);
    }

    public static String card(String title, String... pieces) {
        return render("tag/card.jte", Map.of("title", title, "content", content(pieces)));
    }

    public static String bare(String title, String... pieces) {
        return render("tag/card.jte", Map.of("title", title, "content", content(pieces), "body", false));
    }

    public static String page(Shell shell, String... pieces) {
        return render("layout/app.jte", Map.of("shell", shell, "content", content(pieces)));
    }
}
