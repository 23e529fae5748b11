package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Batch;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Stage;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** How these pages put things to one reader, today. For one request. */
final class Say {
    private final Messages t;
    private final LocalDate today;
    private final Scope scope;
    private final Directories names;

    private Say(Messages t, LocalDate today, Scope scope, Directories names) {
        this.t = t;
        this.today = today;
        this.scope = scope;
        this.names = names;
    }

    static Say to(PageAsk ask, Rooms rooms) {
        return new Say(ask.t(), rooms.today(ask.scope()), ask.scope(), rooms.directories());
    }

    Messages t() {
        return t;
    }

    LocalDate today() {
        return today;
    }

    Scope scope() {
        return scope;
    }

    Directories names() {
        return names;
    }

    String date(@Nullable LocalDate day) {
        return day == null ? t.get("case.noDate") : t.date(day);
    }

    /** {@code sejak 11 Agu 2026 (41 hari)}. */
    String since(LocalDate day) {
        return age(day) <= 0 ? t.get("case.sinceToday") : t.get("case.since", t.date(day), t.days(age(day)));
    }

    long age(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    String region(String code) {
        return names.regionName(code);
    }

    /** Whose letterhead a print carries: the reader's own region's, or that of who made it. */
    String letterhead(String creator) {
        return names.formalName(scope.region().orElse(creator));
    }

    String sector(String id) {
        return names.sector(t, id);
    }

    String sectors(List<String> ids) {
        return ids.stream().map(this::sector).collect(Collectors.joining(", "));
    }

    /** The parties beside the reader's own region; all of them where that is no party. */
    String partners(Case subject) {
        String own = scope.region().orElse("");
        return subject.parties().stream()
                .filter(p -> !p.key().equals(own))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    String name(Party party) {
        String region = party.ref().region();
        return region == null ? party.name() : region(region);
    }

    /** The latest day on which anything of the case moved. */
    static LocalDate moved(CaseView view) {
        return view.agreements().stream()
                .map(AgreementCard::since)
                .reduce(view.subject().since(), (a, b) -> a.isAfter(b) ? a : b);
    }

    Badge condition(CaseView view) {
        String words = t.of(view.condition().title());
        return switch (view.condition()) {
            case BERJALAN -> Badge.ok(words);
            case MENUNGGU -> new Badge(Tone.WARN, Icon.HOURGLASS, words);
            case TIDAK_BERGERAK -> Badge.bad(t.get("case.stalledFor", t.days(age(moved(view)))));
            case SELESAI -> Badge.neutral(Icon.CHECK, words);
        };
    }

    static Tone tone(Condition condition) {
        return switch (condition) {
            case BERJALAN -> Tone.OK;
            case MENUNGGU -> Tone.WARN;
            case TIDAK_BERGERAK -> Tone.BAD;
            case SELESAI -> Tone.NEUTRAL;
        };
    }

    String stage(Stage stage) {
        return t.of(stage.title());
    }

    /** {@code 4 pelaksanaan, 2 tanda tangan PKS}: where the executing documents stand; empty without any. */
    String counts(CaseView view) {
        return Stage.forAgreement().stream()
                .map(stage -> count(view, stage))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String count(CaseView view, Stage stage) {
        long many = executing(view).stream().filter(a -> a.stage() == stage).count();
        return many == 0 ? "" : t.get("case.count." + stage.name(), many);
    }

    static List<AgreementCard> executing(CaseView view) {
        return view.agreements().stream().filter(a -> a.document().executing()).toList();
    }

    /** {@code 8. Belum dibahas}. */
    String concept(Concept concept) {
        return concept.number() + ". " + t.of(concept.state().title());
    }

    /** {@code 9 konsep, 1 dibahas}. */
    String progress(Batch batch) {
        return t.get("case.batchProgress", batch.concepts(), batch.discussed());
    }

    void origin(Origin origin, List<Badge> into) {
        if (origin.legacy()) {
            into.add(Badge.neutral(Icon.HISTORY, t.get("case.legacy")));
        }
        if (origin.sample()) {
            into.add(Badge.neutral(Icon.FLAG, t.get("case.sample")));
        }
    }
}
