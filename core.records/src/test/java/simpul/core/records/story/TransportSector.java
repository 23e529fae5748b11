package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.text.Text;

/** Transports that one region issues and another one receives. */
final class TransportSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().searchable();
    static final Field<LocalDate> DAY = Field.date("tanggal", "Tanggal", "Day").required();
    static final Field<String> TO =
            Field.region("tujuan", "Tujuan", "Destination").required().queryable();
    static final Field<BigDecimal> SENT =
            Field.decimal("dikirim", "Dikirim", "Sent", 1, "ton").required().queryable();
    static final Field<BigDecimal> PRICE =
            Field.money("harga", "Harga", "Price").queryable();
    static final Field<String> DRIVER = Field.text("sopir", "Sopir", "Driver").personal();
    static final Field<BigDecimal> RECEIVED =
            Field.decimal("diterima", "Diterima", "Received", 1, "ton").requiredFrom("DITERIMA");
    static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();

    static final RecordType TRANSPORT = RecordType.of("angkutan", 1, "Angkutan", "Transport")
            .fields(NUMBER, DAY, TO, SENT, PRICE, DRIVER, RECEIVED, AGREEMENT)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIKIRIM", "Dikirim", "Sent")
                    .state("DITERIMA", "Diterima", "Received")
                    .move("KIRIM", "Kirim", "Send", "DRAF", "DIKIRIM", Actor.owner(Role.OPD))
                    .move("TARIK", "Tarik", "Withdraw", "DIKIRIM", "DRAF", Actor.owner(Role.OPD))
                    .move("TERIMA", "Terima", "Receive", "DIKIRIM", "DITERIMA", Actor.of(TO, Role.OPD))
                    .edits("DIKIRIM", Actor.of(TO, Role.OPD), RECEIVED)
                    .frozen("DITERIMA"))
            .share(Sharing.record(TO, "DIKIRIM", NUMBER, DAY, TO, SENT, DRIVER, RECEIVED));

    private static final Aggregate OPEN = Aggregate.over(TRANSPORT).where(Filter.state("DITERIMA"));

    @Override
    public void define(SectorSpec s) {
        s.id("angkut")
                .title("Angkutan", "Transport")
                .records(TRANSPORT)
                .rules(Rule.record(
                                "SUSUT",
                                TRANSPORT,
                                "Yang diterima tidak lebih dari yang dikirim, dan paling banyak dua yang diterima",
                                "No more is received than was sent, and at most two are received",
                                "PP 23/2021",
                                r -> r.value(RECEIVED).compareTo(r.value(SENT)) > 0
                                                || r.answers().count(OPEN) > 1
                                        ? List.of(Finding.blocking(
                                                "LEBIH", RECEIVED.code(), Text.of("Lebih.", "Too much.")))
                                        : List.of())
                        .asks(OPEN)
                        .onMove("TERIMA"));
    }
}
