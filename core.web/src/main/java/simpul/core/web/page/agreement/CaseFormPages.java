package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.DprdEntry;
import simpul.core.model.agreement.PartyDraft;
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
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The forms that lie beside the page of a case: its text, its parties, the DPRD, an objection, its place in a batch. */
@Component
public final class CaseFormPages implements RouteSource {
    private static final String AT = "/kerja-sama/{id}";
    private static final Text SAVED = Text.of("Perubahan disimpan.", "The changes are saved.");

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CaseFormPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    record TextEdited(int version, CaseFields.TextSent text) {}

    record PartiesSent(
            int version,
            List<String> parties,
            @Limit(max = 20_000) @Nullable String many) {}

    record DprdSent(
            int version,
            LocalDate asked,
            @Nullable Boolean approved,
            @Nullable LocalDate decided,
            @Limit(max = 300) @Nullable String number,
            @Limit(max = 2000) @Nullable String note) {}

    record Objection(
            int version, @Limit(max = 2000) @Nullable String remark) {}

    record ConceptSent(
            int version,
            ConceptState state,
            @Limit(max = 2000) @Nullable String note) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT + "/ubah").by(ask -> page(ask, ask.form(), this::text)),
                pages.post(AT + "/ubah")
                        .takes(TextEdited.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                this::text,
                                (call, in) -> Marked.at(
                                        rooms.cases()
                                                .edit(
                                                        call,
                                                        ask.name("id"),
                                                        in.version(),
                                                        in.text().text()),
                                        Marked.under("text.", CaseDraftPages.TEXT)))),
                pages.get(AT + "/pihak").by(ask -> page(ask, ask.form(), this::parties)),
                pages.post(AT + "/pihak")
                        .takes(PartiesSent.class)
                        .by((ask, sent) -> change(ask, sent, this::parties, (call, in) -> replace(ask, call, in))),
                pages.get(AT + "/dprd/{party}").by(ask -> page(ask, ask.form(), this::dprd)),
                pages.post(AT + "/dprd/{party}")
                        .takes(DprdSent.class)
                        .by((ask, sent) -> change(ask, sent, this::dprd, (call, in) -> dprd(ask, call, in))),
                pages.get(AT + "/keberatan/{entry}").by(ask -> page(ask, ask.form(), this::objection)),
                pages.post(AT + "/keberatan/{entry}")
                        .takes(Objection.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                this::objection,
                                (call, in) -> rooms.cases()
                                        .answer(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                ask.name("entry"),
                                                false,
                                                CaseFields.or(in.remark())))),
                pages.get(AT + "/konsep").by(ask -> page(ask, ask.form(), this::concept)),
                pages.post(AT + "/konsep")
                        .takes(ConceptSent.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                this::concept,
                                (call, in) -> rooms.cases()
                                        .concept(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                in.state(),
                                                CaseFields.or(in.note())))));
    }

    /** Makes one form of a case. */
    private interface Making {
        FormPage of(PageAsk ask, Case subject, Form form);
    }

    private Reply page(PageAsk ask, Form form, Making making) {
        return ask.found(rooms.cases().find(ask.scope(), ask.name("id")), (CaseView view) -> {
            FormPage page = making.of(ask, view.subject(), form);
            return ask.show(
                    "kasus/isian",
                    ask.shell(form)
                            .titled(
                                    page.title(),
                                    new Crumb(ask.t().get("case.list"), "/kerja-sama"),
                                    new Crumb(view.subject().title(), Links.of(view.subject())),
                                    Crumb.here(page.title())),
                    "page",
                    page);
        });
    }

    private <I> Reply change(PageAsk ask, Sent<I> sent, Making making, BiFunction<Call, I, Result<Case>> work) {
        return sent.then(work, done -> ask.go(Links.of(done), SAVED), form -> page(ask, form, making));
    }

    private FormPage text(PageAsk ask, Case subject, Form form) {
        Messages t = ask.t();
        CaseFields fields = new CaseFields(rooms, t);
        List<Field> all = new ArrayList<>(fields.text());
        all.add(fields.grounds());
        return base(t, "case.edit", subject, CaseFields.begin(form, subject), "/ubah")
                .with(all);
    }

    private FormPage parties(PageAsk ask, Case subject, Form form) {
        Messages t = ask.t();
        PartyNames names = new PartyNames(rooms.directories(), ask.scope());
        Map<String, String> now = new HashMap<>();
        List<String> others = subject.parties().stream()
                .filter(p -> !p.key().equals(subject.creator()))
                .map(p -> names.shown(p.ref()))
                .toList();
        for (int i = 0; i < Math.min(CaseFields.ROWS, others.size()); i++) {
            now.put("parties[" + i + "]", others.get(i));
        }
        if (others.size() > CaseFields.ROWS) {
            now.put("many", String.join("\n", others.subList(CaseFields.ROWS, others.size())));
        }
        return base(t, "case.fPartners", subject, form.isEmpty() ? form.startingWith(now) : form, "/pihak")
                .with(new CaseFields(rooms, t).parties(true))
                .suggesting(CaseFields.partyFields(), names.suggestions());
    }

    private Result<Case> replace(PageAsk ask, Call call, PartiesSent in) {
        List<Finding> findings = new ArrayList<>();
        List<PartyDraft> parties = CaseDraftPages.parties(rooms, call, in.parties(), in.many(), findings);
        return findings.isEmpty()
                ? rooms.cases().parties(call, ask.name("id"), in.version(), parties)
                : Result.refused(Problem.invalid(findings));
    }

    private FormPage dprd(PageAsk ask, Case subject, Form form) {
        Messages t = ask.t();
        String party = ask.name("party");
        Map<String, String> now = new HashMap<>();
        DprdDecision decision = subject.dprd().of(party).orElse(null);
        if (decision != null) {
            now.put("asked", decision.asked().toString());
            now.put("number", decision.number());
            now.put("note", decision.note());
        }
        return base(
                        t,
                        "case.dprd",
                        subject,
                        form.isEmpty() ? form.startingWith(now) : form,
                        "/dprd/" + Address.segment(party))
                .with(
                        t.get("case.dprdOf", rooms.directories().regionName(party)),
                        t.get("case.dprdHint"),
                        List.of(
                                Field.date("asked", t.get("case.fAsked")).required(),
                                Field.choice(
                                        "approved",
                                        t.get("case.decision"),
                                        List.of(
                                                Option.of("ya", t.get("case.approved")),
                                                Option.of("tidak", t.get("case.refused")))),
                                Field.date("decided", t.get("case.fDecided")),
                                Field.text("number", t.get("case.fLetter")).maxLength(150),
                                Field.area("note", t.get("case.note")).maxLength(2000)));
    }

    private Result<Case> dprd(PageAsk ask, Call call, DprdSent in) {
        return rooms.cases()
                .dprd(
                        call,
                        ask.name("id"),
                        in.version(),
                        new DprdEntry(
                                ask.name("party"),
                                in.asked(),
                                in.approved(),
                                in.decided(),
                                CaseFields.or(in.number()),
                                CaseFields.or(in.note())));
    }

    private FormPage objection(PageAsk ask, Case subject, Form form) {
        Messages t = ask.t();
        return base(t, "case.objectTitle", subject, form, "/keberatan/" + Address.segment(ask.name("entry")))
                .with(List.of(Field.area("remark", t.get("case.fRemark"))
                        .hint(t.get("case.fRemarkHint"))
                        .maxLength(2000)
                        .required()));
    }

    private FormPage concept(PageAsk ask, Case subject, Form form) {
        Messages t = ask.t();
        Map<String, String> now = new HashMap<>();
        if (subject.concept() != null) {
            now.put("state", subject.concept().state().name());
            now.put("note", subject.concept().note());
        }
        return base(t, "case.concept", subject, form.isEmpty() ? form.startingWith(now) : form, "/konsep")
                .with(List.of(
                        Field.choice(
                                        "state",
                                        t.get("case.condition"),
                                        Stream.of(
                                                        ConceptState.BELUM_DIBAHAS,
                                                        ConceptState.DIBAHAS,
                                                        ConceptState.DITUNDA)
                                                .map(s -> Option.of(s.name(), t.of(s.title())))
                                                .toList())
                                .required(),
                        Field.area("note", t.get("case.note")).maxLength(2000)));
    }

    private static FormPage base(Messages t, String title, Case subject, Form form, String path) {
        String at = Links.of(subject);
        return FormPage.of(t.get(title), subject.title(), form, at + path, t.get("case.save"), at)
                .version(subject.version());
    }
}
