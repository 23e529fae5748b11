package simpul.core.records.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;

/** What a ceiling counts: records, or what a field of theirs adds up to. Immutable. */
record Amount(Constraint ceiling) {
    AskPlan.Compute asked() {
        return ceiling.measure()
                .map(m -> new AskPlan.Compute("sum", Key.column(m)))
                .orElseGet(() -> new AskPlan.Compute("rows", PlanColumn.RECORD));
    }

    /** Of an answer in which it was asked first. */
    BigDecimal in(AskRow row) {
        BigInteger sum = row.figures().get(0);
        int scale = ceiling.measure().map(Field::scale).orElse(0);
        return new BigDecimal(sum == null ? BigInteger.ZERO : sum, scale);
    }

    /** What one record uses. */
    BigDecimal by(Map<String, Object> values) {
        if (ceiling.measure().isEmpty()) {
            return BigDecimal.ONE;
        }
        Object value = values.get(ceiling.measure().get().code());
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }
}
