package simpul.plugin.galeri;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.view.Entry;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.Step;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What goes on in time: stages, a timeline, and a board. */
final class CourseScreen {
    private static final Aggregate BY_STATE = Aggregate.over(Activity.TYPE).by(Dimension.of(Activity.STATE));
    private static final Aggregate EVENTS = Aggregate.over(Activity.TYPE)
            .by(Dimension.of(Activity.DAY), Dimension.of(Activity.NAME), Dimension.of(Activity.STATE));

    static final Screen SCREEN = Screen.of("alur", "Alur", "Courses", "arrows-right-left", CourseScreen::view)
            .asks(BY_STATE, EVENTS);

    private CourseScreen() {}

    private static View view(ScreenRequest r) {
        return View.stack(
                r.node(CourseScreen::steps, BY_STATE),
                View.board(
                        RecordQuery.of(Activity.TYPE).in(Activity.DAY, r.period()),
                        Activity.STATE,
                        Activity.NAME,
                        Activity.REGION,
                        Activity.DAY,
                        Activity.VALUE),
                r.node(CourseScreen::timeline, EVENTS));
    }

    private static View steps(Answers answers) {
        long proposed = count(answers, "USULAN");
        long running = count(answers, "BERJALAN");
        long done = count(answers, "SELESAI");
        long delayed = count(answers, "TUNDA");
        List<Step> steps = proposed + running + done + delayed == 0
                ? List.of()
                : List.of(
                        Step.done("Diusulkan", "Proposed").note(activities(proposed + running + done + delayed)),
                        Step.now("Berjalan", "Under way").note(activities(running)),
                        delayed == 0
                                ? Step.skipped("Tertunda", "Delayed")
                                : Step.blocked("Tertunda", "Delayed").note(activities(delayed)),
                        Step.waiting("Diperiksa", "Checked").note(activities(done)),
                        Step.todo("Ditutup", "Closed"));
        return View.steps(Text.of("Perjalanan kegiatan", "How activities go on"), steps);
    }

    private static long count(Answers answers, String state) {
        return answers.to(BY_STATE).stream()
                .filter(g -> g.key(Dimension.of(Activity.STATE))
                        .filter(state::equals)
                        .isPresent())
                .mapToLong(Group::count)
                .sum();
    }

    private static Text activities(long many) {
        return Text.of(many + " kegiatan", many == 1 ? "1 activity" : many + " activities");
    }

    private static View timeline(Answers answers) {
        List<Entry> entries = new ArrayList<>();
        for (Group group : answers.to(EVENTS)) {
            String state = group.key(Dimension.of(Activity.STATE)).orElse("");
            Text word = Names.word(Activity.STATE, state);
            Entry entry = Entry.on(
                            LocalDate.parse(
                                    group.key(Dimension.of(Activity.DAY)).orElseThrow()),
                            Text.same(group.key(Dimension.of(Activity.NAME)).orElseThrow()))
                    .note(Text.of("Galeri (contoh)", "Gallery (sample)"));
            entries.add(entry.tone(tone(state), word.id(), word.en()));
        }
        return View.timeline(Text.of("Riwayat", "History"), entries);
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "SELESAI" -> Tone.OK;
            case "TUNDA" -> Tone.BAD;
            case "USULAN" -> Tone.WARN;
            default -> Tone.INFO;
        };
    }
}
