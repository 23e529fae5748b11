package simpul.core.web.page.module;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.ModuleFolder;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Phase;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** Shows {@code /admin/modul}, alone or with a form that came back. Thread-safe. */
@Component(service = ModuleViews.class)
public final class ModuleViews {
    /**
     * The sector that is chosen in the list.
     *
     * @param back the version to which one step leads back; empty when there is none
     * @param screens titles of those that the module brings
     * @param waived why its signature was waived; empty where it was not
     */
    public record Chosen(ModuleRow row, String back, Costs costs, List<String> screens, String waived) {}

    /** What the module folder asks: whether a sector that regions may use is to go now that its file was taken away. */
    public record Question(String title, String words, String remove, String keep, String key) {}

    /** A part of the list that can be asked for. */
    public record Part(String href, String words, boolean chosen) {}

    /**
     * The page.
     *
     * @param parts of which the list shows one
     * @param questions of the module folder, which wait for an answer
     * @param cards what is being done, and what was done last
     * @param warnings what costs memory or needs a restart
     * @param fields of the form that takes a module
     * @param fileError what is wrong with the file that was sent; empty before
     */
    public record ModulePage(
            List<Question> questions,
            List<DeploymentCard> cards,
            List<Part> parts,
            List<ModuleRow> rows,
            Table table,
            List<Trouble> troubles,
            List<String> warnings,
            Optional<Chosen> chosen,
            Form form,
            List<Field> fields,
            String fileError)
            implements Tabled {
        /** Where the form that takes a module is sent. */
        public String upload() {
            return Address.of(ModulePages.PLACE)
                    .with(FROM, chosen.map(c -> c.row().sector()).orElse(""))
                    .toString();
        }

        @Override
        public List<Table> tables() {
            return Stream.concat(
                            Stream.of(table), chosen.stream().map(c -> c.costs().table()))
                    .toList();
        }
    }

    /** The sector that was looked at when a file was sent, whose own sector nobody knew then. */
    static final String FROM = "asal";

    /** A class loader goes with a collection of the old space, which a quiet server seldom needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final List<String> PARTS = List.of("semua", "aktif", "bermasalah");

    private final Sectors sectors;
    private final Modules modules;
    private final ModuleFolder folder;
    private final SectorCatalog catalog;
    private final SectorSwitches switches;
    private final Regions regions;
    private final Decisions decisions;
    private final Clock clock;

    @Activate
    public ModuleViews(
            @Reference Sectors sectors,
            @Reference Modules modules,
            @Reference ModuleFolder folder,
            @Reference SectorCatalog catalog,
            @Reference SectorSwitches switches,
            @Reference Regions regions,
            @Reference Decisions decisions,
            @Reference Clock clock) {
        this.sectors = sectors;
        this.modules = modules;
        this.folder = folder;
        this.catalog = catalog;
        this.switches = switches;
        this.regions = regions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Why the reader may not see modules at all. */
    Optional<Problem> refusal(PageAsk ask) {
        return decisions.refusal(ask.caller(), Action.MODULE_READ, Subject.PLATFORM);
    }

    Names names(Messages t) {
        return new Names(t, sectors, modules);
    }

    /** Why a module is not stopped, with the names of those who may use it. */
    Problem named(Problem problem) {
        List<Finding> using = problem.findings().stream()
                .filter(f -> f.code().equals("MODULE_IN_USE"))
                .map(f -> Finding.blocking(f.code(), "", Text.same(name(f.field()))))
                .toList();
        return using.isEmpty() ? problem : new Problem(problem.kind(), problem.detail(), using);
    }

    private String name(String region) {
        return regions.find(region).map(Region::name).orElse(region);
    }

    Reply page(PageAsk ask, Form form) {
        Optional<Problem> refused = refusal(ask);
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        Messages t = ask.t();
        List<ModuleRow> all = ModuleRow.all(t, sectors, modules, sector -> panel(ask, sector));
        List<DeploymentCard> cards = cards(t);
        String part = ask.query("tampil").filter(PARTS::contains).orElse(PARTS.get(0));
        List<ModuleRow> rows = all.stream().filter(r -> r.isIn(part)).toList();
        String title = t.get("sector.modules");
        return ask.show(
                "modul/modul",
                ask.shell(form).titled(title, Crumb.here(title)),
                "page",
                new ModulePage(
                        questions(t),
                        cards,
                        PARTS.stream()
                                .map(p -> new Part(
                                        ModulePages.PLACE + "?tampil=" + p, t.get("module.show." + p), p.equals(part)))
                                .toList(),
                        rows,
                        table(t, rows),
                        troubles(t),
                        warnings(t),
                        chosen(ask, all, cards),
                        form,
                        fields(t, form),
                        form.error("file")));
    }

    /** Everything under way, and what a person did last: others do not hide what came of it. */
    private List<DeploymentCard> cards(Messages t) {
        List<Deployment> recent = modules.deployments("", 20);
        Optional<Deployment> last = recent.stream()
                .filter(d -> d.kind() != DeploymentKind.DISTRIBUTION)
                .findFirst();
        Names names = names(t);
        return recent.stream()
                .filter(d -> d.isRunning() || last.filter(d::equals).isPresent())
                .map(d -> DeploymentCard.of(t, d, names.title(d), leadsBack(d) ? names.back(d.sector()) : ""))
                .toList();
    }

    /** From the switch on, the way back is a step of its own. */
    private static boolean leadsBack(Deployment d) {
        boolean switched =
                d.last().filter(p -> p.phase().compareTo(Phase.DRAIN) >= 0).isPresent();
        return d.kind() == DeploymentKind.INSTALL
                && switched
                && (d.isRunning() || d.outcome() == DeploymentOutcome.DONE);
    }

    private List<Trouble> troubles(Messages t) {
        List<Trouble> all = new ArrayList<>();
        folder.troubles().forEach(d -> all.add(Trouble.of(t, d)));
        for (SectorModule module : sectors.all()) {
            module.diagnoses().forEach(d -> all.add(Trouble.of(t, d)));
        }
        for (ModuleLive live : modules.live()) {
            if (sectors.find(live.sector()).isEmpty()) {
                live.diagnoses().forEach(d -> all.add(Trouble.of(t, d)));
            }
        }
        return List.copyOf(all);
    }

    private List<String> warnings(Messages t) {
        Names names = names(t);
        Instant late = clock.instant().minus(PATIENCE);
        return modules.survivors().stream()
                .filter(s -> s.retired().isBefore(late))
                .map(s -> t.get(
                        "module.survivor",
                        names.title(s.sector()),
                        s.version(),
                        Duration.between(s.retired(), clock.instant()).toMinutes()))
                .toList();
    }

    private List<Question> questions(Messages t) {
        Names names = names(t);
        return modules.questions().stream()
                .map(d -> new Question(
                        t.get("module.asked", names.title(d.sector())),
                        t.get("module.askedWords"),
                        ModulePages.PLACE + "/" + d.sector() + "/hapus",
                        ModulePages.PLACE + "/riwayat/" + d.id() + "/batal",
                        d.id()))
                .toList();
    }

    /** Why the file that runs, or would run, needs no signature of somebody who is trusted. */
    private String waived(Messages t, String sector) {
        return names(t).live(sector)
                .flatMap(l -> modules.waiver(l.sha256()))
                .map(w -> t.get("module.waived", w.reason()))
                .orElse("");
    }

    /** What is asked for, or else what was begun last, or what was looked at before, or what else is being done. */
    private Optional<Chosen> chosen(PageAsk ask, List<ModuleRow> rows, List<DeploymentCard> cards) {
        List<String> wanted =
                new ArrayList<>(cards.stream().map(DeploymentCard::sector).toList());
        wanted.add(Math.min(1, wanted.size()), ask.query(FROM).orElse(""));
        wanted.add(0, ask.query("sektor").orElse(""));
        Optional<ModuleRow> row = wanted.stream()
                .flatMap(sector -> rows.stream().filter(r -> r.sector().equals(sector)))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        Messages t = ask.t();
        return row.map(r -> new Chosen(
                r, names(t).back(r.sector()), Costs.of(t, r, modules), screens(t, r.sector()), waived(t, r.sector())));
    }

    private RegionPanel panel(PageAsk ask, String sector) {
        Result<List<SectorStand>> stands = switches.stands(ask.caller(), sector);
        return RegionPanel.of(ask.t(), regions, stands.isDone() ? stands.value() : List.of());
    }

    private List<String> screens(Messages t, String sector) {
        return catalog.running().stream()
                .filter(s -> s.id().equals(sector))
                .map(SectorShape::screens)
                .flatMap(List::stream)
                .map(s -> t.of(s.title()))
                .toList();
    }

    private static List<Field> fields(Messages t, Form form) {
        return List.of(
                form.fill(Field.check("anyVersion", t.get("module.anyVersion")).hint(t.get("module.anyVersionHint"))),
                form.fill(Field.password("password", t.get("module.password"))
                        .hint(t.get("module.passwordHint"))
                        .autocomplete("current-password")
                        .required()));
    }

    private static Table table(Messages t, List<ModuleRow> rows) {
        List<Column> columns = List.of(
                Column.text(t.get("sector.module")),
                Column.text(t.get("sector.version")),
                Column.state(t.get("sector.status")),
                Column.text(t.get("module.provinces")));
        return new Table(
                t.get("sector.installed"),
                columns,
                rows.stream()
                        .map(r -> List.of(
                                Cell.of(r.title()).below(r.sector()),
                                Cell.of(r.version()).below(r.since()),
                                Cell.state(r.badge()),
                                Cell.of(t.get(
                                        "module.ofProvinces",
                                        r.regions().on(),
                                        r.regions().of()))))
                        .toList());
    }
}
