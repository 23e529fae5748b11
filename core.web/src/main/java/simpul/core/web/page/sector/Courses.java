package simpul.core.web.page.sector;

import simpul.core.model.sector.view.Entry;
import simpul.core.model.sector.view.StepsView;
import simpul.core.model.sector.view.TimelineView;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Step;

/** Turns what goes on in time, stages and events, into lines in the reader's words. For one request. */
final class Courses {
    private final Messages t;

    Courses(Messages t) {
        this.t = t;
    }

    TimelineNode of(TimelineView view) {
        return new TimelineNode(view.entries().stream().map(this::line).toList());
    }

    private TimelineNode.Line line(Entry entry) {
        Badge badge = entry.tone().isEmpty() || entry.state().isEmpty()
                ? null
                : Badge.of(Words.tone(entry.tone().get()), t.of(entry.state().get()));
        return new TimelineNode.Line(
                badge == null ? "" : badge.tone().css(),
                t.of(entry.words()),
                badge,
                t.date(entry.day()),
                entry.note().map(t::of).orElse(""));
    }

    StepsNode of(StepsView view) {
        return new StepsNode(view.steps().stream().map(this::step).toList());
    }

    private Step step(simpul.core.model.sector.view.Step step) {
        Step.State state = switch (step.state()) {
            case "done" -> Step.State.DONE;
            case "now" -> Step.State.NOW;
            case "waiting" -> Step.State.WAITING;
            case "blocked" -> Step.State.BLOCKED;
            case "skipped" -> Step.State.NOT_NEEDED;
            default -> Step.State.TODO;
        };
        String note = step.note().map(t::of).orElse("");
        return new Step(state, t.of(step.label()), said(state, note));
    }

    /** Where the form of a point says too little, the word stands beside it. */
    private String said(Step.State state, String note) {
        String word = switch (state) {
            case WAITING, BLOCKED, NOT_NEEDED -> t.get("part.step." + state.name());
            default -> "";
        };
        return word.isEmpty() || note.isEmpty() ? word + note : word + " · " + note;
    }
}
