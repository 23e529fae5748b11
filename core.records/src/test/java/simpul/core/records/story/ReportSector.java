package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;

/** Reports of outbreaks: closed by the head within a day, what was rejected leaves within working days that regions set. */
final class ReportSector implements Sector {
    static final SectorParameter DAYS = SectorParameter.of(
                    "hari_keluar", "Hari keluar", "Days to leave", 3, "hari kerja")
            .basedOn("UU 21/2019 Ps 45", "Art. 45")
            .since(LocalDate.of(2019, 10, 18))
            .range(1, 30)
            .perRegion();
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().searchable();
    static final Field<LocalDate> DAY = Field.date("tanggal", "Tanggal", "Day").required();
    static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").queryable();
    static final Field<LocalDate> REJECTED = Field.date("ditolak", "Ditolak", "Rejected on");
    static final Field<LocalDate> LEFT = Field.date("keluar", "Keluar", "Left on");

    static final RecordType PLAIN = RecordType.of("laporan", 1, "Laporan", "Report")
            .fields(NUMBER, DAY, TO, REJECTED, LEFT)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("WABAH", "Wabah", "Outbreak")
                    .state("DIKIRIM", "Dikirim", "Sent")
                    .state("SELESAI", "Selesai", "Done")
                    .move("LAPORKAN", "Laporkan", "Report", "DRAF", "WABAH", Actor.owner(Role.OPD))
                    .move("KIRIM", "Kirim", "Send", "DRAF", "DIKIRIM", Actor.owner(Role.OPD))
                    .move("TERIMA", "Terima", "Receive", "DIKIRIM", "SELESAI", Actor.of(TO, Role.OPD))
                    .move("TUTUP", "Tutup", "Close", "WABAH", "SELESAI", Actor.owner(Role.KEPALA_OPD)))
            .share(Sharing.record(TO, "DIKIRIM", DAY, TO));
    static final RecordType REPORT = PLAIN.deadlines(
            Deadline.of("penutupan", "Penutupan wilayah", "Closure order", "PP 47/2014 Ps 50", Within.hours(24))
                    .in("WABAH"),
            Deadline.of("terima", "Penerimaan", "Receipt", "Perda 1", Within.days(2))
                    .in("DIKIRIM"),
            Deadline.of(
                            "keluar",
                            "Barang ditolak keluar",
                            "Rejected goods leave",
                            "UU 21/2019 Ps 45",
                            Within.workingDays(DAYS))
                    .since(REJECTED)
                    .until(LEFT));

    static final Aggregate LATE = Aggregate.over(REPORT).where(Filter.overdue());

    private final RecordType type;

    ReportSector(RecordType type) {
        this.type = type;
    }

    @Override
    public void define(SectorSpec s) {
        s.id("wabah").title("Wabah", "Outbreaks").records(type).parameters(DAYS);
        if (!type.deadlines().isEmpty()) {
            s.reminders(Reminder.of(
                            "lewat",
                            "Lewat tenggat",
                            "Overdue",
                            r -> List.of(Notice.of(
                                    r.answers().count(LATE) + " lewat",
                                    r.answers().count(LATE) + " late")))
                    .asks(LATE));
        }
    }
}
