package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Upload;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** {@code .../tanda-tangan/{slot}}: records a signature on paper, or the scan of one that was recorded without. */
@Component
public final class SignPages implements RouteSource {
    private static final String AT = DocumentPages.AT + "/tanda-tangan/{slot}";

    private final Pages pages;
    private final Rooms rooms;
    private final DocumentForms forms;

    @Activate
    public SignPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
        this.forms = new DocumentForms(rooms);
    }

    record KuasaSent(
            @Limit(max = 190) @Nullable String number,
            @Nullable LocalDate dated,
            boolean covers) {}

    record SignSent(
            int version,
            SignerOffice capacity,
            @Limit(max = 300) @Nullable String office,
            LocalDate on,
            @Limit(max = 300) @Nullable String place,
            @Nullable KuasaSent kuasa,
            @Nullable String file) {}

    record ScanSent(
            int version, List<String> slots, @Nullable String file) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> forms.page(ask, ask.form(), this::show)),
                pages.post(AT)
                        .takes(SignSent.class)
                        .by((ask, sent) ->
                                forms.change(ask, sent, this::show, (call, in) -> sign(ask, call, sent, in))),
                pages.post(AT + "/pindaian")
                        .takes(ScanSent.class)
                        .by((ask, sent) ->
                                forms.change(ask, sent, this::show, (call, in) -> scan(ask, call, sent, in))));
    }

    private Result<Agreement> sign(PageAsk ask, Call call, Sent<?> sent, SignSent in) {
        List<Finding> findings = new ArrayList<>();
        Kuasa kuasa = kuasa(in.kuasa(), findings);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        Function<Optional<Upload>, Result<Agreement>> signing = scan -> rooms.agreements()
                .sign(
                        call,
                        ask.name("id"),
                        in.version(),
                        ask.name("slot"),
                        new Signing(
                                in.capacity(),
                                CaseFields.or(in.office()),
                                in.on(),
                                CaseFields.or(in.place()),
                                kuasa,
                                scan.orElse(null)));
        return Marked.at(
                Uploads.given(sent)
                        ? Uploads.keep(rooms, call, sent, file -> signing.apply(Optional.of(file)))
                        : signing.apply(Optional.empty()),
                field -> field.equals("kuasa") ? "kuasa.number" : field);
    }

    private static @Nullable Kuasa kuasa(@Nullable KuasaSent sent, List<Finding> findings) {
        if (sent == null || (sent.number() == null && sent.dated() == null)) {
            return null;
        }
        LocalDate dated = sent.dated();
        if (sent.number() == null || dated == null) {
            findings.add(Finding.blocking(
                    "FIELD_REQUIRED",
                    dated == null ? "kuasa.dated" : "kuasa.number",
                    Text.of(
                            "Isi nomor dan tanggal surat kuasa.",
                            "Fill in number and date of the power of attorney.")));
            return null;
        }
        return new Kuasa(CaseFields.or(sent.number()), dated, sent.covers(), null);
    }

    private Result<Agreement> scan(PageAsk ask, Call call, Sent<?> sent, ScanSent in) {
        Set<String> slots = new HashSet<>(in.slots());
        slots.add(ask.name("slot"));
        return Uploads.keep(
                rooms, call, sent, file -> rooms.agreements().scan(call, ask.name("id"), in.version(), slots, file));
    }

    private Optional<FormPage> show(PageAsk ask, Case of, Agreement document, Form form) {
        Slots slots = new Slots(rooms, Say.to(ask, rooms), new May(rooms.decisions(), ask.caller()));
        return document.slot(ask.name("slot"))
                .filter(slot -> slots.records(document, slot))
                .map(slot -> !slot.signed()
                        ? signing(ask, document, slot, form)
                        : scanning(ask.t(), slots, document, slot, form));
    }

    private FormPage signing(PageAsk ask, Agreement document, Slot slot, Form form) {
        Messages t = ask.t();
        Map<String, String> now = new HashMap<>();
        now.put("capacity", capacity(document, slot).name());
        now.put("office", slot.office());
        Form begun = form.isEmpty() ? form.startingWith(now) : form;
        FormPage page = DocumentForms.base(t, "doc.signTitle", document, begun, path(slot))
                .with(
                        slot.office(),
                        t.get("doc.fSignHint"),
                        List.of(
                                Field.select(
                                                "capacity",
                                                t.get("doc.fCapacity"),
                                                Stream.of(SignerOffice.values())
                                                        .map(o -> Option.of(o.name(), t.of(o.title())))
                                                        .toList())
                                        .required(),
                                Field.text("office", t.get("doc.fOffice")).maxLength(190),
                                Field.date("on", t.get("doc.fOn")).required(),
                                Field.text("place", t.get("doc.fPlace")).maxLength(150)));
        FormPage whole = slot.unit() == null
                ? page
                : page.with(
                        t.get("doc.fKuasa"),
                        t.get("doc.fKuasaHint"),
                        List.of(
                                Field.text("kuasa.number", t.get("doc.fKuasaNumber"))
                                        .maxLength(150),
                                Field.date("kuasa.dated", t.get("doc.fKuasaDated")),
                                Field.check("kuasa.covers", t.get("doc.fKuasaCovers"))));
        return whole.taking(Uploads.field(t, form, t.get("doc.fScan"), false));
    }

    private static SignerOffice capacity(Agreement document, Slot slot) {
        boolean regional =
                document.party(slot.party()).filter(p -> p.ref().regional()).isPresent();
        return slot.unit() != null
                ? SignerOffice.KEPALA_PD
                : regional ? SignerOffice.KEPALA_DAERAH : SignerOffice.PIMPINAN_MITRA;
    }

    private static FormPage scanning(Messages t, Slots slots, Agreement document, Slot slot, Form form) {
        List<Option> others = document.slots().stream()
                .filter(s -> !s.id().equals(slot.id()) && s.signed() && slots.records(document, s))
                .map(s -> Option.of(s.id(), s.office()))
                .toList();
        FormPage page = DocumentForms.base(t, "doc.scanTitle", document, form, path(slot) + "/pindaian")
                .taking(Uploads.field(t, form, t.get("doc.fScan"), true));
        return others.isEmpty()
                ? page.with(slot.office(), t.get("doc.fScanHint"), List.of())
                : page.with(
                        slot.office(),
                        t.get("doc.fScanHint"),
                        List.of(Field.boxes("slots", t.get("doc.fAlso"), others)));
    }

    private static String path(Slot slot) {
        return "/tanda-tangan/" + Address.segment(slot.id());
    }
}
