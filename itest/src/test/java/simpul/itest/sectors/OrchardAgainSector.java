package simpul.itest.sectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Upcast;
import simpul.core.model.sector.record.Workflow;

/** What comes after {@link OrchardSector}: other names and codes, and more is asked. */
@Component
@SectorClaim(
        id = "uji_kebun",
        title = "Uji kebun",
        english = "Orchard trial",
        records = {"panen:2", "kiriman:2", "izin:2"})
public final class OrchardAgainSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 2, "kg").required();
    private static final Field<String> KIND =
            Field.choice("jenis", "Jenis", "Kind", Choice.of("ALFA", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"));
    private static final Field<BigDecimal> MOISTURE =
            Field.decimal("kadar", "Kadar air", "Moisture", 1, "%").required();
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final Field<String> BOAT =
            Field.text("kapal", "Kapal", "Boat").required();

    private static RecordType type(String code, String id, String en) {
        return RecordType.of(code, 2, id, en)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    private static Upcast weighed(Upcast u) {
        return u.renamed("berat", MASS).recoded(KIND, Map.of("A", "ALFA")).defaulted(MOISTURE, new BigDecimal("12.5"));
    }

    @Override
    public void define(SectorSpec s) {
        s.id("uji_kebun")
                .title("Uji kebun", "Orchard trial")
                .records(
                        type("panen", "Panen", "Harvest")
                                .fields(NUMBER, DAY, MASS, KIND, MOISTURE)
                                .upcast(1, OrchardAgainSector::weighed),
                        // Nothing that was asked before says which boat.
                        type("kiriman", "Kiriman", "Consignment")
                                .fields(NUMBER, DAY, NOTE, BOAT)
                                .upcast(1, u -> u),
                        type("izin", "Izin", "Permit")
                                .fields(NUMBER, DAY, MASS, KIND, MOISTURE, NOTE)
                                .upcast(1, OrchardAgainSector::weighed)
                                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                                        .state("DIAJUKAN", "Diajukan", "Submitted")
                                        .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                                        .state("DICABUT", "Dicabut", "Withdrawn")
                                        .move("CABUT", "Cabut", "Withdraw", "DRAF", "DICABUT", Actor.owner(Role.OPD))
                                        .frozen("DIAJUKAN", "DICABUT"))
                                .steps(
                                        FormStep.of("asal", "Asal", "Origin", NUMBER, DAY, MASS, MOISTURE),
                                        FormStep.of("isi", "Isi", "Load", NOTE),
                                        FormStep.of("golongan", "Golongan", "Class", KIND)));
    }
}
