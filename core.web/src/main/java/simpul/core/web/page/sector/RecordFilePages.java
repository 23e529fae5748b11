package simpul.core.web.page.sector;

import java.io.InputStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.RecordFiles;
import simpul.core.web.http.Attachment;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /s/{sector}/catatan/{type}/{record}/berkas/{field}}: files of records, for who sees the field. */
@Component
public final class RecordFilePages implements RouteSource {
    private final Pages pages;
    private final RecordFiles files;

    @Activate
    public RecordFilePages(@Reference Pages pages, @Reference RecordFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/s/{sector}/catatan/{type}/{record}/berkas/{field}")
                .by(ask -> ask.answer(
                        files.open(
                                ask.caller(),
                                ask.name("sector"),
                                ask.name("type"),
                                ask.name("record"),
                                ask.name("field")),
                        file -> Attachment.of(file.file().name(), file.file().type(), out -> {
                            try (InputStream in = file.bytes().open()) {
                                in.transferTo(out);
                            }
                        }))));
    }
}
