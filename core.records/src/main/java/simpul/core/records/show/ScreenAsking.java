package simpul.core.records.show;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Caller;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.ParameterReading;

/** Asks what one screen wants to know for one reader and period. For one request. */
final class ScreenAsking {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenAsking.class);

    private final Store store;
    private final Caller caller;
    private final String sector;
    private final Screen screen;
    private final Period period;
    private final LocalDate today;
    private final ParameterLook parameters;
    private final Targeted targets;

    ScreenAsking(
            Store store,
            Caller caller,
            String sector,
            Screen screen,
            Period period,
            LocalDate today,
            ParameterLook parameters,
            Targeted targets) {
        this.store = store;
        this.caller = caller;
        this.sector = sector;
        this.screen = screen;
        this.period = period;
        this.today = today;
        this.parameters = parameters;
        this.targets = targets;
    }

    /** Everything in one snapshot; where the store refuses that, question by question, so that one spoils only itself. */
    Shown ask(Map<String, String> choices) {
        try {
            return store.read(caller.scope(), tx -> {
                Answers all = Asking.of(tx, sector, screen.asks(), seen());
                return shown(tx, new ScreenAnswers(all, Set.of(), Map.of()), choices);
            });
        } catch (RuntimeException e) {
            ScreenAnswers each = oneByOne();
            if (each.failed().isEmpty()) {
                throw e;
            }
            return store.read(caller.scope(), tx -> shown(tx, each, choices));
        }
    }

    private Covering seen() {
        return new Covering(List.of(), Days.of(period), caller.region().orElse(null), Coverage.SEEN, reading());
    }

    private ParameterReading reading() {
        return parameters.on(caller.region().orElse(null), period.to());
    }

    private ScreenAnswers oneByOne() {
        Map<Aggregate, List<Group>> known = new HashMap<>();
        Set<Aggregate> failed = new LinkedHashSet<>();
        for (Aggregate question : new LinkedHashSet<>(screen.asks())) {
            try {
                known.put(
                        question,
                        store.read(
                                caller.scope(),
                                tx -> Asking.of(tx, sector, List.of(question), seen())
                                        .to(question)));
            } catch (RuntimeException e) {
                LOG.warn("SECTOR_QUESTION_FAILED {} {}: {}", sector, screen.path(), question, cause(e));
                failed.add(question);
            }
        }
        return new ScreenAnswers(new KnownAnswers(known, reading()), failed, Map.of());
    }

    /** What the database said; what lies around it is its statement, which helps nobody. */
    private static String cause(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : cause(cause);
    }

    private Shown shown(Tx tx, ScreenAnswers answers, Map<String, String> choices) {
        String region = caller.region().orElse(null);
        List<Promise> promises =
                screen.wantsPromises() && region != null ? Promises.of(tx, sector, region, today) : List.of();
        TreeSet<String> agreements = new TreeSet<>();
        promises.forEach(p -> agreements.add(p.agreement()));
        Map<String, Answers> byAgreement = Asking.ofAgreements(
                tx, sector, screen.measures(), Asking.measured(period, caller, parameters), agreements);
        ScreenAnswers current = answers.awaiting(Restatement.awaitedBy(tx, sector, screen.asks()));
        List<Partner> partners =
                region == null ? List.of() : PartnerNames.of(tx, sector, screen.asks(), period, region);
        return new Shown(
                region, period, today, current, choices, promises, partners, screen.measures(), byAgreement, targets);
    }
}
