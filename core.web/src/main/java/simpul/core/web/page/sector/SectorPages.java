package simpul.core.web.page.sector;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Decisions;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Renderings;
import simpul.core.model.record.Exports;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.Records;
import simpul.core.model.record.Screens;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.text.Text;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Shell;

/** {@code /s/{sector}}: the screens that a sector declares, drawn by the platform. */
@Component
public final class SectorPages implements RouteSource {
    /**
     * A sector's page.
     *
     * @param filters what is chosen above the page; empty where there is nothing to choose
     * @param kept parameters that keep what was chosen
     * @param actions what the reader can do here
     */
    public record SectorPage(
            String title,
            String sub,
            String path,
            Tabs tabs,
            List<Field> filters,
            Map<String, String> kept,
            List<Part> parts,
            List<Action> actions) {
        /** A page on which one only looks. */
        SectorPage(
                String title,
                String sub,
                String path,
                Tabs tabs,
                List<Field> filters,
                Map<String, String> kept,
                List<Part> parts) {
            this(title, sub, path, tabs, filters, kept, parts, List.of());
        }
    }

    private final Pages pages;
    private final SectorCatalog catalog;
    private final Screens screens;
    private final Records records;
    private final ScreenSource.Rooms rooms;
    private final ScreenForms forms;
    private final Exports exports;
    private final WorkingDays days;
    private final Renderings renderings;

    @Activate
    public SectorPages(
            @Reference Pages pages,
            @Reference SectorCatalog catalog,
            @Reference Screens screens,
            @Reference Records records,
            @Reference Regions regions,
            @Reference Exports exports,
            @Reference Entitlement entitlement,
            @Reference Agencies agencies,
            @Reference Agreements agreements,
            @Reference WorkingDays days,
            @Reference Decisions decisions,
            @Reference RecordFiles files,
            @Reference CursorSeal seal,
            @Reference Renderings renderings) {
        this.pages = pages;
        this.catalog = catalog;
        this.screens = screens;
        this.records = records;
        RecordSheets sheets =
                new RecordSheets(catalog, records, regions, entitlement, agencies, agreements, days, decisions, files);
        this.forms = new ScreenForms(records, sheets, new Uploads(files));
        this.rooms = new ScreenSource.Rooms(catalog, records, regions, seal, forms);
        this.exports = exports;
        this.days = days;
        this.renderings = renderings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/s/{sector}")
                        .by(ask -> open(ask, catalog.readable(ask.caller(), ask.name("sector")), this::first)),
                pages.get("/s/{sector}/{screen}").by(ask -> open(ask, this::screen)),
                pages.post("/s/{sector}/{screen}")
                        .takes(ScreenForm.class)
                        .tellingOfFiles()
                        .by(this::take),
                pages.get("/s/{sector}/ekspor/{type}").by(this::export));
    }

    /** What a page does with a sector that the reader may open. */
    interface Opened {
        Reply page(PageAsk ask, SectorShape sector, SectorAccess access);
    }

    private Reply open(PageAsk ask, Opened page) {
        return open(ask, catalog.sector(ask.name("sector")), page);
    }

    private Reply open(PageAsk ask, Result<SectorShape> sector, Opened page) {
        if (!sector.isDone()) {
            return ask.refuse(sector.problem().kind() == ProblemKind.NOT_FOUND ? unknown(ask) : sector.problem());
        }
        SectorAccess access = catalog.access(ask.caller(), sector.value().id());
        if (!access.byRole()) {
            return ask.refuse(notOfRole(ask));
        }
        return access.reads() ? page.page(ask, sector.value(), access) : closed(ask, sector.value(), access);
    }

    /** That a region may use a sector says nothing of those who only read its cases. */
    private static Problem notOfRole(PageAsk ask) {
        Text role = ask.caller().role().label();
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        "Catatan sektor dibaca OPD dan sekretariat, bukan " + role.id()
                                + ". Angkanya tampil dalam evaluasi.",
                        "Sector records are read by agencies and secretariats, not by: " + role.en()
                                + ". Their figures show in the evaluations."));
    }

    /** Names only the sectors that this reader may open. */
    private Problem unknown(PageAsk ask) {
        List<Text> open = catalog.running().stream()
                .filter(s -> catalog.access(ask.caller(), s.id()).reads())
                .map(SectorShape::title)
                .toList();
        if (open.isEmpty()) {
            return Problem.notFound();
        }
        return Problem.of(
                ProblemKind.NOT_FOUND,
                Text.of(
                        "Sektor ini tidak ada. Yang dapat Anda buka: "
                                + String.join(", ", open.stream().map(Text::id).toList()) + ".",
                        "There is no such sector. You can open: "
                                + String.join(", ", open.stream().map(Text::en).toList()) + "."));
    }

    /** Says which agreements would open the sector. */
    private Reply closed(PageAsk ask, SectorShape sector, SectorAccess access) {
        Messages t = ask.t();
        String title = t.of(sector.title());
        List<String> titles = access.prospects().stream().map(Prospect::title).toList();
        String words = titles.isEmpty()
                ? t.get("sector.closedNone", title)
                : t.get("sector.closedUntil", title, String.join("; ", titles));
        SectorPage page = new SectorPage(
                title,
                "",
                ask.asked().path(),
                Tabs.NONE,
                List.of(),
                Map.of(),
                List.of(Part.empty("", Empty.waiting(t.get("sector.closed"), words))));
        return ask.show("sektor/layar", ask.shell().titled(title, Crumb.here(title)), "page", page)
                .as(ProblemKind.FORBIDDEN.status());
    }

    private Reply first(PageAsk ask, SectorShape sector, SectorAccess access) {
        if (!sector.screens().isEmpty()) {
            return ask.go(Place.screen(sector.id(), sector.screens().get(0).path()));
        }
        return sector.types().isEmpty()
                ? ask.refuse(Problem.notFound())
                : ask.go(Place.records(sector.id(), sector.types().get(0).code()));
    }

    private Reply screen(PageAsk ask, SectorShape sector, SectorAccess access) {
        return screen(ask, sector, access, ask.form());
    }

    private Reply take(PageAsk ask, Sent<ScreenForm> sent) {
        return ask.answer(
                catalog.sector(ask.name("sector")),
                sector -> forms.take(
                        ask,
                        sector,
                        sent,
                        form -> open(ask, (again, shape, access) -> screen(again, shape, access, form))));
    }

    /** @param sent what one of its forms sent, or nothing; on a problem it is given back to copy */
    private Reply screen(PageAsk ask, SectorShape sector, SectorAccess access, Form sent) {
        Result<ShownScreen> shown = screens.show(
                ask.caller(), sector.id(), ask.name("screen"), Choosing.period(ask), Choosing.answers(ask));
        return shown.isDone()
                ? drawn(ask, sector, access, shown.value(), sent)
                : ask.refuse(shown.problem(), sent.readable());
    }

    /** The version that gave the answer bears what drawing it costs. */
    private Reply drawn(PageAsk ask, SectorShape sector, SectorAccess access, ShownScreen shown, Form sent) {
        long began = System.nanoTime();
        Reply page = screen(ask, sector, access, shown, sent);
        renderings.drawn(shown.sector(), shown.version(), Duration.ofNanos(System.nanoTime() - began));
        return page;
    }

    private Reply screen(PageAsk ask, SectorShape sector, SectorAccess access, ShownScreen shown, Form sent) {
        Messages t = ask.t();
        Shell shell = ask.shell();
        LocalDate today = days.today(ask.caller().region().orElse(""));
        ScreenFiles files = new ScreenFiles(ask, exports);
        ScreenSource source = new ScreenSource(ask, shell, rooms, sector, access, files, today, sent);
        if (files.isAsked()) {
            return files.file(shown, new Maps(t, source::region, source.outlines()));
        }
        List<Part> parts = ViewParts.of(shown.view(), t, sector, shown.period().label(), source);
        Problem wrong = sent.problem();
        Optional<Notice> above = wrong == null ? Optional.empty() : ScreenForms.above(t, wrong, parts);
        if (wrong != null && above.isEmpty()) {
            // The form is no longer there, for what the screen shows has changed.
            return ask.refuse(wrong, sent.readable());
        }
        String title = t.of(shown.title());
        Result<SectorShape> read = catalog.readable(ask.caller(), sector.id());
        SectorPage page = new SectorPage(
                title,
                sub(ask, sector, access),
                ask.asked().path(),
                Tabs.of(t, read.isDone() ? read.value() : sector, Place.screen(sector.id(), shown.path())),
                Choosing.fields(ask, shown, today, new RecordChoice(records)),
                Choosing.kept(ask),
                parts,
                ActionPages.links(ask, sector, shown.path(), access.writes()));
        Crumb first = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
        return ask.show(
                "sektor/layar",
                above.map(shell::saying).orElse(shell).titled(title, first, Crumb.here(title)),
                "page",
                page);
    }

    /** What entitles the region, or that only reading is left. */
    private static String sub(PageAsk ask, SectorShape sector, SectorAccess access) {
        Messages t = ask.t();
        return access.entitled()
                .map(e -> e.until() == null
                        ? t.get("sector.by", e.title())
                        : t.get("sector.byUntil", e.title(), t.longDate(e.until())))
                .orElseGet(() -> t.get("sector.readOnly"));
    }

    private Reply export(PageAsk ask) {
        Exports.Format format = ScreenFiles.format(ask);
        List<Condition> conditions =
                new ArrayList<>(Moving.conditions(ask.query(Moving.CHOSEN).orElse("")));
        conditions.addAll(Dues.conditions(Dues.isChosen(ask)));
        RecordSearch search = new RecordSearch(ask.query("q").orElse(""), conditions);
        return ask.answer(
                exports.export(ask.caller(), ask.name("sector"), ask.name("type"), search, format),
                e -> Attachment.of(e.fileName(), format.mediaType(), e::write));
    }
}
