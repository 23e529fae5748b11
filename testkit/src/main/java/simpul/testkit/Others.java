package simpul.testkit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.text.Text;

/**
 * What a region learns of the records of others in a test.
 *
 * @param parties the regions of each agreement, all of which are in force
 */
record Others(String region, Map<String, Set<String>> parties, LocalDate today) {
    static boolean asked(Aggregate question) {
        return is(question, Coverage.SHARED) || is(question, Coverage.PARTNERS);
    }

    static boolean isAboutPartners(Aggregate question) {
        return is(question, Coverage.PARTNERS);
    }

    private static boolean is(Aggregate question, Coverage coverage) {
        return question.scope().filter(c -> c.code().equals(coverage.code())).isPresent();
    }

    /** Those records over which the question is answered. */
    List<GivenRecord> of(Aggregate question, List<GivenRecord> records, @Nullable Period period) {
        List<GivenRecord> foreign = records.stream()
                .filter(r -> !r.owner().equals(region))
                .filter(r -> r.type().code().equals(question.type().code()))
                .toList();
        if (is(question, Coverage.SHARED)) {
            return foreign.stream().filter(this::isShared).toList();
        }
        return question.type()
                .totals()
                .map(totals -> cells(question, totals, foreign, period))
                .orElse(List.of());
    }

    private boolean isShared(GivenRecord r) {
        boolean owned = r.type()
                .owner()
                .filter(o -> o.code().equals(Owner.AGREEMENT.code()))
                .isPresent();
        return owned && isPartner(r) || r.type().sharing().stream().anyMatch(s -> isShared(s, r));
    }

    private boolean isShared(Sharing sharing, GivenRecord r) {
        boolean meant = sharing.to()
                .map(f -> named(sharing, String.valueOf(r.values().get(f.code()))))
                .map(region::equals)
                .orElseGet(() -> isPartner(r));
        return meant && from(sharing.from(), r.type().workflow()).contains(String.valueOf(r.state()));
    }

    private static String named(Sharing sharing, String code) {
        return sharing.isProvince() ? code.substring(0, 2) : code;
    }

    private boolean isPartner(GivenRecord r) {
        Set<String> all = agreement(r).map(parties::get).orElse(Set.of());
        return all.contains(region) && all.contains(r.owner());
    }

    private static Optional<String> agreement(GivenRecord r) {
        return r.type().agreement().map(f -> r.values().get(f.code())).map(Object::toString);
    }

    /** Members of whole cells that are large enough and whose period is over. */
    private List<GivenRecord> cells(
            Aggregate question, SharedTotals totals, List<GivenRecord> foreign, @Nullable Period period) {
        Set<String> states = totals.from()
                .map(state -> from(state, question.type().workflow()))
                .orElse(Set.of());
        Map<List<Object>, List<GivenRecord>> cells = new HashMap<>();
        foreign.stream()
                .filter(this::isPartner)
                .filter(r -> states.isEmpty() || states.contains(String.valueOf(r.state())))
                .filter(r -> isGiven(question, begin(r.day(), totals.months()), totals.months(), period))
                .forEach(r -> cells.computeIfAbsent(key(r, totals), k -> new ArrayList<>())
                        .add(r));
        return cells.values().stream()
                .filter(cell -> isLarge(cell, totals))
                .flatMap(Collection::stream)
                .toList();
    }

    private boolean isGiven(Aggregate question, LocalDate begins, int months, @Nullable Period period) {
        LocalDate ends = begins.plusMonths(months).minusDays(1);
        boolean within = period == null
                || !ends.isAfter(period.to())
                        && question.span()
                                .since(period.from(), period.to())
                                .filter(begins::isBefore)
                                .isEmpty();
        return within && ends.isBefore(today);
    }

    private static LocalDate begin(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private static List<Object> key(GivenRecord r, SharedTotals totals) {
        List<Object> key = new ArrayList<>();
        key.add(r.owner());
        key.add(agreement(r));
        key.add(begin(r.day(), totals.months()));
        totals.fields().forEach(f -> key.add(Optional.ofNullable(r.values().get(f.code()))));
        return key;
    }

    private static boolean isLarge(List<GivenRecord> cell, SharedTotals totals) {
        return cell.size() >= totals.atLeast()
                && totals.numbers().stream().allMatch(n -> values(cell, n) >= totals.atLeast());
    }

    private static long values(List<GivenRecord> cell, Field<?> number) {
        return cell.stream()
                .map(r -> r.values().get(number.code()))
                .filter(Objects::nonNull)
                .count();
    }

    /** The state and those that are only reached through it. */
    private static Set<String> from(String state, Optional<Workflow> workflow) {
        Set<String> states = new HashSet<>();
        workflow.ifPresent(flow -> {
            flow.states().forEach(s -> states.add(s.code()));
            Set<String> before = new HashSet<>();
            Deque<String> ahead = new ArrayDeque<>(List.of(flow.start().code()));
            while (!ahead.isEmpty()) {
                String here = ahead.remove();
                if (!here.equals(state) && before.add(here)) {
                    flow.moves().stream().filter(m -> m.from().equals(here)).forEach(m -> ahead.add(m.to()));
                }
            }
            states.removeAll(before);
        });
        return states;
    }

    /** The other parties of each agreement in order, where the screen asks about them. */
    List<Partner> partners(Screen screen) {
        List<Partner> partners = new ArrayList<>();
        if (screen.asks().stream().anyMatch(Others::isAboutPartners)) {
            new TreeMap<>(parties)
                    .forEach((agreement, regions) -> regions.stream()
                            .filter(r -> regions.contains(region) && !r.equals(region))
                            .sorted()
                            .forEach(r -> partners.add(new Partner(
                                    agreement, Text.same("PKS " + agreement), r, Text.same("Daerah " + r)))));
        }
        return partners;
    }
}
