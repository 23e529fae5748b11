package simpul.core.records.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Requests that an officer drafts and hands in, and that the head of the agency decides. */
final class PermitSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().searchable();
    static final Field<LocalDate> DAY = Field.date("tanggal", "Tanggal", "Day").required();
    static final Field<Long> HEADS = Field.integer("ekor", "Jumlah ekor", "Heads")
            .requiredFrom("DIAJUKAN")
            .queryable();
    static final Field<BigDecimal> FEE =
            Field.money("retribusi", "Retribusi", "Fee").requiredFrom("DIAJUKAN");
    static final Field<BigDecimal> PER_HEAD = Field.money("per_ekor", "Per ekor", "Per head");
    static final Field<String> NOTE = Field.text("catatan", "Catatan kepala", "Note of the head");

    static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("DIAJUKAN", "Diajukan", "Submitted")
            .state("DISETUJUI", "Disetujui", "Approved")
            .state("BATAL", "Batal", "Cancelled")
            .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
            .move("KEMBALIKAN", "Kembalikan", "Send back", "DIAJUKAN", "DRAF", Actor.owner(Role.KEPALA_OPD))
            .move("SETUJUI", "Setujui", "Approve", "DIAJUKAN", "DISETUJUI", Actor.owner(Role.KEPALA_OPD))
            .move("BATALKAN", "Batalkan", "Cancel", "DRAF", "BATAL", Actor.owner(Role.OPD))
            .edits("DIAJUKAN", Actor.owner(Role.KEPALA_OPD), NOTE)
            .frozen("DISETUJUI", "BATAL");

    static final RecordType REQUEST = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(NUMBER, DAY, HEADS, FEE, PER_HEAD, NOTE)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .derive(PER_HEAD, r -> r.value(FEE).divide(BigDecimal.valueOf(r.value(HEADS)), 2, RoundingMode.HALF_UP))
            .workflow(FLOW);

    static final Aggregate BY_STATE = Aggregate.over(REQUEST).by(Dimension.state());
    static final Aggregate APPROVED = Aggregate.over(REQUEST).where(Filter.state("DISETUJUI"));

    @Override
    public void define(SectorSpec s) {
        s.id("izin")
                .title("Izin", "Permits")
                .records(REQUEST)
                .rules(
                        Rule.record(
                                "EKOR_WAJAR",
                                REQUEST,
                                "Jumlah wajar",
                                "A sound count",
                                "Perda 2",
                                r -> r.value(HEADS) > 1000
                                        ? List.of(Finding.blocking(
                                                "EKOR_BANYAK", HEADS.code(), Text.of("Terlalu banyak.", "Too many.")))
                                        : List.of()),
                        Rule.record(
                                        "BATAS_DISETUJUI",
                                        REQUEST,
                                        "Paling banyak dua yang disetujui",
                                        "At most two are approved",
                                        "Perda 3",
                                        r -> r.answers().count(APPROVED) >= 2
                                                ? List.of(Finding.blocking(
                                                        "KUOTA_HABIS",
                                                        "",
                                                        Text.of("Kuota habis.", "The quota is used up.")))
                                                : List.of())
                                .asks(APPROVED)
                                .onMove("SETUJUI"))
                .screens(Screen.of(
                                "papan",
                                "Papan",
                                "Board",
                                "fish",
                                r -> View.stack(
                                        View.figures(Figure.of(
                                                "Disetujui",
                                                "Approved",
                                                Cell.of(r.answers().count(APPROVED)))),
                                        View.boardByState(
                                                simpul.core.model.sector.view.RecordQuery.of(REQUEST), NUMBER, HEADS)))
                        .asks(APPROVED, BY_STATE));
    }
}
