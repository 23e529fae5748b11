package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;

/** Herds that travel with papers, step by step, and photos of single animals. */
final class HerdSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").queryable();
    private static final Field<Long> HEADS =
            Field.integer("ekor", "Ekor", "Heads").requiredFrom("DIAJUKAN");
    private static final Field<RecordFile> CERTIFICATE = Field.file("sertifikat", "Sertifikat", "Certificate")
            .accepts("application/pdf")
            .largest(1)
            .requiredFrom("DIAJUKAN");
    private static final Field<RecordFile> ADVICE =
            Field.file("rekomendasi", "Rekomendasi", "Advice").requiredFrom("DIAJUKAN");

    private static final RecordType MOVEMENT = RecordType.of("mutasi", 1, "Mutasi", "Movement")
            .fields(NUMBER, DAY, TO, HEADS, CERTIFICATE, ADVICE)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .frozen("DIAJUKAN"))
            .steps(
                    FormStep.of("hewan", "Hewan", "Animals", NUMBER, DAY, TO),
                    FormStep.of("dokumen", "Dokumen", "Papers", CERTIFICATE, ADVICE, HEADS))
            .share(Sharing.record(TO, "DIAJUKAN", NUMBER, DAY, TO, CERTIFICATE));

    private static final Field<String> TAG =
            Field.text("eartag", "Ear tag", "Ear tag").required();
    private static final Field<LocalDate> BORN =
            Field.date("lahir", "Lahir", "Born").required();
    private static final Field<RecordFile> PHOTO = Field.file("foto", "Foto", "Photo")
            .accepts("image/png", "application/pdf")
            .required();
    private static final RecordType ANIMAL = RecordType.of("hewan", 1, "Hewan", "Animal")
            .fields(TAG, BORN, PHOTO)
            .happensOn(BORN)
            .owner(Owner.REGION);

    @Override
    public void define(SectorSpec s) {
        s.id("ternak").title("Peternakan", "Livestock").records(MOVEMENT, ANIMAL);
    }
}
