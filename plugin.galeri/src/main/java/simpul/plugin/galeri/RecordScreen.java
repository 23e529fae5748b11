package simpul.plugin.galeri;

import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Figures, a computed table, records with a question to the reader, a form, and notices in every tone. */
final class RecordScreen {
    private static final Measure VALUE = Measure.sum(Activity.VALUE);
    private static final Aggregate BY_FIELD =
            Aggregate.over(Activity.TYPE).by(Dimension.of(Activity.FIELD)).measure(Measure.count(), VALUE);
    private static final Ask FIELD = ask();

    static final Screen SCREEN =
            Screen.of("tabel", "Tabel", "Tables", "list", RecordScreen::view).asks(BY_FIELD);

    private RecordScreen() {}

    private static Ask ask() {
        Ask ask = Ask.of("bidang", "Bidang", "Field of work");
        for (Choice choice : Activity.FIELD.choices()) {
            ask = ask.option(choice.code(), choice.label());
        }
        return ask;
    }

    private static View view(ScreenRequest r) {
        Optional<String> field = r.chosen(FIELD);
        return View.stack(
                View.ask(FIELD),
                r.node(a -> figures(a, field), BY_FIELD),
                r.node(a -> grid(a, field), BY_FIELD),
                View.group("Kegiatan", "Activities", records(r, field), View.form(Activity.TYPE)),
                View.notice(
                        Tone.INFO, "Semua catatan di galeri ini contoh.", "All records of this gallery are samples."),
                View.notice(Tone.OK, "Semua kegiatan sudah dilaporkan.", "All activities have been reported."),
                View.notice(Tone.WARN, "Satu kegiatan mendekati tenggat.", "One activity is close to its due day."),
                View.notice(Tone.BAD, "Satu kegiatan lewat tenggat.", "One activity is overdue."));
    }

    private static List<Group> groups(Answers answers, Optional<String> field) {
        return answers.to(BY_FIELD).stream()
                .filter(g -> field.isEmpty() || field.equals(g.key(Dimension.of(Activity.FIELD))))
                .toList();
    }

    private static View figures(Answers answers, Optional<String> field) {
        List<Group> groups = groups(answers, field);
        return View.figures(
                Figure.of(
                        "Kegiatan",
                        "Activities",
                        Cell.of(groups.stream().mapToLong(Group::count).sum())),
                Figure.of("Bidang", "Fields of work", Cell.of(groups.size())),
                Figure.of(
                                "Nilai",
                                "Value",
                                Cell.of(
                                        groups.stream()
                                                .flatMap(g -> g.figure(VALUE).stream())
                                                .reduce((a, b) -> a.add(b)),
                                        "Rp"))
                        .remark(Text.of("dari kegiatan yang nilainya diisi", "of activities with a value")));
    }

    private static View grid(Answers answers, Optional<String> field) {
        return View.grid(
                Text.of("Menurut bidang", "By field of work"),
                List.of(
                        Text.of("Bidang", "Field of work"),
                        Text.of("Kegiatan", "Activities"),
                        Text.of("Nilai", "Value")),
                groups(answers, field).stream()
                        .map(g -> List.of(
                                Cell.of(Names.word(
                                        Activity.FIELD,
                                        g.key(Dimension.of(Activity.FIELD)).orElse(""))),
                                Cell.of(g.count()),
                                Cell.of(g.figure(VALUE), "Rp")))
                        .toList());
    }

    private static View records(ScreenRequest r, Optional<String> field) {
        RecordQuery all = RecordQuery.of(Activity.TYPE).in(Activity.DAY, r.period());
        return View.table(
                field.map(code -> all.where(Filter.is(Activity.FIELD, code))).orElse(all),
                Activity.NAME,
                Activity.DAY,
                Activity.FIELD,
                Activity.REGION,
                Activity.VALUE,
                Activity.STATE);
    }
}
