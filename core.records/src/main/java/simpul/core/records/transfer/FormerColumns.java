package simpul.core.records.transfer;

import java.util.List;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.records.values.OneRowEach;

/**
 * What a column of rows ({@code peti.massa}, {@code kompetensi.INT.nilai}) is called now that was taken in an older schema:
 * its part and field may be called otherwise, and its code be another. Codes may change places, so that only the schema
 * tells which one is meant. Stateless.
 */
final class FormerColumns {
    private FormerColumns() {}

    /** The key as it is now, empty for what is gone. Where nobody knows in which schema it was taken (0), it stays. */
    static String now(TypeShape shape, String key, int schema) {
        int first = key.indexOf('.');
        if (first < 0 || schema == 0) {
            return key;
        }
        int last = key.lastIndexOf('.');
        String part = key.substring(0, first);
        String code = first == last ? "" : key.substring(first + 1, last);
        String field = key.substring(last + 1);
        for (int from = schema; from < shape.schema(); from++) {
            int before = from;
            List<UpcastStep> steps =
                    shape.upcasts().stream().filter(s -> s.from() == before).toList();
            String rows = name(steps.stream().filter(UpcastStep::isOfRecord).toList(), part);
            List<UpcastStep> within =
                    steps.stream().filter(s -> s.isOfRows(rows)).toList();
            part = rows;
            field = name(within, field);
            for (UpcastStep step : within) {
                code = OneRowEach.isMeant(shape, step) ? step.codes().getOrDefault(code, code) : code;
            }
            if (part.isEmpty() || field.isEmpty()) {
                return "";
            }
        }
        return part + (code.isEmpty() ? "." : "." + code + ".") + field;
    }

    private static String name(List<UpcastStep> steps, String name) {
        for (UpcastStep step : steps) {
            if (step.kind().equals("renamed") && name.equals(step.old())) {
                return step.code();
            }
            if (step.kind().equals("dropped") && name.equals(step.code())) {
                return "";
            }
        }
        return name;
    }
}
