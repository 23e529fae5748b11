package simpul.core.web.page.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerDraft;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.Partners;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Table;

/** {@code /admin/mitra}: the partners that the own region registered. */
@Component
public final class PartnerPages implements RouteSource {
    private static final String BASE = "/admin/mitra";

    record PartnerForm(
            PartnerKind kind,
            @Limit(max = 160) String name,
            @Nullable @Limit(max = 2) String country,
            @Nullable Boolean different,
            @Nullable Integer version) {
        PartnerDraft draft(PageAsk ask) {
            return new PartnerDraft(
                    ask.caller().region().orElse(""),
                    kind,
                    name,
                    Optional.ofNullable(country).orElse("ID"),
                    Boolean.TRUE.equals(different));
        }
    }

    private final Pages pages;
    private final Partners partners;
    private final Keepers keepers;

    @Activate
    public PartnerPages(@Reference Pages pages, @Reference Partners partners, @Reference Keepers keepers) {
        this.pages = pages;
        this.partners = partners;
        this.keepers = keepers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(BASE).by(keepers.only(Action.AGENCY_EDIT, this::list)),
                pages.get(BASE + "/baru").by(keepers.only(Action.AGENCY_EDIT, ask -> blank(ask, ask.form()))),
                pages.post(BASE + "/baru").takes(PartnerForm.class).by(this::create),
                pages.get(BASE + "/{id}").by(keepers.only(Action.AGENCY_EDIT, ask -> page(ask, ask.form()))),
                pages.post(BASE + "/{id}").takes(PartnerForm.class).by(this::change));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        List<Partner> rows =
                partners.list(ask.scope(), new Cursor(Cursor.MOST, null)).items();
        Table table = new Table(
                t.get("access.partners"),
                List.of(
                        Column.text(t.get("access.partnerName")),
                        Column.text(t.get("access.partnerKind")),
                        Column.text(t.get("access.country"))),
                rows.stream()
                        .map(p -> List.of(
                                Cell.link(BASE + "/" + p.id(), p.name(), ""),
                                Cell.of(kind(t, p.kind())),
                                Cell.of(p.country())))
                        .toList());
        return DirectoryPage.show(
                ask,
                new DirectoryPage(
                        t.get("access.partners"),
                        t.get("access.partnerSub"),
                        t.get("access.partnerNone"),
                        table,
                        BASE,
                        null,
                        BASE + "/baru",
                        t.get("access.partnerNew")));
    }

    private static String kind(Messages t, PartnerKind kind) {
        return switch (kind) {
            case PERSEORANGAN -> t.get("access.kindPERSEORANGAN");
            case BADAN_USAHA -> t.get("access.kindBADAN_USAHA");
            case ORMAS -> t.get("access.kindORMAS");
            case PEMDA_LUAR_NEGERI -> t.get("access.kindPEMDA_LUAR_NEGERI");
            case LEMBAGA_LUAR_NEGERI -> t.get("access.kindLEMBAGA_LUAR_NEGERI");
            case KEMENTERIAN_LEMBAGA -> t.get("access.kindKEMENTERIAN_LEMBAGA");
        };
    }

    private static Reply blank(PageAsk ask, Form form) {
        Form begun = form.startingWith(Map.of("country", "ID"));
        String title = ask.t().get("access.partnerNew");
        return EntryPage.show(ask, begun, title, BASE, BASE + "/baru", fields(ask, begun), Map.of());
    }

    private Reply page(PageAsk ask, Form form) {
        return ask.found(partners.find(ask.scope(), ask.name("id")), partner -> {
            Form filled = form.startingWith(
                    Map.of("name", partner.name(), "kind", partner.kind().name(), "country", partner.country()));
            Map<String, String> hidden = Map.of("version", String.valueOf(partner.version()));
            return EntryPage.show(
                    ask, filled, partner.name(), BASE, BASE + "/" + partner.id(), fields(ask, filled), hidden);
        });
    }

    private static List<Field> fields(PageAsk ask, Form form) {
        Messages t = ask.t();
        List<Option> kinds = Stream.of(PartnerKind.values())
                .map(kind -> Option.of(kind.name(), kind(t, kind)))
                .toList();
        return EntryPage.withDoubt(
                t,
                form,
                form.fill(Field.text("name", t.get("access.partnerName"))
                        .maxLength(160)
                        .required()),
                form.fill(
                        Field.select("kind", t.get("access.partnerKind"), kinds).required()),
                form.fill(Field.text("country", t.get("access.partnerCountry"))
                        .maxLength(2)
                        .required()));
    }

    private Reply create(PageAsk ask, Sent<PartnerForm> sent) {
        return sent.then(
                (call, input) -> partners.create(call, input.draft(ask)),
                partner -> ask.go(BASE, Text.of("Mitra dicatat.", "The partner was recorded.")),
                form -> blank(ask, form));
    }

    private Reply change(PageAsk ask, Sent<PartnerForm> sent) {
        return sent.then(
                (call, input) -> partners.change(
                        call, ask.name("id"), input.version() == null ? 0 : input.version(), input.draft(ask)),
                partner -> ask.go(BASE, Text.of("Perubahan tersimpan.", "The change was saved.")),
                form -> page(ask, form));
    }
}
