package simpul.core.records.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.IndicatorFigures;
import simpul.core.model.record.Screens;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Store;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.SectorProblems;

/** Answers what screens and indicators ask, in one snapshot, and then calls their functions. Thread-safe. */
@Component
public final class ScreenDesk implements Screens {
    private final Sectors sectors;
    private final Gate gate;
    private final Store store;
    private final Parameters parameters;

    @Activate
    public ScreenDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Store store,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.gate = gate;
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public Result<ShownScreen> show(
            Caller caller, String sector, String path, Optional<Period> chosen, Map<String, String> choices) {
        return inside(
                caller,
                sector,
                lease -> lease.definition()
                        .screen(path)
                        .map(screen -> show(caller, lease, screen, chosen, choices))
                        .orElseGet(() -> Result.refused(Problem.notFound())));
    }

    private Result<ShownScreen> show(
            Caller caller, Lease lease, Screen screen, Optional<Period> chosen, Map<String, String> choices) {
        LocalDate today = gate.today(caller);
        Period period = chosen.orElseGet(() -> Period.quarterOf(today));
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Targeted targets = Targeted.by(parameters, lease.definition(), caller, period.to());
        Shown request = new ScreenAsking(store, caller, lease.definition().id(), screen, period, today, look, targets)
                .ask(Map.copyOf(choices));
        Returned<Optional<View>> view = lease.call("screen " + screen.path(), () -> made(screen, request));
        if (view.diagnosis().isPresent()) {
            return Result.refused(SectorProblems.failed(view.diagnosis().get()));
        }
        return view.value()
                .orElseThrow()
                .map(v -> Result.done(new ShownScreen(
                        lease.definition().id(), lease.version(), screen.path(), screen.title(), period, v)))
                .orElseGet(() -> Result.refused(Problem.of(ProblemKind.UNAVAILABLE, ScreenAnswers.WHY)));
    }

    /** Empty where the screen needs an answer that is not there; that is not the sector's fault. */
    private static Optional<View> made(Screen screen, Shown request) {
        try {
            return Optional.of(screen.function().apply(request));
        } catch (ScreenAnswers.Unanswered e) {
            return Optional.empty();
        }
    }

    @Override
    public Result<IndicatorFigures> indicator(Caller caller, String sector, String code, Optional<Period> chosen) {
        return inside(
                caller,
                sector,
                lease -> lease.definition()
                        .indicator(code)
                        .map(indicator -> measure(caller, lease, indicator, chosen))
                        .orElseGet(() -> Result.refused(Problem.notFound())));
    }

    private Result<IndicatorFigures> measure(Caller caller, Lease lease, Indicator indicator, Optional<Period> chosen) {
        LocalDate today = gate.today(caller);
        Period period = chosen.orElseGet(() -> Period.quarterOf(today));
        String sector = lease.definition().id();
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Answers> answers = store.read(caller.scope(), tx -> {
            caller.region()
                    .ifPresent(r -> tx.port(AgreementStore.class).entitling(r, sector, today).stream()
                            .filter(e -> e.agreement() != null)
                            .forEach(e -> titles.put(e.agreement(), title(e))));
            return Asking.ofAgreements(
                    tx, sector, List.of(indicator), Asking.measured(period, caller, look), titles.keySet());
        });
        Returned<Map<String, Measurement>> measured = lease.call("indicator " + indicator.code(), () -> {
            Map<String, Measurement> each = new LinkedHashMap<>();
            titles.keySet()
                    .forEach(a -> each.put(a, indicator.function().orElseThrow().apply(answers.get(a))));
            return each;
        });
        if (measured.diagnosis().isPresent()) {
            return Result.refused(SectorProblems.failed(measured.diagnosis().get()));
        }
        List<IndicatorFigures.ForAgreement> figures = new ArrayList<>();
        measured.value()
                .orElseThrow()
                .forEach((a, m) -> figures.add(new IndicatorFigures.ForAgreement(a, titles.getOrDefault(a, a), m)));
        Target target = Targeted.by(parameters, lease.definition(), caller, period.to())
                .of(indicator)
                .orElse(null);
        return Result.done(new IndicatorFigures(
                sector,
                lease.version(),
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                period,
                target,
                figures));
    }

    private static String title(Entitled entitled) {
        return entitled.title();
    }

    /** Opens the sector for a caller who may read in it. */
    private <T> Result<T> inside(Caller caller, String sector, Function<Lease, Result<T>> work) {
        Optional<Problem> byRole = gate.readingRefused(caller);
        if (byRole.isPresent()) {
            return Result.refused(byRole.get());
        }
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            SectorAccess access = gate.access(caller, sector);
            return access.reads() ? work.apply(lease) : Result.refused(SectorProblems.notEntitled(access.prospects()));
        }
    }
}
