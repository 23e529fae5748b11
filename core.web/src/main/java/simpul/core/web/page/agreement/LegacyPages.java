package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegacyCase;
import simpul.core.model.agreement.LegacyDocument;
import simpul.core.model.agreement.LegacySignature;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Term;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
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

/** {@code /kerja-sama/data-lama}: records cooperation that already runs, without taking its earlier stages here. */
@Component
public final class LegacyPages implements RouteSource {
    private static final String AT = "/kerja-sama/data-lama";

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public LegacyPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    /** A document of the past; without a title there is none. */
    record PastSent(
            @Limit(max = 300) @Nullable String title,
            @Nullable LocalDate signed,
            @Limit(max = 300) @Nullable String place,
            @Nullable LocalDate starts,
            @Nullable Integer months,
            @Limit(max = 300) @Nullable String number,
            @Limit(max = 300) @Nullable String partnerNumber,
            @Limit(max = 20_000) @Nullable String units) {}

    record LegacySent(
            Kind kind,
            CaseFields.TextSent text,
            List<String> parties,
            @Limit(max = 20_000) @Nullable String many,
            @Nullable PastSent base,
            @Nullable PastSent pks) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.post(AT).takes(LegacySent.class).by(this::record));
    }

    private Reply record(PageAsk ask, Sent<LegacySent> sent) {
        return sent.then(
                (call, in) -> record(call, in),
                (Case made) -> ask.go(Links.of(made), Text.of("Data lama dicatat.", "The legacy data is recorded.")),
                form -> show(ask, form));
    }

    private Result<Case> record(Call call, LegacySent in) {
        List<Finding> findings = new ArrayList<>();
        List<PartyDraft> others = CaseDraftPages.parties(rooms, call, in.parties(), in.many(), findings);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        CaseDraft draft = new CaseDraft(in.kind(), in.text().text(), others, null, false);
        PartyRef own = PartyRef.region(call.scope().region().orElse(""));
        List<LegacyDocument> documents = new ArrayList<>();
        if (in.base() != null && in.base().title() != null) {
            documents.add(document(in, in.kind().base(), in.base(), own, others));
        }
        if (in.pks() != null && in.pks().title() != null) {
            documents.add(document(in, in.kind().execution(), in.pks(), own, others));
        }
        return Marked.at(
                rooms.cases().record(call, new LegacyCase(draft, documents)),
                Marked.under("text.", CaseDraftPages.TEXT));
    }

    private static LegacyDocument document(
            LegacySent in, DocumentType type, PastSent past, PartyRef own, List<PartyDraft> others) {
        List<Unit> units = CaseFields.or(past.units())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Unit(null, line))
                .toList();
        boolean heads = !type.executing() || units.isEmpty();
        List<SignatoryDraft> parties = new ArrayList<>();
        parties.add(new SignatoryDraft(own, units, CaseFields.or(past.number()), heads));
        others.stream()
                .filter(p -> !p.ref().equals(own))
                .forEach(p -> parties.add(new SignatoryDraft(
                        p.ref(), units, parties.size() == 1 ? CaseFields.or(past.partnerNumber()) : "", heads)));
        AgreementText text = new AgreementText(
                CaseFields.or(past.title()),
                "",
                in.text().sectors(),
                java.util.Set.of(),
                new Term(past.starts() != null ? past.starts() : past.signed(), past.months()));
        LocalDate signed = past.signed();
        List<LegacySignature> signatures = signed == null
                ? List.of()
                : parties.stream()
                        .map(p -> new LegacySignature(p.ref().key(), null, signed, CaseFields.or(past.place())))
                        .toList();
        return new LegacyDocument(new AgreementDraft(type, text, parties, List.of(), null, false), signatures, null);
    }

    private Reply show(PageAsk ask, Form form) {
        if (!new May(rooms.decisions(), ask.caller()).create(Action.LEGACY_RECORD)) {
            return ask.refuse(Problem.notFound());
        }
        Messages t = ask.t();
        CaseFields fields = new CaseFields(rooms, t);
        FormPage page = FormPage.of(
                        t.get("case.recordLegacy"),
                        t.get("case.legacySub"),
                        form,
                        AT,
                        t.get("case.recordIt"),
                        "/kerja-sama")
                .with(List.of(fields.kind(true)))
                .with(t.get("case.fPartners"), t.get("case.fPartnersHint"), fields.partner())
                .folding(t.get("case.fMorePartners"), "", fields.morePartners())
                .with(t.get("case.fText"), "", fields.text())
                .with(t.get("case.fBase"), t.get("case.fBaseHint"), past(t, "base.", false))
                .with(t.get("case.fPks"), t.get("case.fPksHint"), past(t, "pks.", true))
                .suggesting(CaseFields.partyFields(), new PartyNames(rooms.directories(), ask.scope()).suggestions());
        return ask.show(
                "kasus/isian",
                ask.shell(form)
                        .titled(page.title(), new Crumb(t.get("case.list"), "/kerja-sama"), Crumb.here(page.title())),
                "page",
                page);
    }

    private static List<Field> past(Messages t, String at, boolean units) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text(at + "title", t.get("case.fTitle")).maxLength(300),
                Field.date(at + "signed", t.get("case.fSigned")),
                Field.text(at + "place", t.get("doc.fPlace")).maxLength(150),
                Field.date(at + "starts", t.get("doc.fStarts")).hint(t.get("case.fStartsHint")),
                Field.number(at + "months", t.get("doc.fMonths")).unit(t.get("doc.months")),
                Field.text(at + "number", t.get("case.fOwnNumber")).maxLength(150),
                Field.text(at + "partnerNumber", t.get("case.fPartnerNumber")).maxLength(150)));
        if (units) {
            fields.add(Field.area(at + "units", t.get("case.fUnits")).hint(t.get("case.fLegacyUnitsHint")));
        }
        return fields;
    }
}
