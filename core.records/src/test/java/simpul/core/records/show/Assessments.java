package simpul.core.records.show;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.ParameterReading;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.shape.Tables;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Shapes;
import simpul.core.store.testing.StoreFixture;

/** Assessments of officials and the hours they learned, in a real store. */
final class Assessments implements AutoCloseable {
    static final Field<String> OFFICIAL =
            Field.text("pegawai", "Pegawai", "Official").queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<BigDecimal> MATCH =
            Field.decimal("jpm", "JPM", "Job match", 1, "%").queryable();
    static final Field<Long> HOURS = Field.integer("jp", "Jam", "Hours").queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();
    static final RecordType NOTE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(OFFICIAL, DAY, MATCH, HOURS, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION);

    static final ParameterLook NOT_SET = (p, region, on) -> p.value();
    private static final ParameterReading NO_PARAMETERS = NOT_SET.on("81", LocalDate.of(2026, 11, 22));

    final StoreFixture fixture;
    private final Caller maluku = StoreFixture.caller("81", Role.OPD);
    private final List<StoredRecord> records = new ArrayList<>();
    private final List<Map<String, Object>> values = new ArrayList<>();

    Assessments(Path folder) {
        fixture = StoreFixture.in(folder);
        new Tables(fixture.store(), fixture.foundation().parameters())
                .prepare(
                        new PureEngine()
                                .define(s -> s.id("asn").title("ASN", "ASN").records(NOTE))
                                .value(),
                        "1.0.0")
                .value();
    }

    /** Adds an assessment of Maluku; {@link #keep} keeps it. */
    Assessments note(@Nullable String official, String day, @Nullable String match, @Nullable Integer hours) {
        return note("81", official, day, match, hours, null);
    }

    Assessments note(
            String region,
            @Nullable String official,
            String day,
            @Nullable String match,
            @Nullable Integer hours,
            @Nullable String agreement) {
        Map<String, Object> all = new HashMap<>();
        put(all, OFFICIAL, official);
        put(all, DAY, LocalDate.parse(day));
        put(all, MATCH, match == null ? null : new BigDecimal(match).setScale(1));
        put(all, HOURS, hours == null ? null : (Object) hours.longValue());
        put(all, AGREEMENT, agreement);
        values.add(all);
        records.add(new StoredRecord(
                "r%06d".formatted(records.size()),
                "asn",
                "catatan",
                region,
                1,
                1,
                Bodies.write(all, Shapes.of(NOTE), null),
                LocalDate.parse(day),
                agreement,
                null,
                null,
                fixture.clock().instant(),
                fixture.clock().instant()));
        return this;
    }

    private static void put(Map<String, Object> all, Field<?> field, @Nullable Object value) {
        if (value != null) {
            all.put(field.code(), value);
        }
    }

    Assessments keep() {
        fixture.store()
                .write(Call.of(maluku), tx -> {
                    for (int i = 0; i < records.size(); i++) {
                        tx.port(RecordStore.class).save(records.get(i), Columns.project(NOTE, values.get(i), null));
                    }
                    tx.audit(AuditNote.of("record.import", "sector", "asn").in("81"));
                    return Result.done(true);
                })
                .value();
        return this;
    }

    /** As a question of Maluku about its own records, by somebody who sees all regions. */
    List<Group> answer(Aggregate question) {
        return answer(question, null);
    }

    /** The same, asked for some days. */
    List<Group> answer(Aggregate question, @Nullable Days days) {
        return fixture.store()
                .read(
                        Scope.system(SystemTask.MODULES),
                        tx -> Asking.of(tx, "asn", List.of(question), new Covering(List.of(), days, "81", Coverage.OWN, NO_PARAMETERS)))
                .to(question);
    }

    /** The groups as words: {@code KEY=FIGURE}. */
    List<String> words(Aggregate question, Dimension by, Measure measure) {
        return answer(question).stream()
                .map(g -> g.key(by).orElse("-") + "="
                        + g.figure(measure).map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
