package simpul.core.records.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;

/** Finds the records that an outcome means, as the caller sees them. For one outcome. */
final class Meant {
    /**
     * One record to be written.
     *
     * @param record null for a new one
     */
    record One(Outcome.Step step, @Nullable RecordView record) {}

    private final Records records;
    private final Caller caller;
    private final String sector;
    private final Map<String, RecordView> seen = new HashMap<>();
    private final Set<String> queried = new HashSet<>();

    /** @param about the record that the function has seen, which must still be so when it is written */
    Meant(Records records, Caller caller, String sector, @Nullable RecordView about) {
        this.records = records;
        this.caller = caller;
        this.sector = sector;
        if (about != null) {
            seen.put(about.id(), about);
        }
    }

    Result<List<One>> of(Outcome outcome) {
        Set<String> named = new HashSet<>();
        outcome.steps().forEach(step -> named.add(step.record()));
        List<One> all = new ArrayList<>();
        for (Outcome.Step step : outcome.steps()) {
            Result<List<One>> meant = step.each().isPresent()
                    ? each(step, step.each().get(), named)
                    : one(step).map(found -> List.of(found));
            if (!meant.isDone()) {
                return meant;
            }
            all.addAll(meant.value());
        }
        return all.size() > ScreenActions.MOST ? tooMany() : Result.done(all);
    }

    private Result<One> one(Outcome.Step step) {
        if (step.record().isEmpty()) {
            return Result.done(new One(step, null));
        }
        RecordView known = seen.get(step.record());
        return known != null
                ? Result.done(new One(step, known))
                : records.find(caller, sector, step.type(), step.record()).map(record -> new One(step, record));
    }

    private Result<List<One>> each(Outcome.Step step, RecordQuery query, Set<String> named) {
        RecordSearch all = new RecordSearch("", query.conditions());
        RecordSearch search = step.kind().equals("move") ? all : all.own();
        Result<Page<RecordView>> found =
                records.list(caller, sector, step.type(), search, new Cursor(ScreenActions.MOST, null));
        if (!found.isDone()) {
            return Result.refused(found.problem());
        }
        List<One> meant = new ArrayList<>();
        for (RecordView record : found.value().items()) {
            if (!named.contains(record.id())) {
                if (!queried.add(record.id())) {
                    return twice(record);
                }
                meant.add(new One(step, record));
            }
        }
        if (meant.isEmpty()) {
            return refused(
                    "ACTION_NOTHING",
                    Text.of(
                            "Tidak ada catatan yang dimaksud langkah ini.",
                            "There is no record that this action means."));
        }
        return found.value().next() != null ? tooMany() : Result.done(meant);
    }

    /** Done once for each of two queries, the second would work on what the first has left behind; half of it must not look like all. */
    private static Result<List<One>> twice(RecordView record) {
        return refused(
                "ACTION_TWICE",
                Text.of(
                        "Langkah ini hendak menulis " + record.title().id()
                                + " dua kali. Pilih isian yang lebih sempit, atau tanyakan kepada pembuat modul.",
                        "This action would write " + record.title().en()
                                + " twice. Choose a narrower input, or ask the maker of the module."));
    }

    private static Result<List<One>> tooMany() {
        return refused(
                "ACTION_TOO_MANY",
                Text.of(
                        "Langkah ini menulis lebih dari " + ScreenActions.MOST
                                + " catatan, yang terbanyak untuk sekali kirim. Belum ada yang ditulis. Pilih periode atau isian"
                                + " yang lebih sempit.",
                        "This action would write more than " + ScreenActions.MOST
                                + " records, the most for one sending. Nothing has been written. Choose a narrower period or"
                                + " input."));
    }

    private static Result<List<One>> refused(String code, Text words) {
        return Result.refused(Problem.invalid(List.of(Finding.blocking(code, "", words))));
    }
}
