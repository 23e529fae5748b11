package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;

/** Requests that go through states. */
final class RequestSector implements Sector {
    private static final Field<String> MATTER =
            Field.text("perihal", "Perihal", "Matter").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<Long> COUNT =
            Field.integer("jumlah", "Jumlah", "Count").requiredFrom("DIAJUKAN");
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");

    static final RecordType TYPE = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(MATTER, DAY, COUNT, NOTE)
            .key(MATTER)
            .constraints(simpul.core.model.sector.record.Constraint.unique("GANDA", MATTER))
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .state("SELESAI", "Selesai", "Done")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .move("TUTUP", "Tutup", "Close", "DIAJUKAN", "SELESAI", Actor.owner(Role.OPD))
                    .edits("DIAJUKAN", Actor.owner(Role.OPD), NOTE)
                    .frozen("SELESAI"))
            .deadlines(Deadline.of("jawaban", "Jawaban", "Answer", "Perda 1", Within.workingDays(3))
                    .in("DIAJUKAN"));

    @Override
    public void define(SectorSpec s) {
        s.id("mohon").title("Permohonan", "Requests").records(TYPE);
    }
}
