package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.api.sector.Prefixed;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Sent;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** The forms that stand in screens, and what they send. Thread-safe. */
record ScreenForms(Records records, RecordSheets sheets, Uploads uploads) {
    /**
     * The form of a new record.
     *
     * @param sent what was sent from one of the forms of the screen, or nothing
     */
    Part fresh(PageAsk ask, SectorShape sector, TypeShape type, String address, Form sent, boolean writes) {
        Messages t = ask.t();
        String title = t.of(type.label());
        if (!writes) {
            return Part.empty("", Empty.of(Icon.PENCIL, title, t.get("sector.formRead")));
        }
        Form own = own(ask, sent, address, type, "");
        return Part.node(t.get("sector.fresh", Words.small(title)), sheets.inScreen(ask, sector, type, own, null));
    }

    /** The form of a kept record; without one, that there is none, and the way to where they are. */
    Part kept(PageAsk ask, SectorShape sector, TypeShape type, String record, String address, Form sent) {
        Messages t = ask.t();
        Result<RecordView> found = record.isEmpty()
                ? Result.refused(Problem.notFound())
                : records.find(ask.caller(), sector.id(), type.code(), record);
        if (!found.isDone()) {
            return none(t, sector, type, found.problem());
        }
        RecordView view = found.value();
        Form own = own(ask, sent, address, type, view.id())
                .startingWith(FormFields.values(view, type, FormFields.zone(ask.caller(), view, sheets.regions())));
        Action page = Action.of(
                Place.record(sector.id(), type.code(), view.id()), Icon.ARROW_RIGHT, t.get("sector.openRecord"));
        return Part.node(t.of(view.title()), sheets.inScreen(ask, sector, type, own, view))
                .offering(List.of(page));
    }

    private static Part none(Messages t, SectorShape sector, TypeShape type, Problem why) {
        String title = t.of(type.label());
        if (why.kind() != ProblemKind.NOT_FOUND) {
            return Part.empty("", Empty.failed(title, t.of(why.detail())));
        }
        Action all = Action.of(
                Place.records(sector.id(), type.code()), Icon.LIST, t.get("sector.allOf", Words.small(title)));
        return Part.empty("", Empty.of(Icon.INBOX, title, t.get("sector.formNone"), all));
    }

    /** What was sent, for the form from which it came; the others begin anew. */
    private static Form own(PageAsk ask, Form sent, String address, TypeShape type, String record) {
        boolean here = sent.value(ScreenForm.PLACE).equals(address)
                && sent.value(ScreenForm.TYPE).equals(type.code())
                && sent.value(ScreenForm.RECORD).equals(record);
        return (here ? sent : ask.blank()).at(address);
    }

    /** That one of the forms below was refused, and the way to it; nothing where none of them was. */
    static Optional<Notice> above(Messages t, Problem wrong, List<Part> parts) {
        for (Part part : parts) {
            if (part.node() instanceof FormNode node && node.wrong().isPresent()) {
                return Optional.of(Notice.of(Tone.BAD, t.get("sector.formWrong"))
                        .titled(t.of(wrong.kind().title()))
                        .with(List.of(new Notice.Point(part.title(), "", "#" + node.id()))));
            }
        }
        return Optional.empty();
    }

    /**
     * Keeps what a form says, and goes back to the screen as it was chosen; a new record of several pages goes on with the
     * second.
     *
     * @param again the screen, with all that was typed and what is wrong
     */
    Reply take(PageAsk ask, SectorShape sector, Sent<ScreenForm> sent, Function<Form, Reply> again) {
        Optional<TypeShape> type = sector.type(sent.form().value(ScreenForm.TYPE));
        if (type.isEmpty()) {
            return ask.refuse(Problem.notFound(), sent.form().readable());
        }
        String record = sent.form().value(ScreenForm.RECORD);
        Sent<RecordForm> form = OlderForm.understood(
                type.get(), sent.with(ScreenForm::record, sent.form()), () -> code -> record.isEmpty());
        return uploads.of(ask, sector.id(), type.get(), form)
                .then(
                        (call, input) -> {
                            Records writing = input.override() == null ? records : records.overriding(input.override());
                            String code = type.get().code();
                            return Prefixed.by(
                                    FormFields.PREFIX,
                                    record.isEmpty()
                                            ? writing.create(call, sector.id(), code, input.values(), InputStyle.PEOPLE)
                                            : writing.change(
                                                    call,
                                                    sector.id(),
                                                    code,
                                                    record,
                                                    Optional.ofNullable(input.versi())
                                                            .orElse(0),
                                                    input.values(),
                                                    InputStyle.PEOPLE));
                        },
                        kept -> ask.go(
                                record.isEmpty() && !type.get().steps().isEmpty()
                                        ? FormSteps.next(
                                                sector.id(),
                                                type.get(),
                                                type.get().steps().get(0),
                                                kept.id())
                                        : Choosing.kept(
                                                        ask,
                                                        Address.of(ask.asked().path()))
                                                .toString(),
                                saved(kept)),
                        again);
    }

    static Text saved(RecordView record) {
        return Text.of(record.title().id() + " tersimpan.", record.title().en() + " is saved.");
    }
}
