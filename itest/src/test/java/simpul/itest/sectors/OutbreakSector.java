package simpul.itest.sectors;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Span;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** Outbreaks among animals: the area is closed within 24 hours, and what was rejected leaves within three working days. */
@Component
@SectorClaim(
        id = "uji_wabah",
        title = "Uji wabah",
        english = "Outbreak trial",
        icon = "puzzle",
        records = {"laporan:1", "populasi:1"})
public final class OutbreakSector implements Sector {
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal laporan", "Reported on").required().queryable();
    private static final Field<LocalDate> REJECTED = Field.date("ditolak", "Ternak ditolak pada", "Rejected on");
    private static final Field<LocalDate> LEFT = Field.date("keluar", "Ternak keluar pada", "Left on");

    private static final RecordType REPORT = RecordType.of("laporan", 1, "Laporan penyakit", "Report of a disease")
            .fields(DAY, REJECTED, LEFT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("TERDUGA", "Terduga", "Suspected")
                    .state("WABAH", "Wabah", "Outbreak")
                    .state("DITUTUP", "Wilayah ditutup", "Area closed")
                    .move("TETAPKAN", "Tetapkan wabah", "Declare", "TERDUGA", "WABAH", Actor.owner(Role.OPD))
                    .move("TUTUP", "Tutup wilayah", "Close the area", "WABAH", "DITUTUP", Actor.owner(Role.OPD)))
            .deadlines(
                    Deadline.of("penutupan", "Penutupan wilayah", "Closure order", "PP 47/2014 Ps 50", Within.hours(24))
                            .in("WABAH"),
                    Deadline.of(
                                    "keluar",
                                    "Ternak ditolak keluar",
                                    "Rejected animals leave",
                                    "UU 21/2019 Ps 45",
                                    Within.workingDays(3))
                            .since(REJECTED)
                            .until(LEFT));
    private static final RecordType PLAIN = RecordType.of("populasi", 1, "Populasi", "Herd")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static final Aggregate LATE =
            Aggregate.over(REPORT).where(Filter.overdue()).span(Span.EVER);
    private static final Aggregate ALL = Aggregate.over(REPORT);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_wabah")
                .title("Uji wabah", "Outbreak trial")
                .records(REPORT, PLAIN)
                .screens(Screen.of(
                                "lewat",
                                "Lewat tenggat",
                                "Overdue",
                                "alert-triangle",
                                r -> View.figures(Figure.of(
                                        "Lewat", "Overdue", Cell.of(r.answers().count(LATE)))))
                        .asks(LATE)
                        .actions(
                                ScreenAction.of("tutup", "Tutup semua", "Close all", OutbreakSector::closed),
                                ScreenAction.of("lapor", "Laporkan", "Report", OutbreakSector::reported)
                                        .inputs(DAY)))
                .jobs(SectorJob.daily(
                                "harian",
                                "Laporan harian",
                                "Daily report",
                                f -> List.of(Notice.of(
                                        f.answers().count(ALL) + " laporan",
                                        f.answers().count(ALL) + " reports")))
                        .asks(ALL));
    }

    private static Outcome closed(Submission s) {
        return Outcome.of("Semua wilayah ditutup.", "All areas are closed.")
                .movesEach(RecordQuery.of(REPORT).where(Filter.state("WABAH")), "TUTUP");
    }

    /** Of days long ago it cannot make up its mind. */
    private static Outcome reported(Submission s) {
        boolean decided = s.value(DAY).getYear() >= 2000;
        while (!decided) {
            decided = Thread.interrupted();
        }
        return Outcome.of("Dilaporkan.", "Reported.")
                .creates(REPORT, Values.of(DAY, s.value(DAY)))
                .creates(PLAIN, Values.of(DAY, s.value(DAY)));
    }
}
