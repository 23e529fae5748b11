package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
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
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** {@code /kerja-sama/baru}: begins a case, private to the own region until it is shared. */
@Component
public final class CaseDraftPages implements RouteSource {
    static final List<String> TEXT = List.of("title", "urusan", "object", "summary", "sectors", "grounds");

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CaseDraftPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    record DraftSent(
            Kind kind,
            CaseFields.TextSent text,
            List<String> parties,
            @Limit(max = 20_000) @Nullable String many,
            @Nullable String batch) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/kerja-sama/baru").by(ask -> show(ask, ask.form())),
                pages.post("/kerja-sama/baru").takes(DraftSent.class).by(this::draft));
    }

    private Reply draft(PageAsk ask, Sent<DraftSent> sent) {
        return sent.then(
                (call, in) -> draft(call, in),
                (Case made) -> ask.go(
                        Links.of(made),
                        Text.of(
                                "Konsep disimpan. Hanya daerah Anda yang melihatnya sampai dibagikan.",
                                "The draft is saved. Only your region sees it until it is shared.")),
                form -> show(ask, form));
    }

    private Result<Case> draft(Call call, DraftSent in) {
        List<Finding> findings = new ArrayList<>();
        List<PartyDraft> parties = parties(rooms, call, in.parties(), in.many(), findings);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        CaseDraft draft = new CaseDraft(in.kind(), in.text().text(), parties, in.batch(), false);
        return Marked.at(rooms.cases().draft(call, draft), Marked.under("text.", TEXT));
    }

    static List<PartyDraft> parties(
            Rooms rooms, Call call, List<String> named, @Nullable String many, List<Finding> findings) {
        PartyNames names = new PartyNames(rooms.directories(), call.scope());
        List<PartyDraft> parties = new ArrayList<>(names.read(named, "parties", findings));
        parties.addAll(names.read(CaseFields.or(many).lines().toList(), "", findings));
        return parties;
    }

    private Reply show(PageAsk ask, Form form) {
        May may = new May(rooms.decisions(), ask.caller());
        if (!may.create(Action.CASE_DRAFT)) {
            return ask.refuse(Problem.notFound());
        }
        Messages t = ask.t();
        CaseFields fields = new CaseFields(rooms, t);
        Form begun = form.startingWith(java.util.Map.of("kind", Kind.KSDD_SUKARELA.name()));
        FormPage page = FormPage.of(
                        t.get("case.new"),
                        t.get("case.newSub"),
                        begun,
                        "/kerja-sama/baru",
                        t.get("case.saveDraft"),
                        "/kerja-sama")
                .with(first(ask, fields))
                .with(t.get("case.fPartners"), t.get("case.fPartnersHint"), fields.partner())
                .folding(t.get("case.fMorePartners"), "", fields.morePartners())
                .with(t.get("case.fText"), "", fields.text())
                .folding(t.get("case.fOnlySome"), "", List.of(fields.grounds()))
                .suggesting(CaseFields.partyFields(), new PartyNames(rooms.directories(), ask.scope()).suggestions());
        return ask.show(
                "kasus/isian",
                ask.shell(form)
                        .titled(page.title(), new Crumb(t.get("case.list"), "/kerja-sama"), Crumb.here(page.title())),
                "page",
                page);
    }

    private List<Field> first(PageAsk ask, CaseFields fields) {
        List<Field> first = new ArrayList<>(List.of(fields.kind(false)));
        List<Option> batches = rooms.batches().list(ask.scope(), new Cursor(100, null)).items().stream()
                .map(b -> Option.of(b.id(), b.title()))
                .toList();
        if (!batches.isEmpty()) {
            first.add(Field.select("batch", ask.t().get("case.batch"), batches));
        }
        return first;
    }
}
