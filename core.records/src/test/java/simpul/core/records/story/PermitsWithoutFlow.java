package simpul.core.records.story;

import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** {@link PermitSector} as it was before its requests went through states. */
final class PermitsWithoutFlow implements Sector {
    private static final Field<Long> HEADS =
            Field.integer("ekor", "Jumlah ekor", "Heads").queryable();
    private static final RecordType REQUEST = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(
                    PermitSector.NUMBER,
                    PermitSector.DAY,
                    HEADS,
                    Field.money("retribusi", "Retribusi", "Fee"),
                    PermitSector.PER_HEAD,
                    PermitSector.NOTE)
            .key(PermitSector.NUMBER)
            .happensOn(PermitSector.DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", PermitSector.NUMBER));

    @Override
    public void define(SectorSpec s) {
        s.id("izin").title("Izin", "Permits").records(REQUEST);
    }
}
