package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Unit;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/** The table of signatures of a document, and who may record them. For one request. */
final class Slots {
    private final Rooms rooms;
    private final Say say;
    private final Messages t;
    private final May may;

    Slots(Rooms rooms, Say say, May may) {
        this.rooms = rooms;
        this.say = say;
        this.t = say.t();
        this.may = may;
    }

    /** Whether the reader may record something in this slot. */
    boolean records(Agreement document, Slot slot) {
        boolean open = slot.state() != SlotState.SUDAH
                && (document.stage().signing() || document.stage().inForce());
        return open && may.on(document, Action.SIGNATURE_RECORD) && speaksFor(document, slot.party());
    }

    boolean speaksFor(Agreement document, String party) {
        Optional<PartyRef> ref = document.party(party).map(Signatory::ref);
        String region = ref.map(PartyRef::region).orElse(null);
        return region == null
                || say.scope().region().filter(region::equals).isPresent()
                || !rooms.cases().joined(say.scope(), region);
    }

    @Nullable
    SlotTable table(Agreement document) {
        if (document.slots().isEmpty()) {
            return null;
        }
        Set<String> labels = new LinkedHashSet<>();
        document.slots().forEach(s -> labels.add(label(document, s)));
        List<SlotTable.Row> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(new SlotTable.Row(
                    label,
                    document.parties().stream()
                            .map(p -> cell(document, p.key(), label))
                            .toList()));
        }
        int filled = (int) document.slots().stream().filter(Slot::signed).count();
        return new SlotTable(
                t.get("doc.slots"),
                t.get("dash.agency"),
                document.parties().stream().map(this::name).toList(),
                rows,
                filled,
                document.slots().size());
    }

    private String name(Signatory party) {
        String region = party.ref().region();
        return region == null ? party.name() : say.region(region);
    }

    /** The agency without its region, so that those of both parties share a row. */
    private String label(Agreement document, Slot slot) {
        Unit unit = slot.unit();
        if (unit == null) {
            return t.get("doc.heads");
        }
        String region = document.party(slot.party()).map(this::name).orElse("");
        String bare = region.replaceFirst("^(Kabupaten|Kota) ", "");
        String name = unit.name();
        for (String end : List.of(" " + region, " " + bare)) {
            if (end.length() > 1 && name.length() > end.length() && name.endsWith(end)) {
                name = name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    private SlotTable.Cell cell(Agreement document, String party, String label) {
        return document.slots().stream()
                .filter(s -> s.party().equals(party)
                        && label(document, s).toLowerCase(Locale.ROOT).equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(s -> cell(document, s))
                .orElseGet(() -> new SlotTable.Cell("", Icon.MINUS, t.get("doc.noSlot"), "", null, "", ""));
    }

    private SlotTable.Cell cell(Agreement document, Slot slot) {
        String href = records(document, slot) ? Links.of(document) + "/tanda-tangan/" + Address.segment(slot.id()) : "";
        Signature signature = slot.signature();
        if (signature == null || !slot.signed()) {
            boolean collecting = document.stage().signing() || document.stage().inForce();
            return new SlotTable.Cell(
                    collecting ? "warn" : "todo",
                    Icon.CIRCLE_DASHED,
                    t.get("doc.unsigned"),
                    signature != null ? signature.recorded().remark() : collecting ? say.since(document.since()) : "",
                    signature == null ? null : new Papers(say).standing(signature.recorded()),
                    href,
                    t.get("doc.record", slot.office()));
        }
        boolean scan = slot.state() == SlotState.SUDAH_MENUNGGU_PINDAIAN;
        String place = signature.place().isEmpty() ? "" : ", " + signature.place();
        String by = signature.office() + place + ". "
                + t.get("doc.recordedByOffice", signature.recorded().office());
        return new SlotTable.Cell(
                scan ? "warn" : "ok",
                Icon.CHECK,
                scan ? t.of(slot.state().title()) : t.date(signature.on()),
                scan ? t.date(signature.on()) + ", " + by : by,
                new Papers(say).standing(signature.recorded()),
                href,
                scan ? t.get("doc.addScan", slot.office()) : "");
    }

    /** Whether signatures are being collected or still missing. */
    static boolean collecting(Agreement document) {
        return document.stage() != Stage.PENYUSUNAN_PKS
                && !document.stage().before(Stage.PENANDATANGANAN_KB)
                && document.slots().stream().anyMatch(s -> !s.signed());
    }
}
