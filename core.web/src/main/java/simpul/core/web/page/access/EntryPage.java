package simpul.core.web.page.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** A form for one agency, partner or parameter. */
public record EntryPage(
        String title, String list, String action, Form form, List<Field> fields, Map<String, String> hidden) {
    public EntryPage {
        // The same page is the same bytes in every process.
        hidden = Collections.unmodifiableMap(new TreeMap<>(hidden));
    }

    static Reply show(
            PageAsk ask,
            Form form,
            String title,
            String list,
            String action,
            List<Field> fields,
            Map<String, String> hidden) {
        Messages t = ask.t();
        String above = t.get(
                list.endsWith("opd")
                        ? "access.agencies"
                        : list.endsWith("mitra") ? "access.partners" : "access.parameters");
        return ask.show(
                "akses/isian",
                ask.shell(form).titled(title, new Crumb(above, list), Crumb.here(title)),
                "page",
                new EntryPage(title, list, action, form, fields, hidden));
    }

    /** The fields, and once a similar name was found, the box that says it is another one. */
    static List<Field> withDoubt(Messages t, Form form, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(fields));
        if (form.problem() != null) {
            all.add(form.fill(Field.check("different", t.get("access.different"))));
        }
        return all;
    }
}
