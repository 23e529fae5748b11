package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;

/** Animals that travel with papers, which the receiving region sees once they are on their way. */
final class LivestockSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY = Field.date("tanggal", "Tanggal", "Day").required();
    static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").queryable();
    static final Field<RecordFile> CERTIFICATE = Field.file("sertifikat", "Sertifikat veteriner", "Certificate")
            .accepts("application/pdf", "image/jpeg")
            .largest(1)
            .requiredFrom("DIAJUKAN");
    static final Field<RecordFile> ADVICE =
            Field.file("rekomendasi", "Rekomendasi", "Advice").requiredFrom("DIAJUKAN");
    static final Field<RecordFile> IDENTITY =
            Field.file("ktp", "KTP pemilik", "Owner's card").personal();
    static final Field<RecordFile> RECEIPT = Field.file("tanda_terima", "Tanda terima", "Receipt");
    static final Field<Boolean> COMPLETE =
            Field.yesNo("lengkap", "Lengkap", "Complete").queryable();

    static final RecordType MOVEMENT = RecordType.of("mutasi", 1, "Mutasi", "Movement")
            .fields(NUMBER, DAY, TO, CERTIFICATE, ADVICE, IDENTITY, RECEIPT, COMPLETE)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .derive(
                    COMPLETE,
                    r -> Stream.of(CERTIFICATE, ADVICE).allMatch(f -> r.find(f).isPresent()))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .edits("DIAJUKAN", Actor.of(TO, Role.OPD), RECEIPT))
            .steps(
                    FormStep.of("hewan", "Hewan", "Animals", NUMBER, DAY, TO),
                    FormStep.of("dokumen", "Dokumen", "Papers", CERTIFICATE, ADVICE, IDENTITY, RECEIPT))
            .share(Sharing.record(TO, "DIAJUKAN", NUMBER, DAY, TO, CERTIFICATE, IDENTITY, RECEIPT));

    @Override
    public void define(SectorSpec s) {
        s.id("ternak").title("Peternakan", "Livestock").records(MOVEMENT);
    }

    static List<Field<RecordFile>> papers() {
        return List.of(CERTIFICATE, ADVICE, IDENTITY);
    }
}
