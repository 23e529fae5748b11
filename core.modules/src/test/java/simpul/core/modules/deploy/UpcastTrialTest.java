package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.record.Projection;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;

/** A new version meets records of the former one in the store, and has to say what became of what they hold. */
class UpcastTrialTest extends Housed {
    @BeforeEach
    @Override
    void open() throws Exception {
        super.open();
        assertThat(house().install(lots("1.0.0", 1, "DAY, ORIGIN", "")).outcome())
                .isEqualTo(DeploymentOutcome.DONE);
        Instant at = house().store.clock().instant();
        StoredRecord lot = new StoredRecord(
                "lot-1",
                "coba",
                "lot",
                "81",
                1,
                1,
                "{\"tanggal\":\"2026-08-17\",\"asal\":\"Tual\"}",
                LocalDate.of(2026, 8, 17),
                null,
                null,
                null,
                at,
                at);
        boolean kept = house().store
                .store()
                .write(House.call(), tx -> {
                    tx.audit(AuditNote.of("record.create", "record", lot.id()));
                    return Result.done(tx.port(RecordStore.class)
                            .save(
                                    lot,
                                    new Projection(Map.of("tanggal", lot.day().toEpochDay()), "", "", List.of())));
                })
                .value()
                .kept();
        assertThat(kept).isTrue();
    }

    private Path lots(String version, int schema, String fields, String upcast) {
        return Forge.sector("coba")
                .version(version)
                .records("lot:" + schema)
                .member("static final Field<java.time.LocalDate> DAY ="
                        + " Field.date(\"tanggal\", \"Tanggal\", \"Day\").required().queryable();")
                .member("static final Field<String> ORIGIN = Field.text(\"asal\", \"Asal\", \"Origin\");")
                .member("static final RecordType LOT = RecordType.of(\"lot\", " + schema + ", \"Lot\", \"Lot\").fields("
                        + fields + ").happensOn(DAY).owner(Owner.REGION)" + upcast + ";")
                .defines(".records(LOT)")
                .in(folder());
    }

    private void refusedAtTheTrial(Deployment refused, String code) {
        assertThat(refused.outcome()).isEqualTo(DeploymentOutcome.REFUSED);
        assertThat(refused.last().map(PhaseRun::phase)).contains(Phase.TRY);
        assertThat(refused.diagnoses()).extracting(Diagnosis::code).containsExactly(code);
        assertThat(refused.diagnoses().get(0).subject()).contains("1.1.0", "lot");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().framework.modules()).isEqualTo(1);
    }

    @Test
    void one_that_says_nothing_about_the_schema_that_is_stored_is_refused_before_the_switch() throws Exception {
        refusedAtTheTrial(house().install(lots("1.1.0", 2, "DAY", "")), "DEFINITION_UPCAST");
    }

    @Test
    void one_that_loses_what_a_field_holds_is_refused_before_the_switch() throws Exception {
        refusedAtTheTrial(house().install(lots("1.1.0", 2, "DAY", ".upcast(1, u -> u)")), "SCHEMA_UPCAST");
    }

    @Test
    void one_that_says_that_the_field_is_dropped_comes_into_use() throws Exception {
        Deployment done = house().install(lots("1.1.0", 2, "DAY", ".upcast(1, u -> u.dropped(\"asal\"))"));

        assertThat(done.diagnoses()).isEmpty();
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }
}
