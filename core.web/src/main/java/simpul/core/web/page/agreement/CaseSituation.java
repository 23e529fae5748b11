package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** What stands how, since when, whose turn it is, what comes next. For one request. */
final class CaseSituation {
    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final May may;

    CaseSituation(Rooms rooms, PageAsk ask, Say say, May may) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = say;
        this.t = ask.t();
        this.may = may;
    }

    Notice notice(CaseView view) {
        Case subject = view.subject();
        if (!subject.stage().ofCase()) {
            return running(view);
        }
        String stands = t.get("case.stands", say.stage(subject.stage()), say.since(subject.since()));
        if (!subject.sharing().shared()) {
            return Notice.of(Tone.INFO, stands + " " + t.get("case.privateTurn", say.region(subject.creator())));
        }
        String actor = t.get("case.actor", t.of(subject.stage().actor()));
        boolean mine =
                ask.scope().region().filter(subject.sharing().turn()::equals).isPresent();
        boolean text = subject.stage().before(Stage.PENANDATANGANAN_KB);
        String turn = !text
                ? ""
                : " "
                        + (mine
                                ? t.get(
                                        "case.yourTurn",
                                        say.since(subject.sharing().turnSince()))
                                : t.get(
                                        "case.theirTurn",
                                        say.region(subject.sharing().turn()),
                                        say.since(subject.sharing().turnSince())));
        return Notice.of(mine && text ? Tone.WARN : Tone.INFO, stands + " " + actor + turn);
    }

    private Notice running(CaseView view) {
        List<AgreementCard> all = Say.executing(view);
        if (all.isEmpty()) {
            return Notice.of(
                    Tone.WARN,
                    t.get("case.noDocumentYet", say.since(view.subject().since())));
        }
        List<AgreementCard> waiting = all.stream()
                .filter(a -> a.filled() < a.slots() && a.stage() != Stage.PENYUSUNAN_PKS)
                .toList();
        if (!waiting.isEmpty()) {
            AgreementCard longest = waiting.stream()
                    .min(java.util.Comparator.comparing(AgreementCard::since))
                    .orElseThrow();
            String words = waiting.size() == 1
                    ? t.get(
                            "case.oneWaits",
                            longest.title(),
                            longest.slots() - longest.filled(),
                            say.since(longest.since()))
                    : t.get("case.someWait", waiting.size(), longest.title(), say.since(longest.since()));
            return Notice.of(Tone.WARN, words)
                    .offering(simpul.core.web.ui.Action.plain(Links.of(longest), t.get("case.openIt")));
        }
        return Notice.of(
                view.condition() == simpul.core.model.agreement.Condition.BERJALAN ? Tone.OK : Tone.INFO,
                t.get(
                        "case.runs",
                        say.counts(view),
                        t.date(Say.moved(view)),
                        t.days(Math.max(0, say.age(Say.moved(view))))));
    }

    /** The next of stages a-e; null once they are finished or the kind runs a procedure of its own. */
    @Nullable
    StepForm step(CaseView view, Form form, @Nullable Agreement base) {
        Case subject = view.subject();
        if (!subject.stage().ofCase() || !subject.kind().staged()) {
            return null;
        }
        List<Finding> findings = rooms.cases().outlook(ask.scope(), subject.id());
        String baseAt = base == null ? null : Links.of(base);
        return Steps.form(
                t,
                subject.stage(),
                findings,
                Remedies.ofCase(
                        t,
                        findings,
                        Links.of(subject),
                        baseAt,
                        (action, turn, party) ->
                                (turn ? may.edit(subject) : may.on(subject, action)) && own(subject, party)),
                may.on(subject, Action.CASE_STEP) ? form : null,
                Links.of(subject) + "/langkah",
                subject.version(),
                false);
    }

    private boolean own(Case subject, String party) {
        CaseParties parties = new CaseParties(rooms, say, may);
        return subject.party(party).map(parties::speaksFor).orElse(true);
    }

    List<Press> presses(Case subject) {
        List<Press> presses = new ArrayList<>();
        String at = Links.of(subject);
        boolean shares = may.on(subject, Action.CASE_SHARE);
        if (!subject.sharing().shared()) {
            if (may.on(subject, Action.CASE_DRAFT)) {
                presses.add(press(subject, at + "/cabut", Icon.TRASH, "case.withdraw")
                        .confirming(t.get("case.withdrawConfirm")));
            }
            if (shares) {
                presses.add(press(subject, at + "/bagikan", Icon.SHARE, "case.share")
                        .styled("primary")
                        .confirming(t.get("case.shareConfirm")));
            }
            return presses;
        }
        if (shares) {
            boolean published = subject.sharing().published();
            presses.add(press(
                            subject,
                            at + "/terbitkan",
                            published ? Icon.EYE_OFF : Icon.WORLD,
                            published ? "case.unpublish" : "case.publish")
                    .with("visible", published ? "tidak" : "ya")
                    .confirming(t.get(published ? "case.unpublishConfirm" : "case.publishConfirm")));
        }
        if (subject.stage().before(Stage.PENANDATANGANAN_KB) && may.edit(subject)) {
            presses.add(press(subject, at + "/giliran", Icon.ARROWS_RIGHT_LEFT, "case.turn")
                    .confirming(t.get("case.turnConfirm")));
        }
        return presses;
    }

    private Press press(Case subject, String action, Icon icon, String key) {
        return Press.of(action, ask.form(), subject.version(), icon, t.get(key));
    }
}
