package simpul.core.records.story;

import java.time.LocalDate;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** Ships, known by their mark, and voyages that refer to them. */
final class CargoSector implements Sector {
    private static final Field<String> MARK =
            Field.text("tanda", "Tanda selar", "Mark").required().queryable();
    private static final Field<LocalDate> BUILT =
            Field.date("dibuat", "Dibuat", "Built").required();
    private static final Constraint UNIQUE =
            Constraint.unique("KAPAL_GANDA", MARK).says("Sudah ada.", "It is there.");
    private static final RecordType SHIP = RecordType.of("kapal", 1, "Kapal", "Ship")
            .fields(MARK, BUILT)
            .key(MARK)
            .happensOn(BUILT)
            .owner(Owner.REGION)
            .constraints(UNIQUE);
    private static final Field<String> SHIP_OF =
            Field.ref("kapal", "Kapal", "Ship", "kapal").required().queryable();
    private static final Field<LocalDate> SAILED =
            Field.date("berlayar", "Berlayar", "Sailed").required().queryable();
    private static final RecordType VOYAGE = RecordType.of("pelayaran", 1, "Pelayaran", "Voyage")
            .fields(SHIP_OF, SAILED)
            .key(SHIP_OF, SAILED)
            .happensOn(SAILED)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("PELAYARAN_GANDA", SHIP_OF, SAILED).says("Sudah ada.", "It is there."));

    private final RecordType ship;

    CargoSector() {
        this(false);
    }

    /** @param nationwide whether a mark belongs to one ship of all regions */
    CargoSector(boolean nationwide) {
        ship = nationwide ? SHIP.constraints(UNIQUE.nationwide()) : SHIP;
    }

    @Override
    public void define(SectorSpec s) {
        s.id("kapal").title("Kapal", "Ships").records(ship, VOYAGE);
    }
}
