package simpul.core.records.define;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.records.values.OneRowEach;

/**
 * Checks that no code of a row arrives, by an upcast, where another one stays: where an earlier schema has sent one there, or an
 * edition of the list holds both. What was in a list before it was changed without a new edition cannot be known here.
 */
final class CodesApartCheck {
    private final RecordType type;
    private final Faults faults;

    CodesApartCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check() {
        List<UpcastStep> all =
                type.upcasts().stream().flatMap(u -> u.steps().stream()).toList();
        for (PartType part : type.parts()) {
            List<UpcastStep> steps = all.stream()
                    .filter(s -> OneRowEach.isMeant(
                            all,
                            s,
                            (p, f) -> p.equals(part.code())
                                    && part.onePer()
                                            .filter(o -> o.code().equals(f))
                                            .isPresent()))
                    .sorted(Comparator.comparingInt(UpcastStep::from))
                    .toList();
            check(part, steps);
        }
    }

    private void check(PartType part, List<UpcastStep> steps) {
        Set<String> there = new HashSet<>();
        for (UpcastStep step : steps) {
            Map<String, String> codes = new TreeMap<>(step.codes());
            for (Map.Entry<String, String> code : codes.entrySet()) {
                String old = code.getKey();
                String now = code.getValue();
                // Where something else takes the old code, the list speaks of that.
                boolean together = !codes.containsValue(old) && standTogether(part, old, now);
                if (!codes.containsKey(now) && (there.contains(now) || together)) {
                    arrives(step, old, now);
                }
            }
            Set<String> after = new HashSet<>(codes.values());
            there.forEach(code -> after.add(codes.getOrDefault(code, code)));
            there.clear();
            there.addAll(after);
        }
    }

    private static boolean standTogether(PartType part, String one, String other) {
        return part.onePer().flatMap(f -> f.codes()).map(CodeList::editions).orElse(List.of()).stream()
                .map(e -> e.codes().stream().map(Code::code).toList())
                .anyMatch(codes -> codes.contains(one) && codes.contains(other));
    }

    private void arrives(UpcastStep step, String old, String now) {
        faults.add(
                "DEFINITION_UPCAST",
                type.code() + ".upcast(" + step.from() + ")",
                "'" + old + "' menjadi '" + now + "' sedangkan '" + now + "' tetap, padahal tiap kode satu baris.",
                "'" + old + "' becomes '" + now + "' where '" + now + "' stays, and there is one row for each code.");
    }
}
