package simpul.core.records.keep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.ConstraintStore;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.Where;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.values.Readings;

/**
 * Records of its region that refer to a record: without it they would show an identifier that means nothing. Only queryable
 * fields are looked at, for others would have to be read one by one. Stateless.
 */
final class Referring {
    private Referring() {}

    /** How many of each type refer to it; nothing when none do. */
    static List<Finding> to(Tx tx, Definition sector, StoredRecord record) {
        List<Named> fields = new ArrayList<>();
        for (RecordType type : sector.records()) {
            type.fields().stream()
                    .filter(f -> f.kind().equals(FieldKind.REF) && f.isQueryable())
                    .filter(f -> f.target().filter(record.type()::equals).isPresent())
                    .forEach(f -> fields.add(new Named(type, f)));
        }
        if (fields.isEmpty()) {
            return List.of();
        }
        List<List<AskRow>> answers = tx.port(ConstraintStore.class)
                .ask(fields.stream().map(f -> f.plan(sector, record)).collect(Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            BigInteger count = answers.get(i).stream()
                    .map(row -> row.figures().get(0))
                    .filter(java.util.Objects::nonNull)
                    .reduce(BigInteger.ZERO, BigInteger::add);
            if (count.signum() > 0) {
                findings.add(fields.get(i).finding(count));
            }
        }
        return findings;
    }

    private record Named(RecordType type, Field<?> field) {
        AskPlan plan(Definition sector, StoredRecord record) {
            return new AskPlan(
                    sector.id(),
                    Readings.of(type),
                    List.of(
                            Where.of("is", PlanColumn.REGION, record.region()),
                            Where.of("not", PlanColumn.RECORD, record.id()),
                            Where.of("is", PlanColumn.of(field.code()), record.id())),
                    List.of(),
                    List.of(new AskPlan.Compute("rows", PlanColumn.RECORD)));
        }

        Finding finding(BigInteger count) {
            return Finding.blocking(
                    "REF_IN_USE",
                    "",
                    Text.of(
                            count + " catatan " + type.label().id() + " menyebut catatan ini dalam isian "
                                    + field.label().id() + ". Ubah atau hapus dahulu.",
                            count + " " + type.label().en() + " record(s) refer to this record in "
                                    + field.label().en() + ". Change or delete them first."));
        }
    }
}
