package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** An outbreak is reported together with the herd that it holds. */
final class ActionSector implements Sector {
    static final Field<LocalDate> DAY = Field.date("hari", "Hari", "Day").required();
    static final Field<String> TAG =
            Field.text("tanda", "Tanda", "Tag").required().queryable();
    static final Field<Long> HEADS = Field.integer("ekor", "Ekor", "Heads").range(0, 500);
    static final RecordType HERD = RecordType.of("kawanan", 1, "Kawanan", "Herd")
            .fields(DAY, TAG, HEADS)
            .key(TAG)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("TANDA_GANDA", TAG))
            .workflow(Workflow.start("BEBAS", "Bebas", "Free")
                    .state("DITAHAN", "Ditahan", "Held")
                    .move("TAHAN", "Tahan", "Hold", "BEBAS", "DITAHAN", Actor.owner(Role.OPD))
                    .move("LEPAS", "Lepas", "Release", "DITAHAN", "BEBAS", Actor.owner(Role.KEPALA_OPD)));
    static final RecordType REPORT = RecordType.of("laporan", 1, "Laporan", "Report")
            .fields(DAY, HEADS)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Aggregate REPORTS = Aggregate.over(REPORT);

    @Override
    public void define(SectorSpec spec) {
        spec.id("wabah")
                .title("Wabah", "Outbreaks")
                .records(HERD, REPORT)
                .rules(Rule.record(
                        "EKOR_WAJAR", REPORT, "Jumlah wajar", "A sound count", "Perda 2", ActionSector::sound))
                .screens(Screen.of("wabah", "Wabah", "Outbreaks", "flag", r -> View.stack())
                        .asks(REPORTS)
                        .actions(
                                ScreenAction.of("lapor", "Laporkan", "Report", ActionSector::reported)
                                        .on(HERD)
                                        .inputs(DAY, HEADS),
                                ScreenAction.of(
                                                "lepas",
                                                "Lepaskan",
                                                "Release",
                                                s -> Outcome.of("Lepas.", "Released.")
                                                        .moves(HERD, s.id(), "LEPAS"))
                                        .on(HERD),
                                ScreenAction.of(
                                        "lepas_semua",
                                        "Lepaskan semua",
                                        "Release all",
                                        s -> Outcome.of("Semua lepas.", "All released.")
                                                .movesEach(
                                                        RecordQuery.of(HERD).where(Filter.state("DITAHAN")), "LEPAS")),
                                ScreenAction.of("ubah", "Hitung ulang", "Recount", ActionSector::recounted)
                                        .on(HERD)
                                        .inputs(HEADS),
                                ScreenAction.of(
                                                "samakan",
                                                "Samakan",
                                                "Make equal",
                                                s -> Outcome.of("Sama.", "Equal.")
                                                        .changesEach(
                                                                RecordQuery.of(HERD), Values.of(HEADS, s.value(HEADS))))
                                        .inputs(HEADS.required()),
                                ScreenAction.of(
                                        "samakan_dan_tahan",
                                        "Samakan dan tahan",
                                        "Make equal and hold",
                                        s -> Outcome.of("Sama dan ditahan.", "Equal and held.")
                                                .changesEach(RecordQuery.of(HERD), Values.of(HEADS, 9L))
                                                .movesEach(RecordQuery.of(HERD).where(Filter.state("BEBAS")), "TAHAN")),
                                ScreenAction.of(
                                                "catat",
                                                "Catat",
                                                "Record",
                                                s -> Outcome.of("Dicatat.", "Recorded.")
                                                        .creates(
                                                                REPORT,
                                                                Values.of(DAY, s.value(DAY))
                                                                        .and(HEADS, s.value(HEADS))))
                                        .inputs(DAY, HEADS.required()),
                                ScreenAction.of(
                                        "ingatkan",
                                        "Ingatkan",
                                        "Remind",
                                        s -> Outcome.of("Dikabarkan.", "Told.")
                                                .tells(Notice.of("Hitung kawanan", "Count the herds")
                                                        .at("wabah"))),
                                ScreenAction.of("rusak", "Rusak", "Broken", ActionSector::broken)
                                        .inputs(HEADS)));
    }

    private static List<Finding> sound(RecordFacts report) {
        long heads = report.find(HEADS).orElse(0L);
        if (heads == 77) {
            throw new IllegalStateException("nobody knows");
        }
        return heads > 100
                ? List.of(Finding.blocking("EKOR_BANYAK", HEADS.code(), Text.of("Terlalu banyak.", "Too many.")))
                : List.of();
    }

    private static Outcome reported(Submission s) {
        if (s.answers().count(REPORTS) >= 2) {
            return Outcome.refused(
                    Finding.blocking("SUDAH_DUA", DAY.code(), Text.of("Sudah dua laporan.", "Two reports already.")));
        }
        Values values = Values.of(DAY, s.value(DAY));
        return Outcome.of("Wabah dilaporkan.", "The outbreak is reported.")
                .creates(REPORT, s.find(HEADS).map(n -> values.and(HEADS, n)).orElse(values))
                .moves(HERD, s.id(), "TAHAN")
                .tells(Notice.of(
                                "Periksa kawanan " + s.record().value(TAG),
                                "Look at herd " + s.record().value(TAG))
                        .at("wabah"));
    }

    private static Outcome recounted(Submission s) {
        long more = s.record().find(HEADS).orElse(0L) + s.find(HEADS).orElse(0L);
        return Outcome.of("Dihitung.", "Counted.").changes(HERD, s.id(), Values.of(HEADS, more));
    }

    /** What it does over made-up inputs is sound. */
    private static Outcome broken(Submission s) {
        return s.find(HEADS).filter(n -> n > 400).isPresent()
                ? Outcome.of("Selesai.", "Done.")
                : Outcome.of("Selesai.", "Done.").creates(REPORT, Values.of(DAY, s.today()));
    }
}
