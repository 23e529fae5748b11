package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.agreement.Stage;
import simpul.core.model.region.Urusan;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** Makes the page of a case for one reader. For one request. */
final class CaseMaking {
    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final May may;

    CaseMaking(Rooms rooms, PageAsk ask) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = Say.to(ask, rooms);
        this.t = ask.t();
        this.may = new May(rooms.decisions(), ask.caller());
    }

    /** @param form the form of the next step, with what was typed */
    CasePage make(CaseView view, Form form) {
        Case subject = view.subject();
        @Nullable Agreement base = base(view).orElse(null);
        CaseSituation situation = new CaseSituation(rooms, ask, say, may);
        boolean uploads = may.on(subject, Action.DOCUMENT_ADD);
        CaseParties parties = new CaseParties(rooms, say, may);
        String at = Links.of(subject);
        return new CasePage(
                subject.id(),
                subject.title(),
                sub(subject, base),
                badges(view),
                actions(view),
                situation.presses(subject),
                new CaseStages(say).of(view),
                situation.notice(view),
                situation.step(view, form, base),
                documents(view),
                say.counts(view),
                drafts(subject) ? at + "/pks/baru" : "",
                new CaseEntries(say, may).of(subject, () -> ask.form()),
                subject.origin().legacy() && subject.dprd().decisions().isEmpty() ? null : parties.dprd(subject),
                parties.cards(subject),
                facts(view, base),
                subject.summary(),
                new Papers(say).groups(subject.documents(), at, uploads),
                uploads ? at + "/dokumen" : "",
                history(subject, base),
                say.letterhead(subject.creator()));
    }

    private Optional<Agreement> base(CaseView view) {
        return view.agreements().stream()
                .filter(a -> !a.document().executing())
                .findFirst()
                .flatMap(a -> rooms.agreements().find(ask.scope(), a.id()));
    }

    private String sub(Case subject, @Nullable Agreement base) {
        String numbers = base == null
                ? ""
                : base.parties().stream()
                        .map(p -> p.number())
                        .filter(n -> !n.isBlank())
                        .collect(Collectors.joining(" / "));
        LocalDate ends = base == null ? null : base.ends().orElse(null);
        String until = ends == null ? t.of(subject.kind().title()) : t.get("case.validUntil", t.longDate(ends));
        return numbers.isEmpty() ? Messages.capital(until) : numbers + ", " + until;
    }

    private List<Badge> badges(CaseView view) {
        List<Badge> badges = new ArrayList<>();
        badges.add(Badge.info(say.stage(view.stage())));
        badges.add(say.condition(view));
        long missing = view.agreements().stream()
                .filter(a -> a.stage().signing() || a.stage().inForce())
                .mapToInt(a -> a.slots() - a.filled())
                .sum();
        if (missing > 0) {
            badges.add(new Badge(Tone.WARN, Icon.SIGNATURE, t.get("case.pendingSignatures", missing)));
        }
        if (!view.subject().sharing().shared()) {
            badges.add(Badge.neutral(Icon.LOCK, t.get("case.private")));
        }
        if (view.subject().sharing().published()) {
            badges.add(Badge.neutral(Icon.WORLD, t.get("case.published")));
        }
        say.origin(view.subject().origin(), badges);
        return badges;
    }

    private List<simpul.core.web.ui.Action> actions(CaseView view) {
        Case subject = view.subject();
        List<simpul.core.web.ui.Action> actions = new ArrayList<>();
        boolean open = subject.stage().before(Stage.PENANDATANGANAN_KB)
                || subject.origin().legacy();
        if (open && may.edit(subject)) {
            actions.add(simpul.core.web.ui.Action.of(Links.of(subject) + "/ubah", Icon.PENCIL, t.get("case.edit")));
            if (!subject.sharing().shared()) {
                actions.add(simpul.core.web.ui.Action.of(
                        Links.of(subject) + "/pihak", Icon.USERS, t.get("doc.editParties")));
            }
        }
        actions.addAll(RoundActions.of(
                rooms, ask, Say.executing(view).stream().map(AgreementCard::id).toList()));
        return actions;
    }

    private boolean drafts(Case subject) {
        return !subject.stage().before(Stage.PENYUSUNAN_KB)
                && may.create(Action.CASE_DRAFT)
                && ask.scope().region().filter(subject.regions()::contains).isPresent();
    }

    private @Nullable Table documents(CaseView view) {
        if (view.agreements().isEmpty()) {
            return null;
        }
        List<Column> columns = List.of(
                Column.text(t.get("case.document")),
                Column.text(t.get("case.stage")),
                Column.number(t.get("case.signed")),
                Column.state(t.get("case.status")));
        return new Table(
                t.get("case.documents"),
                columns,
                view.agreements().stream().map(this::row).toList());
    }

    private List<Cell> row(AgreementCard card) {
        LocalDate ends = card.ends();
        Cell stage = card.document().executing()
                ? Cell.of(say.stage(card.stage()))
                : Cell.of(card.stage().inForce() ? t.get("case.inForce") : say.stage(card.stage()));
        return List.of(
                Cell.link(Links.of(card), card.title(), t.of(card.document().title())),
                stage.below(say.since(card.since())),
                Cell.of(t.get("case.filled", card.filled(), card.slots())),
                Cell.state(
                        card.filled() < card.slots()
                                        && !card.stage().before(Stage.PENANDATANGANAN_KB)
                                        && card.stage() != Stage.PENYUSUNAN_PKS
                                ? new Badge(Tone.WARN, Icon.SIGNATURE, t.get("case.waitsSignature"))
                                : ends == null
                                        ? Badge.neutral(Icon.FILE_TEXT, t.get("case.draft"))
                                        : say.today().isAfter(ends)
                                                ? Badge.neutral(Icon.CHECK, t.get("case.ended", t.date(ends)))
                                                : card.signed() == null
                                                        ? Badge.neutral(Icon.FILE_TEXT, t.get("case.draft"))
                                                        : Badge.ok(t.get("case.until", t.date(ends)))));
    }

    private List<Fact> facts(CaseView view, @Nullable Agreement base) {
        Case subject = view.subject();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t.get("case.kind"), t.of(subject.kind().title())));
        String urusan = rooms.directories()
                .urusan()
                .find(subject.urusan())
                .map((Urusan u) -> t.of(u.name()))
                .orElse(t.get("case.notChosen"));
        facts.add(Fact.of(t.get("case.urusan"), urusan));
        facts.add(
                Fact.of(t.get("case.object"), subject.object().isEmpty() ? t.get("case.notFilled") : subject.object()));
        String sectors = say.sectors(subject.sectors());
        facts.add(Fact.of(t.get("case.sector"), sectors.isEmpty() ? "–" : sectors));
        if (base != null && base.starts().isPresent()) {
            String ends = base.ends().map(t::date).orElse("…");
            facts.add(Fact.of(t.get("case.term"), t.date(base.starts().get()) + " – " + ends));
        }
        if (subject.concept() != null) {
            boolean moves = may.edit(subject)
                    && ask.scope().region().filter(subject.creator()::equals).isPresent();
            facts.add(new Fact(
                    t.get("case.concept"), say.concept(subject.concept()), moves ? Links.of(subject) + "/konsep" : ""));
        }
        for (LegalNote note : rooms.cases().notes(view)) {
            facts.add(Fact.of(t.of(note.title()), t.of(note.text()) + " (" + note.basis() + ")"));
        }
        return facts;
    }

    private List<Event> history(Case subject, @Nullable Agreement base) {
        CaseHistory history = new CaseHistory(say)
                .steps(subject.steps())
                .papers(subject.documents())
                .sharing(subject.sharing(), subject.creator());
        if (base != null) {
            history.signatures(base.slots());
        }
        subject.dprd()
                .decisions()
                .forEach(d -> history.event(
                        d.decided(),
                        t.get(Boolean.TRUE.equals(d.approved()) ? "case.dprdApproved" : "case.dprdRefused"),
                        say.region(d.region())));
        LocalDate made =
                subject.created().atZone(java.time.ZoneId.of("Asia/Jakarta")).toLocalDate();
        return history.event(
                        made,
                        t.get(subject.origin().legacy() ? "case.legacyMade" : "case.made"),
                        say.region(subject.creator()))
                .latest();
    }
}
