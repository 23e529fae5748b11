package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PlanBasis;
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

/** {@code /kerja-sama/{id}/pihak/{party}}: a party's own fields, at any time and whoever's turn it is. */
@Component
public final class OwnFieldPages implements RouteSource {
    private static final String AT = "/kerja-sama/{id}/pihak/{party}";
    private static final Text SAVED = Text.of("Data pihak disimpan.", "The party's data is saved.");

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public OwnFieldPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    record OwnSent(
            int version,
            List<String> units,
            @Limit(max = 20_000) @Nullable String unitNames,
            @Nullable PlanBasis plan,
            @Limit(max = 2000) @Nullable String planNote,
            @Limit(max = 2000) @Nullable String funding,
            @Nullable Boolean people,
            @Nullable Boolean region,
            @Nullable Boolean budgeted) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.post(AT).takes(OwnSent.class).by(this::save));
    }

    private Reply save(PageAsk ask, Sent<OwnSent> sent) {
        return sent.then(
                (call, in) -> save(ask, call, in), done -> ask.go(Links.of(done), SAVED), form -> show(ask, form));
    }

    private Optional<Case> find(PageAsk ask) {
        return rooms.cases().find(ask.scope(), ask.name("id")).map(CaseView::subject);
    }

    private Result<Case> save(PageAsk ask, Call call, OwnSent in) {
        Optional<Party> party = find(ask).flatMap(c -> c.party(ask.name("party")));
        if (party.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        List<Finding> findings = new ArrayList<>();
        Burden burden = burden(in, findings);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        OwnFields fields = new OwnFields(
                new UnitFields(rooms.directories(), call.scope(), ask.t())
                        .read(party.get().ref(), in.units(), in.unitNames()),
                in.plan(),
                CaseFields.or(in.planNote()),
                CaseFields.or(in.funding()),
                burden);
        return Marked.at(
                rooms.cases()
                        .own(call, ask.name("id"), in.version(), party.get().key(), fields),
                field -> field.contains("units") ? "unitNames" : field);
    }

    /** All three questions are answered, or none. */
    private static @Nullable Burden burden(OwnSent in, List<Finding> findings) {
        if (in.people() == null && in.region() == null && in.budgeted() == null) {
            return null;
        }
        answered(in.people(), "people", findings);
        answered(in.region(), "region", findings);
        answered(in.budgeted(), "budgeted", findings);
        return new Burden(
                Boolean.TRUE.equals(in.people()), Boolean.TRUE.equals(in.region()), Boolean.TRUE.equals(in.budgeted()));
    }

    private static void answered(@Nullable Boolean answer, String field, List<Finding> findings) {
        if (answer == null) {
            findings.add(Finding.blocking(
                            "DPRD_ANSWER_MISSING",
                            field,
                            Text.of("Jawab ketiga pertanyaan DPRD.", "Answer all three DPRD questions."))
                    .basedOn("PP 28/2018 Ps 6(2)"));
        }
    }

    private Reply show(PageAsk ask, Form form) {
        Optional<Case> subject = find(ask);
        return ask.found(
                subject.flatMap(c -> c.party(ask.name("party"))),
                party -> show(ask, form, subject.orElseThrow(), party));
    }

    private Reply show(PageAsk ask, Form form, Case subject, Party party) {
        Messages t = ask.t();
        UnitFields units = new UnitFields(rooms.directories(), ask.scope(), t);
        Form begun = form.isEmpty() ? begin(form, units, subject, party) : form;
        List<Option> both = List.of(Option.of("ya", t.get("case.yes")), Option.of("tidak", t.get("case.no")));
        String at = Links.of(subject);
        FormPage page = FormPage.of(
                        party.name(),
                        subject.title(),
                        begun,
                        at + "/pihak/" + Address.segment(party.key()),
                        t.get("case.save"),
                        at)
                .version(subject.version())
                .with(t.get("case.fAgencies"), "", units.fields(party.ref(), ""))
                .with(
                        t.get("case.fPlan"),
                        t.get("case.fPlanHint"),
                        List.of(
                                Field.select("plan", t.get("case.plan"), plans(t)),
                                Field.text("planNote", t.get("case.fPlanNote")).maxLength(190),
                                Field.text("funding", t.get("case.funding")).maxLength(190)));
        FormPage whole = party.ref().regional()
                ? page.with(
                        t.get("case.dprd"),
                        t.get("case.fBurdenHint"),
                        List.of(
                                Field.choice("people", t.get("case.fPeople"), both),
                                Field.choice("region", t.get("case.fRegion"), both),
                                Field.choice("budgeted", t.get("case.fBudgeted"), both)))
                : page;
        return ask.show(
                "kasus/isian",
                ask.shell(form)
                        .titled(
                                page.title(),
                                new Crumb(t.get("case.list"), "/kerja-sama"),
                                new Crumb(subject.title(), at),
                                Crumb.here(party.name())),
                "page",
                whole);
    }

    private static List<Option> plans(Messages t) {
        return Stream.of(PlanBasis.values())
                .map(p -> Option.of(p.name(), t.of(p.title())))
                .toList();
    }

    private static Form begin(Form form, UnitFields units, Case subject, Party party) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> chosen = UnitFields.ids(party.units());
        values.put("units", chosen.isEmpty() ? units.handling(party.ref(), subject.urusan()) : chosen);
        values.put("unitNames", List.of(UnitFields.lines(party.units())));
        PlanBasis plan = party.plan();
        values.put("plan", List.of(plan == null ? "" : plan.name()));
        values.put("planNote", List.of(party.planNote()));
        values.put("funding", List.of(party.funding()));
        Burden burden = party.burden();
        if (burden != null) {
            values.put("people", List.of(burden.people() ? "ya" : "tidak"));
            values.put("region", List.of(burden.region() ? "ya" : "tidak"));
            values.put("budgeted", List.of(burden.budgeted() ? "ya" : "tidak"));
        }
        return new Form(form.key(), values, form.problem(), form.language());
    }
}
