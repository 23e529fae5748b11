package simpul.core.web.page.sector;

import java.time.Instant;
import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;

/** Parcels that go from one party of an agreement to the others. */
final class ParcelSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().searchable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<String> PKS =
            Field.agreement("pks", "PKS", "Agreement").required().queryable();
    private static final Field<String> SECRET = Field.text("rahasia", "Rahasia", "Secret");
    private static final Field<Instant> ARRIVED =
            Field.moment("tiba", "Tiba", "Arrived").requiredFrom("TIBA");

    private static final RecordType TYPE = RecordType.of("paket", 1, "Paket", "Parcel")
            .fields(NUMBER, DAY, PKS, SECRET, ARRIVED)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("JALAN", "Di jalan", "On its way")
                    .state("TIBA", "Tiba", "Arrived")
                    .move("KIRIM", "Kirim", "Send", "DRAF", "JALAN", Actor.owner(Role.OPD))
                    .move("TERIMA", "Terima", "Receive", "JALAN", "TIBA", Actor.counterpart(Role.OPD))
                    .edits("JALAN", Actor.counterpart(Role.OPD), ARRIVED)
                    .frozen("TIBA"))
            .share(Sharing.counterpart("JALAN", NUMBER, DAY, PKS, ARRIVED));

    @Override
    public void define(SectorSpec s) {
        s.id("paket").title("Paket", "Parcels").records(TYPE);
    }
}
