package simpul.core.web.page.module;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.module.ModuleNews;
import simpul.core.model.module.ModuleNews.News;
import simpul.core.web.page.NoticeSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** Tells on the pages of a sector what its new version changed. Apart from the page behind it, which needs the shells itself. */
@Component
public final class NewsNotices implements NoticeSource {
    private static final Pattern SECTOR = Pattern.compile("/s/([a-z][a-z0-9_]*)(?:/.*)?");

    private final ModuleNews news;

    @Activate
    public NewsNotices(@Reference ModuleNews news) {
        this.news = news;
    }

    @Override
    public Optional<Notice> notice(Caller caller, String path, Messages t) {
        Matcher sector = SECTOR.matcher(path);
        return sector.matches() ? news.unseen(caller, sector.group(1)).map(n -> notice(t, n)) : Optional.empty();
    }

    private static Notice notice(Messages t, News news) {
        return Notice.of(Tone.INFO, t.get("module.newsWords"))
                .titled(t.get("module.newsTitle", t.of(news.title()), news.version()))
                .with(news.changes().stream()
                        .map(line -> new Notice.Point(t.of(line), "", ""))
                        .toList())
                .offering(Action.plain("/perubahan/" + news.sector(), t.get("module.newsSeen")));
    }
}
