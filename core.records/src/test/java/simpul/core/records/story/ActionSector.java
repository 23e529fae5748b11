package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
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
    static final Field<String> WHICH =
            Field.ref("kawanan", "Kawanan", "Herd", HERD.code()).required();
    private static final Aggregate REPORTS = Aggregate.over(REPORT);

    @Override
    public void define(SectorSpec s) {
        s.id("wabah")
                .title("Wabah", "Outbreaks")
                .records(HERD, REPORT)
                .rules(Rule.record(
                        "EKOR_WAJAR",
                        REPORT,
                        "Jumlah wajar",
                        "A sound count",
                        "Perda 2",
                        r -> r.find(HEADS).filter(n -> n > 100).isPresent()
                                ? List.of(Finding.blocking(
                                        "EKOR_BANYAK", HEADS.code(), Text.of("Terlalu banyak.", "Too many.")))
                                : List.of()))
                .screens(Screen.of("wabah", "Wabah", "Outbreaks", "flag", r -> View.stack())
                        .actions(
                                ScreenAction.of("lapor", "Laporkan", "Report", ActionSector::reported)
                                        .inputs(WHICH, DAY, HEADS)
                                        .asks(REPORTS),
                                ScreenAction.of("lepas", "Lepaskan", "Release", r -> Outcome.of("Lepas.", "Released.")
                                                .moves(HERD, r.value(WHICH), "LEPAS"))
                                        .inputs(WHICH),
                                ScreenAction.of("ubah", "Hitung ulang", "Recount", r -> Outcome.of("Dihitung.", "Counted.")
                                                .changes(HERD, r.value(WHICH), Values.of(HEADS, r.value(HEADS))))
                                        .inputs(WHICH, HEADS),
                                ScreenAction.of("rusak", "Rusak", "Broken", r -> Outcome.of("-", "-"))));
    }

    private static Outcome reported(Submission s) {
        if (s.answers().count(REPORTS) >= 2) {
            return Outcome.refused(
                    Finding.blocking("SUDAH_DUA", DAY.code(), Text.of("Sudah dua laporan.", "Two reports already.")));
        }
        Values values = Values.of(DAY, s.value(DAY));
        return Outcome.of("Wabah dilaporkan.", "The outbreak is reported.")
                .creates(REPORT, s.find(HEADS).map(n -> values.and(HEADS, n)).orElse(values))
                .moves(HERD, s.value(WHICH), "TAHAN");
    }
}
