package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.FileImports;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportTarget;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/**
 * {@code /s/{sector}/impor/{type}/{import}}: what the columns of a file are taken as, how far it has come, and what was
 * wrong. A page of work that goes on asks for itself again every few seconds, unless its reader has stopped that.
 */
@Component
public final class FileImportPages implements RouteSource {
    private static final String PATH = "/s/{sector}/impor/{type}/{import}";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String AGAIN_SECONDS = "3";
    private static final int SHOWN_ROWS = 200;

    record StartForm(
            @Limit(pattern = "periksa|impor|lembar") String aksi,
            @Limit(max = 100) @Nullable String lembar,
            @Limit(max = 1000) @Nullable List<String> kolom) {}

    record NoForm() {}

    /**
     * A column of the file with its first cells.
     *
     * @param take what it is taken as
     */
    public record ColumnRow(String heading, String sample, Field take) {}

    /**
     * The page of one import.
     *
     * @param sheet chooses another sheet; null where there is one only
     * @param columns empty once it goes on
     * @param trial whether it can be tried
     * @param begin what the button that keeps rows says; empty where it cannot be begun
     * @param cancel whether it can be stopped
     * @param files where the refused rows are; empty for none
     * @param again addresses of the page that refreshes itself and of the one that does not; empty when nothing goes on
     */
    public record FilePage(
            String title,
            String sub,
            String path,
            String back,
            Form form,
            Badge state,
            List<Part> parts,
            @Nullable Field sheet,
            List<ColumnRow> columns,
            boolean trial,
            String begin,
            boolean cancel,
            List<FileLink> files,
            List<FileLink> again) {}

    private final Pages pages;
    private final SectorCatalog catalog;
    private final FileImports imports;

    @Activate
    public FileImportPages(@Reference Pages pages, @Reference SectorCatalog catalog, @Reference FileImports imports) {
        this.pages = pages;
        this.catalog = catalog;
        this.imports = imports;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PATH).by(ask -> page(ask, ask.form())),
                pages.post(PATH).takes(StartForm.class).by(this::start),
                pages.post(PATH + "/batal").takes(NoForm.class).by(this::cancel),
                pages.get(PATH + "/salah").by(this::badRows));
    }

    private Reply start(PageAsk ask, Sent<StartForm> sent) {
        return sent.then(
                (call, in) -> in.aksi().equals("lembar")
                        ? imports.turn(call, sector(ask), type(ask), id(ask), in.lembar() == null ? "" : in.lembar())
                        : imports.start(
                                call,
                                sector(ask),
                                type(ask),
                                id(ask),
                                new ImportOrder(
                                        null,
                                        in.kolom() == null || in.kolom().isEmpty() ? null : in.kolom(),
                                        in.aksi().equals("periksa"))),
                work -> ask.go(Place.fileImport(work.sector(), work.type(), work.id())),
                form -> page(ask, form));
    }

    private Reply cancel(PageAsk ask, Sent<NoForm> sent) {
        if (!sent.input().isDone()) {
            return sent.again(sent.input().problem(), form -> page(ask, form));
        }
        Result<FileImport> done = imports.cancel(Call.of(ask.caller()), sector(ask), type(ask), id(ask));
        return done.isDone()
                ? ask.go(
                        Place.fileImport(sector(ask), type(ask), id(ask)),
                        Text.of(
                                "Impor dihentikan. Baris yang sudah disimpan tetap ada.",
                                "The import is stopped. Rows that were kept stay."))
                : sent.again(done.problem(), form -> page(ask, form));
    }

    private Reply badRows(PageAsk ask) {
        Exports.Format format =
                ask.query("format").filter("xlsx"::equals).isPresent() ? Exports.Format.XLSX : Exports.Format.CSV;
        return ask.answer(
                imports.badRows(ask.caller(), sector(ask), type(ask), id(ask), format),
                e -> Attachment.of(e.fileName(), format.mediaType(), e::write));
    }

    private Reply page(PageAsk ask, Form form) {
        return ask.answer(
                catalog.sector(sector(ask)),
                sector -> sector.type(type(ask))
                        .map(type -> ask.answer(
                                imports.find(ask.caller(), sector.id(), type.code(), id(ask)),
                                work -> page(ask, form, sector, type, work)))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private Reply page(PageAsk ask, Form form, SectorShape sector, TypeShape type, FileImport work) {
        Messages t = ask.t();
        String path = Place.fileImport(sector.id(), type.code(), work.id());
        boolean goesOn = work.state() == ImportState.WAITING || work.state() == ImportState.RUNNING;
        boolean still = ask.query("segar").filter("tidak"::equals).isPresent();
        boolean mayWrite = catalog.access(ask.caller(), sector.id()).writes();
        boolean chooses = mayWrite && isOpen(work);
        List<FileLink> again = goesOn
                ? List.of(
                        new FileLink(t.get("sector.importReload"), path + (still ? "?segar=tidak" : "")),
                        still
                                ? new FileLink(t.get("sector.importFollow"), path)
                                : new FileLink(t.get("sector.importStay"), path + "?segar=tidak"))
                : List.of();
        FilePage page = new FilePage(
                work.name(),
                t.get("sector.importFileOf", Words.small(t.of(type.label()))),
                path,
                Place.importing(sector.id(), type.code()),
                form,
                ImportParts.state(t, work.state()),
                parts(ask, work),
                chooses ? sheet(t, work) : null,
                chooses ? columns(ask, form, work) : List.of(),
                chooses,
                begin(t, work, chooses, mayWrite),
                goesOn || work.state() == ImportState.PREPARED,
                work.progress().refused() > 0 && work.state().isEnded() && work.forgotten() == null
                        ? List.of(
                                new FileLink("CSV", path + "/salah?format=csv"),
                                new FileLink("XLSX", path + "/salah?format=xlsx"))
                        : List.of(),
                again);
        Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
        Crumb list = new Crumb(t.get("sector.import"), page.back());
        Reply reply = ask.show(
                "sektor/berkas",
                ask.shell(form).titled(work.name(), above, list, Crumb.here(work.name())),
                "page",
                page);
        return goesOn && !still ? reply.with("Refresh", AGAIN_SECONDS) : reply;
    }

    /** Whether its columns can still be taken otherwise: nothing of it has been kept. */
    private static boolean isOpen(FileImport work) {
        return work.forgotten() == null
                && (work.state() == ImportState.PREPARED
                        || work.state().isEnded()
                                && (work.dryRun() || work.progress().done() == 0));
    }

    private static String begin(Messages t, FileImport work, boolean chooses, boolean mayWrite) {
        if (chooses) {
            return t.get("sector.importBegin", t.number(work.progress().total()));
        }
        return mayWrite && work.isHalfDone() && work.forgotten() == null ? t.get("sector.importGoOn") : "";
    }

    private List<Part> parts(PageAsk ask, FileImport work) {
        Messages t = ask.t();
        List<Part> parts = new ArrayList<>();
        Optional.ofNullable(work.why())
                .ifPresent(why -> parts.add(Part.notice(
                        "", Notice.of(work.state() == ImportState.FAILED ? Tone.BAD : Tone.WARN, t.of(why)))));
        Optional.ofNullable(work.forgotten())
                .ifPresent(at -> parts.add(Part.notice(
                        "",
                        Notice.of(Tone.INFO, t.get("sector.importForgotten", t.date(LocalDate.ofInstant(at, ZONE)))))));
        if (work.state() != ImportState.PREPARED) {
            parts.add(ImportParts.figures(t, work));
        }
        Result<Page<ImportLine>> lines =
                imports.lines(ask.caller(), sector(ask), type(ask), id(ask), new Cursor(SHOWN_ROWS, null));
        if (lines.isDone() && !lines.value().items().isEmpty()) {
            String title = lines.value().next() == null
                    ? t.get("sector.importFound")
                    : t.get("sector.importFoundFirst", SHOWN_ROWS);
            parts.add(ImportParts.findings(
                    t,
                    title,
                    lines.value().items().stream()
                            .flatMap(l -> l.findings().stream())
                            .toList()));
        }
        return parts;
    }

    private static @Nullable Field sheet(Messages t, FileImport work) {
        List<String> sheets = work.table().sheets();
        return sheets.size() < 2
                ? null
                : Field.select(
                                "lembar",
                                t.get("sector.importSheet"),
                                sheets.stream().map(s -> Option.of(s, s)).toList())
                        .value(work.table().sheet());
    }

    private List<ColumnRow> columns(PageAsk ask, Form form, FileImport work) {
        Result<List<ImportTarget>> targets = imports.targets(ask.caller(), sector(ask), type(ask));
        if (!targets.isDone()) {
            return List.of();
        }
        Messages t = ask.t();
        List<Option> options = targets.value().stream()
                .map(target -> Option.of(target.key(), t.of(target.label()) + (target.required() ? " *" : "")))
                .toList();
        List<ColumnRow> rows = new ArrayList<>();
        List<String> headings = work.table().headings();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            String heading = headings.get(i).isBlank() ? t.get("sector.importNoHeading", i + 1) : headings.get(i);
            String sample = String.join(
                    " · ",
                    work.table().sample().stream()
                            .map(line -> column < line.size() ? line.get(column) : "")
                            .filter(cell -> !cell.isBlank())
                            .limit(3)
                            .toList());
            Field take = Field.select("kolom[" + i + "]", t.get("sector.importTake", heading), options)
                    .value(
                            i < work.table().columns().size()
                                    ? work.table().columns().get(i)
                                    : "");
            List<String> typed = form.values("kolom[" + i + "]");
            rows.add(new ColumnRow(heading, sample, typed.isEmpty() ? take : take.values(typed)));
        }
        return rows;
    }

    private static String sector(PageAsk ask) {
        return ask.name("sector");
    }

    private static String type(PageAsk ask) {
        return ask.name("type");
    }

    private static String id(PageAsk ask) {
        return ask.name("import");
    }
}
