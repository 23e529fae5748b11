package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.store.Cursor;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** How an action or a screen asks which record is meant: one of the newest that the reader sees, or the one that was named. Thread-safe. */
record RecordChoice(Records records) {
    private static final int OFFERED = 100;

    Field field(PageAsk ask, String sector, TypeShape type, Form form) {
        String name = FormFields.PREFIX + ScreenActions.RECORD;
        Messages t = ask.t();
        return form.fill(Field.select(
                        name,
                        t.of(type.label()),
                        options(ask, sector, RecordQuery.of(type.code(), List.of()), form.value(name)))
                .hint(t.get("sector.actAbout"))
                .required());
    }

    /** The newest of these records, and the one that is chosen already. */
    List<Option> options(PageAsk ask, String sector, RecordQuery query, String chosen) {
        List<Option> options = new ArrayList<>();
        var newest = records.list(
                ask.caller(),
                sector,
                query.type(),
                new RecordSearch("", query.conditions()),
                new Cursor(OFFERED, null));
        if (newest.isDone()) {
            newest.value().items().forEach(r -> options.add(option(ask.t(), r)));
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(o -> o.value().equals(chosen))) {
            var named = records.find(ask.caller(), sector, query.type(), chosen);
            if (named.isDone()) {
                options.add(0, option(ask.t(), named.value()));
            }
        }
        return options;
    }

    private static Option option(Messages t, RecordView record) {
        String title = t.of(record.title());
        String state =
                record.standing() == null ? "" : " · " + t.of(record.standing().label());
        return Option.of(record.id(), title + state);
    }
}
