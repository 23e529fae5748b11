package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.Evidence;
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

/** {@code /evaluasi/kegiatan/{id}/ubah}: puts an activity right while its round lies with the OPD. */
@Component
public final class ActivityEditPages implements RouteSource {
    private static final String AT = "/evaluasi/kegiatan/{id}/ubah";

    record ActivitySent(
            int version,
            @Limit(max = 200) @Nullable String title,
            @Nullable LocalDate date,
            @Limit(max = 200) @Nullable String place,
            List<String> commitments,
            List<String> records,
            boolean askPartner) {}

    /** The page. */
    public record EditPage(Form form, String path, String back, String version, String title, List<Field> fields) {}

    private final Pages pages;
    private final Activities activities;
    private final Agreements agreements;

    @Activate
    public ActivityEditPages(
            @Reference Pages pages, @Reference Activities activities, @Reference Agreements agreements) {
        this.pages = pages;
        this.activities = activities;
        this.agreements = agreements;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.post(AT).takes(ActivitySent.class).by(this::change));
    }

    private Reply change(PageAsk ask, Sent<ActivitySent> sent) {
        return sent.then(
                (call, in) -> activities.change(call, ask.name("id"), in.version(), draft(in)),
                a -> ask.go("/evaluasi/kegiatan/" + a.id(), Text.of("Perubahan disimpan.", "The changes are saved.")),
                form -> show(ask, form));
    }

    private static ActivityDraft draft(ActivitySent in) {
        return new ActivityDraft(
                null,
                in.date(),
                in.title() == null ? "" : in.title(),
                in.place() == null ? "" : in.place(),
                in.commitments(),
                List.of(),
                in.records(),
                in.askPartner());
    }

    private Reply show(PageAsk ask, Form form) {
        Optional<Activity> open =
                activities.find(ask.scope(), ask.name("id")).filter(a -> activities.open(ask.caller(), a));
        return ask.found(open, a -> page(ask, a, form.isEmpty() ? begun(a, form) : form));
    }

    private static Form begun(Activity a, Form form) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("title", List.of(a.title()));
        values.put("date", List.of(a.date().toString()));
        values.put("place", List.of(a.place()));
        values.put("commitments", a.commitments());
        values.put("askPartner", a.asked() ? List.of("ya") : List.of());
        return new Form(form.key(), values, form.problem(), form.language());
    }

    private Reply page(PageAsk ask, Activity a, Form form) {
        Messages t = ask.t();
        String at = "/evaluasi/kegiatan/" + a.id();
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("title", t.get("evaluation.what")).maxLength(200).required(),
                Field.date("date", t.get("evaluation.when")).width("w-m").required(),
                Field.text("place", t.get("evaluation.where")).maxLength(200)));
        boxes(fields, "commitments", t.get("evaluation.servedCommitments"), commitments(ask, a));
        boxes(fields, "records", t.get("evaluation.proofRecords"), records(ask, a));
        if (!a.asked()) {
            fields.add(Field.check("askPartner", t.get("evaluation.askPartner", t.get("evaluation.thePartner"))));
        }
        EditPage page = new EditPage(
                form,
                at + "/ubah",
                at,
                form.value("version").isEmpty() ? Integer.toString(a.version()) : form.value("version"),
                t.get("evaluation.editActivity"),
                fields.stream().map(form::fill).toList());
        return ask.show(
                "evaluasi/ubah",
                ask.shell(form)
                        .titled(
                                page.title(),
                                new Crumb(t.get("evaluation.list"), "/evaluasi"),
                                new Crumb(a.title(), at),
                                Crumb.here(page.title())),
                "page",
                page);
    }

    private static void boxes(List<Field> fields, String name, String label, List<Option> options) {
        if (!options.isEmpty()) {
            fields.add(Field.boxes(name, label, options));
        }
    }

    private List<Option> commitments(PageAsk ask, Activity a) {
        return agreements.find(ask.scope(), a.agreement()).map(Agreement::commitments).orElse(List.of()).stream()
                .filter(c -> c.party().equals(a.region()) || a.commitments().contains(c.id()))
                .map(c -> Option.of(c.id(), c.text()))
                .toList();
    }

    private List<Option> records(PageAsk ask, Activity a) {
        List<String> known = a.evidence().stream().map(Evidence::reference).toList();
        return activities.offered(ask.caller(), a).stream()
                .filter(r -> !known.contains(Evidence.key(r)))
                .limit(12)
                .map(r -> Option.of(
                        Evidence.key(r), ask.t().of(r.title()) + " · " + ask.t().date(r.happenedOn())))
                .toList();
    }
}
