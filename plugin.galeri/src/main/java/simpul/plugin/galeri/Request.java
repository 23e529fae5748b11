package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.text.Text;

/** A request for help from a partner (contoh): drafted, handed in, decided by the head of the agency. */
final class Request {
    static final Field<String> MATTER =
            Field.text("perihal", "Perihal", "Matter").required().queryable().searchable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<BigDecimal> VALUE =
            Field.money("nilai", "Nilai", "Value").requiredFrom("DIAJUKAN").queryable();
    static final Field<String> REASON =
            Field.text("alasan", "Alasan", "Reason").longest(600).requiredFrom("DIAJUKAN");
    static final Field<RecordFile> ATTACHMENT = Field.file("lampiran", "Lampiran", "Attachment")
            .accepts("application/pdf", "image/jpeg")
            .largest(5);
    static final Field<String> VERDICT =
            Field.text("putusan", "Catatan putusan", "Note on the verdict").longest(600);

    /** [M] UU 30/2014 said ten; later law may have shortened it. */
    static final SectorParameter DAYS = SectorParameter.of(
                    "hari_putusan",
                    "Hari kerja sampai putusan",
                    "Working days until the verdict",
                    10,
                    Text.of("hari", "days"))
            .basedOn("UU 30/2014 Ps 53", "UU 30/2014 Art. 53")
            .since(LocalDate.of(2014, 10, 17))
            .unconfirmed()
            .range(1, 30);

    static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("DIAJUKAN", "Diajukan", "Submitted")
            .state("DISETUJUI", "Disetujui", "Approved")
            .state("DITOLAK", "Ditolak", "Declined")
            .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
            .move("TARIK", "Tarik kembali", "Withdraw", "DIAJUKAN", "DRAF", Actor.owner(Role.OPD))
            .move("SETUJUI", "Setujui", "Approve", "DIAJUKAN", "DISETUJUI", Actor.owner(Role.KEPALA_OPD))
            .move("TOLAK", "Tolak", "Decline", "DIAJUKAN", "DITOLAK", Actor.owner(Role.KEPALA_OPD))
            .edits("DIAJUKAN", Actor.owner(Role.KEPALA_OPD), VERDICT)
            .frozen("DISETUJUI", "DITOLAK");

    static final RecordType TYPE = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(MATTER, DAY, VALUE, REASON, ATTACHMENT, VERDICT)
            .key(MATTER)
            .constraints(Constraint.unique("PERMOHONAN_GANDA", MATTER)
                    .says("Permohonan ini sudah ada.", "This request is there already."))
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(FLOW)
            .deadlines(Deadline.of(
                            "putusan",
                            "Putusan kepala OPD",
                            "Verdict of the head",
                            "UU 30/2014 Ps 53",
                            Within.workingDays(DAYS))
                    .in("DIAJUKAN"))
            .steps(
                    FormStep.of("pokok", "Pokok", "Matter", MATTER, DAY),
                    FormStep.of("alasan", "Nilai dan alasan", "Value and reason", VALUE, REASON, ATTACHMENT, VERDICT));

    private Request() {}
}
