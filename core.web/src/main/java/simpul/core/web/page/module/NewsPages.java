package simpul.core.web.page.module;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.module.ModuleNews;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;

/** {@code /perubahan/{sector}}: what a new version of a sector changed, until an officer has put it away. */
@Component
public final class NewsPages implements RouteSource {
    private static final String PATH = "/perubahan/{sector}";

    /** The page. */
    public record Changed(String title, String sub, String action, String back, List<String> lines, Form form) {}

    private final Pages pages;
    private final ModuleNews news;

    @Activate
    public NewsPages(@Reference Pages pages, @Reference ModuleNews news) {
        this.pages = pages;
        this.news = news;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PATH).by(ask -> page(ask, ask.form())),
                pages.post(PATH).takes(Nothing.class).by(this::dismiss));
    }

    private Reply page(PageAsk ask, Form form) {
        Messages t = ask.t();
        String sector = ask.name("sector");
        return ask.found(news.unseen(ask.caller(), sector), n -> {
            String title = t.get("module.newsTitle", t.of(n.title()), n.version());
            return ask.show(
                    "modul/perubahan",
                    ask.shell(form).titled(title, Crumb.here(title)),
                    "page",
                    new Changed(
                            title,
                            t.get("module.changes"),
                            "/perubahan/" + sector,
                            "/s/" + sector,
                            n.changes().stream().map(t::of).toList(),
                            form));
        });
    }

    private Reply dismiss(PageAsk ask, Sent<Nothing> sent) {
        String sector = ask.name("sector");
        return sent.then(
                (call, nothing) -> news.dismiss(call, sector),
                done -> ask.go("/s/" + sector, Text.of("Sudah dibaca.", "Read.")),
                form -> page(ask, form));
    }
}
