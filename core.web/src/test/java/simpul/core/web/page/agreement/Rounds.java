package simpul.core.web.page.agreement;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.EvaluationTotals;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Realisation;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Rounds as they were given, for pages that only read them. */
final class Rounds implements Evaluations, EvaluationTotals {
    final List<Round> rounds = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();

    @Override
    public RoundTotals totals(Scope scope) {
        int late = (int) rounds.stream().filter(r -> r.status().withAgency()).count();
        return new RoundTotals(0, late, 0, 0, new Realisation(3, 5), new Realisation(2, 5), 0, List.of());
    }

    @Override
    public Page<Round> list(Scope scope, RoundFilter filter, Cursor cursor) {
        return new Page<>(
                rounds.stream()
                        .filter(r -> filter.withAgency() == null
                                || filter.withAgency() == r.status().withAgency())
                        .toList(),
                null);
    }

    @Override
    public List<Round> ofAgreement(Scope scope, String agreement) {
        return rounds.stream().filter(r -> r.agreement().equals(agreement)).toList();
    }

    @Override
    public Optional<RoundView> find(Scope scope, String id) {
        return Optional.empty();
    }

    private static <T> Result<T> no() {
        return Result.refused(Problem.notFound());
    }

    @Override
    public Result<Round> save(Call call, String id, int version, RoundDraft draft) {
        return no();
    }

    @Override
    public Result<Round> send(Call call, String id, int version, RoundDraft draft) {
        return no();
    }

    @Override
    public Result<Round> giveBack(Call call, String id, int version, String note) {
        return no();
    }

    @Override
    public Result<Round> accept(Call call, String id, int version, String note) {
        return no();
    }

    @Override
    public Result<Round> close(Call call, String id, int version, Verdict verdict, String note) {
        return no();
    }

    /** The activities, which share method names with the rounds; pages only list them. */
    Activities asActivities() {
        return (Activities) Proxy.newProxyInstance(
                Activities.class.getClassLoader(), new Class<?>[] {Activities.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("list")) {
                        return new Page<>(
                                activities.stream()
                                        .filter(a -> a.agreement().equals(arguments[1]))
                                        .toList(),
                                null);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
