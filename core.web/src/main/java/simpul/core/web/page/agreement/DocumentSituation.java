package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** What stands how with a document, since when, whose turn it is, what comes next. For one request. */
final class DocumentSituation {
    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final May may;

    DocumentSituation(Rooms rooms, PageAsk ask, Say say, May may) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = say;
        this.t = ask.t();
        this.may = may;
    }

    boolean textOpen(Agreement document) {
        return DocumentMaking.drafting(document) || document.origin().legacy();
    }

    Notice notice(Case of, Agreement document) {
        String stands = document.document().executing() || !document.stage().inForce()
                ? t.get("case.stands", say.stage(document.stage()), say.since(document.since()))
                : t.get("doc.baseStands", say.since(document.since()));
        if (!document.sharing().shared()) {
            return Notice.of(Tone.INFO, stands + " " + t.get("case.privateTurn", say.region(document.creator())));
        }
        if (Slots.collecting(document)) {
            List<String> waits = document.slots().stream()
                    .filter(s -> !s.signed())
                    .map(Slot::office)
                    .toList();
            return Notice.of(Tone.WARN, stands + " " + t.get("doc.waitsFor", waits.size(), String.join("; ", waits)))
                    .offering(simpul.core.web.ui.Action.plain("#tanda-tangan", t.get("doc.toSlots")));
        }
        if (DocumentMaking.drafting(document)) {
            return turn(of, document, stands);
        }
        String next = document.document().executing()
                ? t.get("case.actor", t.of(document.stage().actor()))
                : t.get("doc.baseNext");
        return Notice.of(document.running(say.today()) ? Tone.OK : Tone.INFO, stands + " " + next);
    }

    private Notice turn(Case of, Agreement document, String stands) {
        var sharing = document.document().executing() ? document.sharing() : of.sharing();
        boolean mine = ask.scope().region().filter(sharing.turn()::equals).isPresent();
        String words = mine
                ? t.get("case.yourTurn", say.since(sharing.turnSince()))
                : t.get("case.theirTurn", say.region(sharing.turn()), say.since(sharing.turnSince()));
        return Notice.of(mine ? Tone.WARN : Tone.INFO, stands + " " + words);
    }

    @Nullable
    StepForm step(Agreement document, Form form) {
        boolean last = document.steps().stream().anyMatch(s -> s.stage() == Stage.PELAPORAN);
        if (!document.document().executing() || last) {
            return null;
        }
        Slots slots = new Slots(rooms, say, may);
        List<Finding> findings = rooms.agreements().outlook(ask.scope(), document.id());
        return Steps.form(
                t,
                document.stage(),
                findings,
                Remedies.ofDocument(
                        t,
                        findings,
                        Links.of(document),
                        Links.ofCase(document.caseId()),
                        (action, turn, party) -> (turn ? may.edit(document, action) : may.on(document, action))
                                && (party.isEmpty() || slots.speaksFor(document, party))),
                may.on(document, Action.CASE_STEP) ? form : null,
                Links.of(document) + "/langkah",
                document.version(),
                Steps.asksForWord(findings) && may.on(document, Action.STEP_OVERRIDE));
    }

    List<Press> presses(Agreement document) {
        List<Press> presses = new ArrayList<>();
        if (!document.document().executing()) {
            return presses;
        }
        String at = Links.of(document);
        if (!document.sharing().shared()) {
            if (may.on(document, Action.CASE_DRAFT)) {
                presses.add(press(document, at + "/cabut", Icon.TRASH, "case.withdraw")
                        .confirming(t.get("case.withdrawConfirm")));
            }
            if (may.on(document, Action.CASE_SHARE)) {
                presses.add(press(document, at + "/bagikan", Icon.SHARE, "case.share")
                        .styled("primary")
                        .confirming(t.get("doc.shareConfirm")));
            }
            return presses;
        }
        if (document.stage() == Stage.PENYUSUNAN_PKS) {
            if (may.edit(document, Action.CASE_EDIT)) {
                presses.add(press(document, at + "/giliran", Icon.ARROWS_RIGHT_LEFT, "case.turn")
                        .confirming(t.get("case.turnConfirm")));
            }
            if (may.on(document, Action.DPRD_DECIDE)) {
                presses.add(
                        press(document, at + "/dprd", Icon.GAVEL, "doc.reopen").confirming(t.get("doc.reopenConfirm")));
            }
        }
        return presses;
    }

    private Press press(Agreement document, String action, Icon icon, String key) {
        return Press.of(action, ask.form(), document.version(), icon, t.get(key));
    }
}
