package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Unit;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** The parties of a case and what their DPRDs are asked. For one request. */
final class CaseParties {
    private final Rooms rooms;
    private final Say say;
    private final Messages t;
    private final May may;

    CaseParties(Rooms rooms, Say say, May may) {
        this.rooms = rooms;
        this.say = say;
        this.t = say.t();
        this.may = may;
    }

    /** Whether the reader's region records for the party: its own part, or that of one that is not on Simpul. */
    boolean speaksFor(Party party) {
        String region = party.ref().region();
        return region == null
                || say.scope().region().filter(region::equals).isPresent()
                || !rooms.cases().joined(say.scope(), region);
    }

    List<PartyCard> cards(Case subject) {
        boolean edits = may.on(subject, Action.CASE_EDIT);
        List<PartyCard> cards = new ArrayList<>();
        for (int i = 0; i < subject.parties().size(); i++) {
            Party party = subject.parties().get(i);
            String href = edits && speaksFor(party) ? Links.of(subject) + "/pihak/" + Address.segment(party.key()) : "";
            cards.add(new PartyCard(
                    mark(party),
                    i == 0 ? "" : "mark-" + Math.min(4, i + 1),
                    party.name(),
                    note(party),
                    party.units().stream().map(Unit::name).toList(),
                    facts(party),
                    href));
        }
        return cards;
    }

    private static String mark(Party party) {
        String region = party.ref().region();
        return region != null ? region : party.name().substring(0, 1);
    }

    private String note(Party party) {
        String region = party.ref().region();
        if (region == null) {
            return t.get("case.partnerOutside");
        }
        return rooms.cases().joined(say.scope(), region) ? t.get("case.onSimpul") : t.get("case.notOnSimpul");
    }

    private List<Fact> facts(Party party) {
        List<Fact> facts = new ArrayList<>();
        PlanBasis plan = party.plan();
        if (plan != null) {
            String note = party.planNote().isEmpty() ? "" : " (" + party.planNote() + ")";
            facts.add(Fact.of(t.get("case.plan"), t.of(plan.title()) + note));
        }
        if (!party.funding().isEmpty()) {
            facts.add(Fact.of(t.get("case.funding"), party.funding()));
        }
        return facts;
    }

    /** The three questions and the decision of each regional party; null where no region is party. */
    @Nullable
    Table dprd(Case subject) {
        boolean decides = may.on(subject, Action.DPRD_DECIDE);
        List<List<Cell>> rows = subject.parties().stream()
                .filter(p -> p.ref().regional())
                .map(p -> row(subject, p, decides && speaksFor(p)))
                .toList();
        List<Column> columns = List.of(
                Column.text(t.get("case.party")),
                Column.text(t.get("case.questions")),
                Column.text(t.get("case.decision")),
                Column.state(t.get("case.status")));
        return rows.isEmpty() ? null : new Table(t.get("case.dprd"), columns, rows);
    }

    private List<Cell> row(Case subject, Party party, boolean mayRecord) {
        DprdDecision decision = subject.dprd().of(party.key()).orElse(null);
        String href = Links.of(subject) + "/dprd/" + Address.segment(party.key());
        String name = say.name(party);
        return List.of(
                Cell.of(name),
                burden(party.burden()),
                decision(decision, mayRecord ? href : ""),
                Cell.state(state(subject, party, decision)));
    }

    private Cell burden(@Nullable Burden burden) {
        if (burden == null) {
            return Cell.missing(t.get("case.unanswered"));
        }
        List<String> yes = new ArrayList<>();
        if (burden.people()) {
            yes.add(t.get("case.burdensPeople"));
        }
        if (burden.region()) {
            yes.add(t.get("case.burdensRegion"));
        }
        yes.add(t.get(burden.budgeted() ? "case.budgeted" : "case.notBudgeted"));
        return Cell.of(yes.stream().collect(Collectors.joining(", ")));
    }

    private String words(DprdDecision decision) {
        String asked = t.get("case.askedOn", t.date(decision.asked()));
        if (decision.decided() == null) {
            return asked;
        }
        String number = decision.number().isEmpty() ? "" : ", " + decision.number();
        return asked + ". " + t.get("case.decidedOn", say.date(decision.decided())) + number;
    }

    private Cell decision(@Nullable DprdDecision decision, String href) {
        if (href.isEmpty()) {
            return decision == null ? Cell.missing("–") : Cell.of(words(decision));
        }
        Cell record = Cell.action(href, t.get("case.recordDprd"));
        return decision == null ? record : record.below(words(decision));
    }

    private Badge state(Case subject, Party party, @Nullable DprdDecision decision) {
        if (decision == null && party.burden() != null && Stage.PERSETUJUAN_DPRD.before(subject.stage())) {
            return Badge.neutral(Icon.MINUS, t.get("case.notNeeded"));
        }
        if (decision == null) {
            return party.burden() == null
                    ? new Badge(Tone.WARN, Icon.HOURGLASS, t.get("case.unanswered"))
                    : Badge.neutral(Icon.MINUS, t.get("case.notAsked"));
        }
        Boolean approved = decision.approved();
        if (approved == null) {
            return new Badge(Tone.WARN, Icon.HOURGLASS, t.get("case.waitingFor", t.days(say.age(decision.asked()))));
        }
        return approved ? Badge.ok(t.get("case.approved")) : Badge.bad(t.get("case.refused"));
    }
}
