package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Promised;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundView;
import simpul.core.web.page.Form;
import simpul.core.web.page.evaluation.RoundForm.ActivityRow;
import simpul.core.web.page.evaluation.RoundForm.CommitmentField;
import simpul.core.web.page.evaluation.RoundForm.FigureRow;
import simpul.core.web.page.evaluation.RoundForm.FollowUpField;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/** Makes the form of a round out of what is known and what was typed. */
record RoundFormMaking(Messages t, RoundView view, Form form, RoundNames names) {

    RoundForm make() {
        Round round = view.round();
        List<ActivityRow> activities =
                view.activities().stream().map(a -> activity(t, a)).toList();
        return new RoundForm(
                form,
                "/evaluasi/" + round.id(),
                form.value("version").isEmpty() ? Integer.toString(round.version()) : form.value("version"),
                t.of(round.title()),
                t.get("evaluation.formSub", t.of(round.period().title()), t.date(round.due()), names.partners()),
                List.of(RoundWords.status(t, round, view.overdue(), view.daysLate())),
                returned(round),
                view.before() == null
                        ? t.get("evaluation.firstTime")
                        : t.get("evaluation.sameAs", t.of(view.before().period().title())),
                commitments(round),
                activities,
                activities.isEmpty() || !form.value("activities[0].title").isEmpty(),
                form.fill(Field.text("activities[0].title", t.get("evaluation.what"))
                        .hint(t.get("evaluation.whatHint"))
                        .maxLength(200)),
                form.fill(Field.date("activities[0].date", t.get("evaluation.when"))
                        .value(day().toString())
                        .width("w-m")),
                form.fill(Field.text("activities[0].place", t.get("evaluation.where"))
                        .maxLength(200)),
                records(),
                form.fill(Field.check("activities[0].askPartner", t.get("evaluation.askPartner", names.partners()))),
                form.error("photo"),
                figures(t, round),
                form.fill(Field.area("findings", t.get("evaluation.findings"))
                        .value(String.join("\n", round.findings()))
                        .hint(t.get("evaluation.findingsHint"))),
                followUps(round),
                form.fill(Field.area("noActivity", t.get("evaluation.noActivityWhy"))
                        .value(round.noActivity())
                        .hint(t.get("evaluation.noActivityHint"))),
                !round.findings().isEmpty() || !round.followUps().isEmpty(),
                RoundWords.about(t, round, names));
    }

    /** The day that most activities have: today, or the period's last day when that has passed. */
    private LocalDate day() {
        LocalDate last = view.round().period().last();
        return view.today().isBefore(last) ? view.today() : last;
    }

    private @Nullable Notice returned(Round round) {
        RoundEvent step = round.lastStep();
        return round.status() != RoundStatus.DIKEMBALIKAN || step == null
                ? null
                : Notice.of(Tone.WARN, step.note())
                        .titled(t.get("evaluation.returnedBy", step.office(), t.date(step.on())));
    }

    private List<CommitmentField> commitments(Round round) {
        List<CommitmentField> fields = new ArrayList<>();
        List<Promised> promised = Promised.of(round);
        for (int i = 0; i < promised.size(); i++) {
            CommitmentState c = promised.get(i).commitment();
            String name = "statuses[" + i + "]";
            Field status = Field.choice(
                            name + ".status",
                            c.title(),
                            Stream.of(CommitmentStatus.values())
                                    .map(s -> RoundWords.chip(t, s))
                                    .toList())
                    .value(c.status().name())
                    .hint(facts(c, promised.get(i).figure()))
                    .required();
            Field note = form.fill(Field.text(name + ".note", t.get("evaluation.note"))
                    .value(c.note())
                    .maxLength(500));
            fields.add(new CommitmentField(
                    name + ".commitment",
                    c.commitment(),
                    form.fill(status),
                    note,
                    !note.value().isEmpty()));
        }
        return fields;
    }

    private String facts(CommitmentState c, @Nullable Measurement figure) {
        List<String> facts = new ArrayList<>();
        facts.add(c.due() == null ? t.get("evaluation.standing") : t.get("evaluation.dueOn", t.date(c.due())));
        if (!c.target().isEmpty()) {
            facts.add(t.get("evaluation.target", RoundWords.target(t, c.target())));
        }
        if (!c.indicator().isEmpty()) {
            facts.add(
                    figure == null
                            ? t.get("evaluation.noData")
                            : t.get("evaluation.measured", RoundWords.figure(t, figure)));
        }
        if (c.status() == CommitmentStatus.SELESAI) {
            facts.add(t.get(c.evidenced() ? "evaluation.proven" : "evaluation.unproven"));
        }
        return String.join(" · ", facts);
    }

    static ActivityRow activity(Messages t, Activity a) {
        String proofs = a.evidence().stream().map(Evidence::name).collect(Collectors.joining(", "));
        String detail = Stream.of(t.date(a.date()), a.place(), proofs)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
        Badge badge = a.evidenced()
                ? Badge.ok(t.get("evaluation.withEvidence"))
                : Badge.warn(t.get("evaluation.withoutEvidence"));
        return new ActivityRow(a.title(), detail, badge, "/evaluasi/kegiatan/" + a.id());
    }

    private @Nullable Field records() {
        List<Option> options = view.offered().stream()
                .limit(12)
                .map(r -> Option.of(Evidence.key(r), t.of(r.title()) + " · " + t.date(r.happenedOn())))
                .toList();
        return options.isEmpty()
                ? null
                : form.fill(Field.boxes("activities[0].records", t.get("evaluation.proofRecords"), options));
    }

    static List<FigureRow> figures(Messages t, Round round) {
        return round.measurements().stream()
                .map(m -> new FigureRow(
                        RoundWords.title(t, m),
                        RoundWords.figure(t, m),
                        RoundWords.making(t, m),
                        RoundWords.aim(t, m),
                        m.measured()))
                .toList();
    }

    private List<FollowUpField> followUps(Round round) {
        List<FollowUpField> fields = new ArrayList<>();
        for (FollowUp f : round.followUps()) {
            fields.add(followUp(fields.size(), f));
        }
        fields.add(followUp(fields.size(), new FollowUp("", "", null, false, "")));
        return fields;
    }

    private FollowUpField followUp(int i, FollowUp f) {
        String name = "followUps[" + i + "]";
        return new FollowUpField(
                name + ".since",
                f.since(),
                form.fill(Field.text(name + ".text", t.get("evaluation.followUp"))
                        .value(f.text())
                        .maxLength(2000)),
                form.fill(Field.text(name + ".who", t.get("evaluation.who"))
                        .value(f.who())
                        .maxLength(200)),
                form.fill(Field.date(name + ".due", t.get("evaluation.until"))
                        .value(f.due() == null ? "" : f.due().toString())
                        .width("w-m")),
                form.fill(Field.check(name + ".done", t.get("evaluation.done")).value(f.done() ? "ya" : "")));
    }
}
