package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Unit;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Scheduled;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** Makes the page of a document for one reader. For one request. */
final class DocumentMaking {
    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final May may;

    DocumentMaking(Rooms rooms, PageAsk ask) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = Say.to(ask, rooms);
        this.t = ask.t();
        this.may = new May(rooms.decisions(), ask.caller());
    }

    /** @param form the form of the next step, with what was typed */
    DocumentPage make(Case of, Agreement document, Form form) {
        String at = Links.of(document);
        boolean executing = document.document().executing();
        boolean uploads = executing && may.on(document, Action.DOCUMENT_ADD);
        DocumentSituation situation = new DocumentSituation(rooms, ask, say, may);
        DocumentOutcomes outcomes = new DocumentOutcomes(rooms, say);
        boolean open = situation.textOpen(document);
        return new DocumentPage(
                document.id(),
                document.title(),
                sub(document),
                badges(document),
                actions(document, open),
                situation.presses(document),
                executing ? new CaseStages(say).of(document) : List.of(),
                situation.notice(of, document),
                situation.step(document, form),
                new Slots(rooms, say, may).table(document),
                new CaseEntries(say, may).of(document, ask::form),
                outcomes.commitments(document),
                executing && open && may.edit(document, Action.COMMITMENT_EDIT) ? at + "/komitmen" : "",
                outcomes.chart(document),
                outcomes.rounds(document),
                outcomes.activities(document),
                parties(document),
                may.on(document, Action.CASE_EDIT) ? at + "/nomor" : "",
                facts(document),
                document.text(),
                document.clauses().stream().map((Clause c) -> t.of(c.title())).toList(),
                new Papers(say).groups(document.documents(), at, uploads),
                uploads ? at + "/dokumen" : "",
                history(document),
                say.letterhead(document.creator()));
    }

    private String sub(Agreement document) {
        String numbers = document.parties().stream()
                .map(Signatory::number)
                .filter(n -> !n.isBlank())
                .collect(Collectors.joining(" / "));
        String until = document.ends()
                .map(d -> t.get("case.validUntil", t.longDate(d)))
                .orElse(t.get("doc.noTerm"));
        return t.of(document.document().title()) + (numbers.isEmpty() ? "" : ". " + numbers) + ", " + until;
    }

    private List<Badge> badges(Agreement document) {
        List<Badge> badges = new ArrayList<>();
        boolean executing = document.document().executing();
        badges.add(Badge.info(
                executing || !document.stage().inForce() ? say.stage(document.stage()) : t.get("case.inForce")));
        if (document.running(say.today())) {
            badges.add(Badge.ok(t.get("doc.running")));
        } else if (document.ends().filter(say.today()::isAfter).isPresent()) {
            badges.add(Badge.neutral(Icon.CHECK, t.get("doc.over")));
        }
        long missing = document.slots().stream().filter(s -> !s.signed()).count();
        if (missing > 0 && Slots.collecting(document)) {
            badges.add(new Badge(Tone.WARN, Icon.SIGNATURE, t.get("case.pendingSignatures", missing)));
        }
        if (!document.sharing().shared()) {
            badges.add(Badge.neutral(Icon.LOCK, t.get("case.private")));
        }
        if (!alarms(document).isEmpty()) {
            badges.add(Badge.bad(t.get("dash.onPaper")));
        }
        say.origin(document.origin(), badges);
        return badges;
    }

    private List<PaperAlarm> alarms(Agreement document) {
        return rooms.outcomes().alarms().ofAgreement(ask.scope(), document.id());
    }

    private List<simpul.core.web.ui.Action> actions(Agreement document, boolean open) {
        List<simpul.core.web.ui.Action> actions = new ArrayList<>();
        List<simpul.core.web.ui.Action> rounds = RoundActions.of(rooms, ask, List.of(document.id()));
        String at = Links.of(document);
        if (open && may.edit(document, Action.CASE_EDIT)) {
            actions.add(simpul.core.web.ui.Action.of(at + "/ubah", Icon.PENCIL, t.get("case.edit")));
            if (document.document().executing() && document.slots().stream().noneMatch(s -> s.signed())) {
                actions.add(simpul.core.web.ui.Action.of(at + "/pihak", Icon.USERS, t.get("doc.editParties")));
            }
        }
        boolean runs = document.running(say.today()) && document.ending() == null;
        if (runs && document.document().executing() && may.on(document, Action.CASE_STEP)) {
            actions.add(simpul.core.web.ui.Action.of(at + "/akhiri", Icon.BAN, t.get("doc.end")));
        }
        actions.addAll(rounds);
        return actions;
    }

    private List<PartyCard> parties(Agreement document) {
        List<PartyCard> cards = new ArrayList<>();
        for (int i = 0; i < document.parties().size(); i++) {
            Signatory party = document.parties().get(i);
            String region = party.ref().region();
            String number = party.number().isBlank() ? t.get("doc.noNumber") : t.get("doc.number", party.number());
            cards.add(new PartyCard(
                    region != null ? region : party.name().substring(0, 1),
                    i == 0 ? "" : "mark-" + Math.min(4, i + 1),
                    party.name(),
                    number,
                    party.headSigns()
                            ? List.of(t.get("doc.headSigns"))
                            : party.units().stream().map(Unit::name).toList(),
                    List.of(),
                    ""));
        }
        return cards;
    }

    private List<Fact> facts(Agreement document) {
        List<Fact> facts = new ArrayList<>();
        String term = document.starts().map(t::date).orElse("…")
                + " – "
                + document.ends().map(t::date).orElse("…");
        facts.add(Fact.of(
                t.get("case.term"),
                document.starts().isEmpty() && document.ends().isEmpty() ? t.get("case.notFilled") : term));
        String sectors = say.sectors(document.sectors());
        facts.add(Fact.of(t.get("case.sector"), sectors.isEmpty() ? "–" : sectors));
        LocalDate signed = document.signed();
        facts.add(Fact.of(t.get("doc.signedOn"), signed == null ? t.get("doc.notComplete") : t.date(signed)));
        Ending ending = document.ending();
        if (ending != null) {
            facts.add(Fact.of(
                    t.get("doc.ended"),
                    t.date(ending.on()) + ", " + t.of(ending.reason().title())));
        }
        rooms.agreements().schedule(ask.scope(), document.id()).ifPresent(s -> evaluation(document, s, facts));
        for (PaperAlarm alarm : alarms(document)) {
            facts.add(new Fact(
                    t.get("dash.onPaper"),
                    say.region(alarm.region()) + ": "
                            + alarm.periods().stream().map(t::of).collect(Collectors.joining(", ")),
                    "/evaluasi/peringatan/" + alarm.id()));
        }
        entitlement(document, facts);
        return facts;
    }

    private void evaluation(Agreement document, Scheduled scheduled, List<Fact> facts) {
        LocalDate next = scheduled.next();
        String words = t.of(scheduled.schedule().cycle().label())
                + (next == null ? "" : ". " + t.get("doc.nextRound", t.date(next)));
        boolean changes = may.on(document, Action.PARAMETER_EDIT);
        facts.add(new Fact(t.get("doc.cycle"), words, changes ? Links.of(document) + "/siklus" : ""));
    }

    private void entitlement(Agreement document, List<Fact> facts) {
        String region = ask.scope().region().orElse("");
        if (!document.document().executing() || !document.regions().contains(region)) {
            return;
        }
        for (String sector : document.sectors()) {
            List<Entitled> all = rooms.outcomes().entitlement().agreements(region, sector, say.today());
            boolean given = all.stream().anyMatch(e -> document.id().equals(e.agreement()));
            facts.add(Fact.of(
                    t.get("doc.entitlement", say.sector(sector)),
                    given
                            ? document.ends()
                                    .map(d -> t.get("doc.entitledUntil", t.date(d)))
                                    .orElse(t.get("doc.entitled"))
                            : t.get("doc.notEntitled")));
        }
    }

    private List<Event> history(Agreement document) {
        CaseHistory history = new CaseHistory(say)
                .steps(document.steps())
                .papers(document.documents())
                .signatures(document.slots());
        if (document.document().executing()) {
            history.sharing(document.sharing(), document.creator());
        }
        LocalDate made = document.created().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate();
        return history.event(
                        made,
                        t.get(document.origin().legacy() ? "case.legacyMade" : "case.made"),
                        say.region(document.creator()))
                .latest();
    }

    /** The stage at which a base document is edited is that of its case. */
    static boolean drafting(Agreement document) {
        return document.stage() == Stage.PENYUSUNAN_PKS || document.stage().before(Stage.PENANDATANGANAN_KB);
    }
}
