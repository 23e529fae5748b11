package simpul.core.web.api.sector;

import java.util.LinkedHashMap;
import java.util.Map;
import simpul.core.web.api.Ask;
import simpul.core.web.route.Param;

/** The parameter that answers what a screen asks its reader. Stateless. */
final class Choices {
    static final Param PARAM = Param.matching(
                    "choose",
                    "[a-z][a-z0-9_]{0,39}=.{1,100}",
                    "Pilihan di atas layar, misalnya wpp=714.",
                    "A choice above the screen, for example wpp=714.")
            .repeated();

    private Choices() {}

    static Map<String, String> of(Ask ask) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String each : ask.queries("choose")) {
            int at = each.indexOf('=');
            chosen.put(each.substring(0, at), each.substring(at + 1));
        }
        return chosen;
    }
}
