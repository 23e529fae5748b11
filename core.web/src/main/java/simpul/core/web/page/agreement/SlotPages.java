package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.OpenSlot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** {@code /tanda-tangan}: the places that wait for a signature or a scan, the longest waiting first. */
@Component
public final class SlotPages implements RouteSource {
    private static final int ROWS = 50;
    private static final int LONG = 60;

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public SlotPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/tanda-tangan").by(this::show));
    }

    private Reply show(PageAsk ask) {
        String bound = ask.scope().fingerprint() + "/tanda-tangan";
        Optional<String> after = ask.query("setelah").flatMap(c -> rooms.seal().open(bound, c));
        Page<OpenSlot> open = ask.rows(
                new Cursor(ROWS, after.orElse(null)),
                cursor -> rooms.agreements().openSlots(ask.scope(), cursor));
        Say say = Say.to(ask, rooms);
        Slots slots = new Slots(rooms, say, new May(rooms.decisions(), ask.caller()));
        List<WaitingSlots.Row> ours = new ArrayList<>();
        List<WaitingSlots.Row> theirs = new ArrayList<>();
        String own = ask.scope().region().orElse("");
        for (OpenSlot each : open.items()) {
            (each.slot().party().equals(own) ? ours : theirs).add(row(ask, say, slots, each));
        }
        String next = open.next();
        String on = next == null
                ? ""
                : Address.of("/tanda-tangan")
                        .with("setelah", rooms.seal().seal(bound, next))
                        .toString();
        Messages t = ask.t();
        WaitingSlots page = new WaitingSlots(
                t.get("slot.sub"),
                table(t, t.get("slot.ours"), ours),
                table(t, t.get("slot.theirs"), theirs),
                ours,
                theirs,
                new Pager(t.get("slot.shown", open.items().size()), after.isPresent() ? "/tanda-tangan" : "", on));
        return ask.show(
                "naskah/menunggu",
                ask.shell().titled(t.get("slot.title"), Crumb.here(t.get("slot.title"))),
                "page",
                page);
    }

    private static Table table(Messages t, String caption, List<WaitingSlots.Row> rows) {
        List<Column> columns = List.of(
                Column.text(t.get("case.document")),
                Column.text(t.get("slot.office")),
                Column.number(t.get("slot.from")),
                Column.state(t.get("case.status")));
        return new Table(
                caption,
                columns,
                rows.stream()
                        .map(r -> List.of(
                                Cell.link(r.href(), r.title(), r.note()),
                                Cell.of(r.office()),
                                Cell.of(r.since()),
                                Cell.state(r.badge())))
                        .toList());
    }

    private WaitingSlots.Row row(PageAsk ask, Say say, Slots slots, OpenSlot open) {
        Messages t = say.t();
        boolean scan = open.slot().state() == SlotState.SUDAH_MENUNGGU_PINDAIAN;
        long days = say.age(open.since());
        String words = t.get(scan ? "slot.scanSince" : "slot.since", t.days(Math.max(0, days)));
        Badge badge = days > LONG ? Badge.bad(words) : new Badge(Tone.WARN, scan ? Icon.UPLOAD : Icon.SIGNATURE, words);
        @Nullable
        Agreement document =
                rooms.agreements().find(ask.scope(), open.agreement()).orElse(null);
        String at = Links.ofDocument(open.caseId(), open.agreement());
        boolean records = document != null && slots.records(document, open.slot());
        return new WaitingSlots.Row(
                open.title(),
                at,
                t.of(open.document().title()) + ". " + t.get("slot.filled", open.filled(), open.slots()),
                open.slot().office(),
                t.date(open.since()),
                badge,
                records ? at + "/tanda-tangan/" + Address.segment(open.slot().id()) : "",
                t.get(scan ? "slot.addScan" : "slot.record"));
    }
}
