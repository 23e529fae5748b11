package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.FileVersion;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepMark;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** What happened, the latest first. For one request. */
final class CaseHistory {
    private static final int MOST = 60;

    private record Dated(LocalDate on, Event event) {}

    private final Say say;
    private final Messages t;
    private final List<Dated> events = new ArrayList<>();

    CaseHistory(Say say) {
        this.say = say;
        this.t = say.t();
    }

    CaseHistory steps(List<Step> steps) {
        for (Step step : steps) {
            String region = say.region(step.region());
            String place = step.office().contains(region) ? "" : ", " + region;
            String when = t.date(step.on()) + " · " + step.office() + place;
            String note = step.note().isEmpty() ? "" : ": " + step.note();
            step.marks().forEach(mark -> add(step.on(), undecided(mark, when)));
            add(step.on(), new Event(Tone.OK, t.get("case.finished", say.stage(step.stage())) + note, "", when));
        }
        return this;
    }

    private Event undecided(StepMark mark, String when) {
        String title = t.of(mark.title());
        // All rules of a module that was away have no basis in common.
        String basis = mark.basis().isEmpty() ? mark.sector() : mark.basis();
        String what = mark.isOverride()
                ? t.get("doc.wentOn", title, basis, mark.reason())
                : t.get("doc.undecided", title, basis);
        return new Event(Tone.WARN, what, "", when);
    }

    CaseHistory papers(List<DocumentEntry> papers) {
        Papers words = new Papers(say);
        for (DocumentEntry paper : papers) {
            for (FileVersion version : paper.versions()) {
                LocalDate on = words.day(version.recorded());
                String what = version.number() == 1
                        ? t.get("case.uploaded", paper.title())
                        : t.get("case.uploadedAgain", paper.title(), version.number());
                add(on, Event.of(what, t.date(on) + " · " + version.recorded().office()));
            }
        }
        return this;
    }

    CaseHistory signatures(List<Slot> slots) {
        for (Slot slot : slots) {
            Signature signature = slot.signature();
            if (signature != null) {
                String place = signature.place().isEmpty() ? "" : ", " + signature.place();
                add(
                        signature.on(),
                        new Event(
                                Tone.OK,
                                t.get("case.signedBy", signature.office()),
                                "",
                                t.date(signature.on()) + place + " · "
                                        + t.get(
                                                "case.recordedBy",
                                                signature.recorded().office())));
            }
        }
        return this;
    }

    CaseHistory sharing(Sharing sharing, String creator) {
        LocalDate on = sharing.sharedOn();
        return on == null ? this : event(on, t.get("case.sharedOn"), say.region(creator));
    }

    CaseHistory event(@Nullable LocalDate on, String what, String who) {
        if (on != null) {
            add(on, Event.of(what, t.date(on) + (who.isEmpty() ? "" : " · " + who)));
        }
        return this;
    }

    private void add(LocalDate on, Event event) {
        events.add(new Dated(on, event));
    }

    List<Event> latest() {
        return events.stream()
                .sorted(Comparator.comparing(Dated::on).reversed())
                .limit(MOST)
                .map(Dated::event)
                .toList();
    }
}
