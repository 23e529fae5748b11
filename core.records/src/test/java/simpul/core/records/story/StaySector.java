package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;

/** Vessels away in an area, so many at a time; and berths along one quay of the nation, by their length. */
final class StaySector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<String> AREA =
            Field.text("wpp", "WPP", "Area").required().queryable();
    static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    static final Field<LocalDate> TO = Field.date("sampai", "Sampai", "Until").queryable();
    static final Field<Long> VESSELS =
            Field.integer("kapal", "Kapal", "Vessels").required().queryable();
    static final Field<BigDecimal> LENGTH =
            Field.decimal("panjang", "Panjang", "Length", 1, "m").required().queryable();

    static final RecordType ALLOWED = RecordType.of("kuota_singgah", 1, "Kuota", "Quota")
            .fields(AREA, VESSELS, FROM)
            .key(AREA)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KUOTA_SINGGAH_GANDA", AREA));

    static final RecordType STAY = RecordType.of("singgah", 1, "Singgah", "Stay")
            .fields(NUMBER, AREA, FROM, TO)
            .key(NUMBER)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("SINGGAH_GANDA", NUMBER),
                    Constraint.ceiling("SINGGAH_PENUH", Limit.in(ALLOWED, VESSELS, AREA), AREA)
                            .atOnce(FROM, TO)
                            .warnAt(80)
                            .says("Kuota terpakai.", "The quota is used up."));

    static final RecordType BERTH = RecordType.of("sandar", 1, "Sandar", "Berth")
            .fields(NUMBER, LENGTH, FROM, TO)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("SETUJU", "Disetujui", "Approved")
                    .move("SETUJUI", "Setujui", "Approve", "DRAF", "SETUJU", Actor.owner(Role.OPD)))
            .constraints(Constraint.ceiling("DERMAGA_PENUH", LENGTH, Limit.of(100))
                    .atOnce(FROM, TO)
                    .nationwide()
                    .counting("SETUJU")
                    .warnAt(100)
                    .says("Dermaga penuh.", "The quay is full."));

    @Override
    public void define(SectorSpec s) {
        s.id("singgah").title("Singgah", "Stays").icon("ship").records(ALLOWED, STAY, BERTH);
    }
}
