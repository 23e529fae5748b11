package simpul.itest.sectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Timber that one region issues and another one receives: one record with two sides, of which each fills in its own. */
@Component
@SectorClaim(
        id = "uji_kayu",
        title = "Uji angkutan kayu",
        english = "Timber trial",
        icon = "puzzle",
        records = {"angkutan:1"})
public final class TransportSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor SKSHHK", "Document number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal terbit", "Issued on").required().queryable();
    private static final Field<String> TO =
            Field.region("tujuan", "Daerah tujuan", "Destination").required().queryable();
    private static final Field<BigDecimal> ISSUED = Field.decimal(
                    "volume_terbit", "Volume terbit", "Volume issued", 2, "m3")
            .required()
            .range(0, 100_000);
    private static final Field<BigDecimal> PRICE = Field.money("harga", "Harga", "Price");
    private static final Field<BigDecimal> RECEIVED = Field.decimal(
                    "volume_terima", "Volume diterima", "Volume received", 2, "m3")
            .range(0, 100_000)
            .requiredFrom("DITERIMA");

    private static final RecordType TRANSPORT = RecordType.of("angkutan", 1, "Angkutan kayu", "Transport of timber")
            .fields(NUMBER, DAY, TO, ISSUED, PRICE, RECEIVED)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("DOKUMEN_GANDA", NUMBER).nationwide())
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIKIRIM", "Dikirim", "Sent")
                    .state("DITERIMA", "Diterima", "Received")
                    .move("KIRIM", "Kirim", "Send", "DRAF", "DIKIRIM", Actor.owner(Role.OPD))
                    .move("TERIMA", "Terima", "Receive", "DIKIRIM", "DITERIMA", Actor.of(TO, Role.OPD))
                    .edits("DIKIRIM", Actor.of(TO, Role.OPD), RECEIVED)
                    .frozen("DITERIMA"))
            .share(Sharing.record(TO, "DIKIRIM", NUMBER, DAY, TO, ISSUED, RECEIVED));

    private static final Rule NO_MORE = Rule.record(
                    "VOLUME_TERIMA",
                    TRANSPORT,
                    "Volume yang diterima tidak melebihi yang diterbitkan",
                    "No more is received than was issued",
                    "PP 23/2021 Ps 172",
                    TransportSector::tooMuch)
            .onMove("TERIMA");
    private static final Aggregate ALL = Aggregate.over(TRANSPORT).where(Filter.state("DIKIRIM", "DITERIMA"));
    private static final Aggregate ARRIVED = Aggregate.over(TRANSPORT).where(Filter.state("DITERIMA"));

    @Override
    public void define(SectorSpec s) {
        s.id("uji_kayu")
                .title("Uji angkutan kayu", "Timber trial")
                .records(TRANSPORT)
                .rules(NO_MORE)
                .screens(
                        Screen.of("tersalur", "Dokumen tersalur", "Documents received", "truck", TransportSector::share)
                                .asks(ALL, ARRIVED));
    }

    private static List<Finding> tooMuch(RecordFacts transport) {
        return transport.value(RECEIVED).compareTo(transport.value(ISSUED)) > 0
                ? List.of(Finding.blocking(
                        "VOLUME_LEBIH",
                        RECEIVED.code(),
                        Text.of("Melebihi volume yang diterbitkan.", "More than was issued.")))
                : List.of();
    }

    private static View share(ScreenRequest request) {
        Measurement share = Measurement.percentage(
                request.answers().count(ARRIVED), request.answers().count(ALL));
        return View.figures(Figure.of("Tersalur tepat", "Received", Cell.of(share.value(), "%")));
    }
}
