package simpul.core.records.story;

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

/** Placements of which only approved ones count: drafts may overlap, share a letter and be more than there is room for. */
final class PlacementSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<String> PERSON =
            Field.text("nip", "NIP", "Official").required().queryable();
    static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    static final Field<LocalDate> TO =
            Field.date("selesai", "Selesai", "To").required().queryable();
    static final Field<String> LETTER = Field.text("surat", "Surat", "Letter").queryable();

    static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("DISETUJUI", "Disetujui", "Approved")
            .move("SETUJUI", "Setujui", "Approve", "DRAF", "DISETUJUI", Actor.owner(Role.OPD))
            .move("BATALKAN", "Batalkan", "Cancel", "DISETUJUI", "DRAF", Actor.owner(Role.OPD));

    static final RecordType PLACEMENT = RecordType.of("magang", 1, "Magang", "Placement")
            .fields(NUMBER, PERSON, FROM, TO, LETTER)
            .key(NUMBER)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .workflow(FLOW)
            .constraints(
                    Constraint.unique("NOMOR_GANDA", NUMBER),
                    Constraint.unique("SURAT_GANDA", LETTER).counting("DISETUJUI"),
                    Constraint.noOverlap("MAGANG_GANDA", FROM, TO, PERSON).counting("DISETUJUI"),
                    Constraint.ceiling("MAGANG_PENUH", Limit.of(2), FROM).counting("DISETUJUI"));

    @Override
    public void define(SectorSpec s) {
        s.id("magang").title("Magang", "Placements").records(PLACEMENT);
    }
}
