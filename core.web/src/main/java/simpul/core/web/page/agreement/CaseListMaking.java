package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Batch;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Stage;
import simpul.core.model.region.Region;
import simpul.core.model.store.Cursor;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Download;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.FieldKind;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;

/** Makes the list of cases with its filters. For one request. */
final class CaseListMaking {
    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final CaseQuery query;

    CaseListMaking(Rooms rooms, PageAsk ask, Say say, CaseQuery query) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = say;
        this.t = ask.t();
        this.query = query;
    }

    CaseListing make(List<CaseView> cases, boolean later, String next) {
        List<Field> more = more();
        boolean open = more.stream().anyMatch(f -> !f.value().isEmpty());
        return new CaseListing(
                sub(),
                actions(),
                filters(),
                more,
                open,
                query.narrows(),
                new Table(
                        t.get("case.list"),
                        columns(),
                        cases.stream().map(this::row).toList()),
                new Pager(
                        t.get("case.shown", cases.size()),
                        later ? query.at("/kerja-sama").toString() : "",
                        next),
                new Download(
                        t.get("case.list"),
                        query.at("/kerja-sama/ekspor.csv").toString(),
                        query.at("/kerja-sama/ekspor.xlsx").toString()));
    }

    /** What the list is, or how far the batch is that it is narrowed to. */
    private String sub() {
        return Optional.of(query.batch())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> rooms.batches().find(ask.scope(), id))
                .map(batch -> batch.title() + ": " + say.progress(batch))
                .orElse(t.get("case.listSub"));
    }

    private List<simpul.core.web.ui.Action> actions() {
        May may = new May(rooms.decisions(), ask.caller());
        List<simpul.core.web.ui.Action> actions = new ArrayList<>();
        if (may.create(Action.LEGACY_RECORD)) {
            actions.add(
                    simpul.core.web.ui.Action.of("/kerja-sama/data-lama", Icon.HISTORY, t.get("case.recordLegacy")));
        }
        if (may.create(Action.CASE_DRAFT)) {
            actions.add(simpul.core.web.ui.Action.of(BatchPages.AT, Icon.CLIPBOARD_LIST, t.get("case.batches")));
            actions.add(simpul.core.web.ui.Action.primary("/kerja-sama/baru", Icon.PLUS, t.get("case.new")));
        }
        return actions;
    }

    private List<Field> filters() {
        return List.of(
                Field.of(FieldKind.SEARCH, "q", t.get("case.search")).value(query.q()),
                select(
                        "tahap",
                        t.get("case.stage"),
                        Stream.of(Stage.values())
                                .map(s -> Option.of(s.name(), s.letter() + ". " + say.stage(s)))
                                .toList()),
                select(
                        "keadaan",
                        t.get("case.condition"),
                        Stream.of(Condition.values())
                                .map(c -> Option.of(c.name(), t.of(c.title())))
                                .toList()));
    }

    private List<Field> more() {
        List<Field> more = new ArrayList<>();
        more.add(select(
                "jenis",
                t.get("case.kind"),
                Stream.of(Kind.values())
                        .map(k -> Option.of(k.name(), t.of(k.title())))
                        .toList()));
        more.add(select("sektor", t.get("case.sector"), sectors()));
        more.add(select("mitra", t.get("case.partner"), partners()));
        List<Batch> batches =
                rooms.batches().list(ask.scope(), new Cursor(100, null)).items();
        if (!batches.isEmpty()) {
            more.add(select(
                    "paket",
                    t.get("case.batch"),
                    batches.stream().map(b -> Option.of(b.id(), b.title())).toList()));
        }
        return more;
    }

    private Field select(String name, String label, List<Option> options) {
        return Field.select(name, label, options).value(query.value(name));
    }

    private List<Option> sectors() {
        return rooms.directories().sectors().stream()
                .map(m -> Option.of(m.id(), t.of(m.title())))
                .toList();
    }

    /** Provinces, the own province's kabupaten and kota, and the own region's other partners. */
    private List<Option> partners() {
        String own = ask.scope().region().map(c -> c.substring(0, 2)).orElse("");
        Stream<Option> regions = rooms.directories().regions().standing().stream()
                .filter(r ->
                        r.parent() == null || r.parent().equals(own) || r.code().equals(query.party()))
                .map((Region r) -> Option.of(r.code(), r.name()));
        Stream<Option> others =
                rooms.directories().partners(ask.scope()).stream().map(p -> Option.of(p.id(), p.name()));
        return Stream.concat(regions, others).toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.text(t.get("case.one")),
                Column.text(t.get("case.stage")),
                Column.text(t.get("case.sector")),
                Column.number(t.get("case.lastMoved")),
                Column.state(t.get("case.condition")));
    }

    /** Where the documents stand; how many, where all of them stand where the case does. */
    private String counts(CaseView view) {
        List<AgreementCard> documents = Say.executing(view);
        return !documents.isEmpty() && documents.stream().allMatch(d -> d.stage() == view.stage())
                ? t.get("case.here", documents.size())
                : say.counts(view);
    }

    private List<Cell> row(CaseView view) {
        String counts = counts(view);
        String sectors = say.sectors(view.subject().sectors());
        String partners = say.partners(view.subject());
        String notes = view.subject().sharing().shared()
                ? partners
                : partners + (partners.isEmpty() ? "" : ". ") + t.get("case.private");
        Concept concept = view.subject().concept();
        Cell stage = Cell.of(
                concept == null || view.subject().sharing().shared()
                        ? say.stage(view.stage())
                        : t.get("case.conceptAt", say.concept(concept)));
        return List.of(
                Cell.link(Links.of(view.subject()), view.subject().title(), notes),
                counts.isEmpty() ? stage : stage.below(counts),
                sectors.isEmpty() ? Cell.missing("–") : Cell.of(sectors),
                Cell.of(t.date(Say.moved(view))),
                Cell.state(say.condition(view)));
    }
}
