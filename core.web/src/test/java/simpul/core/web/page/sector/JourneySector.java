package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;

/** Journeys that are filled in step by step. */
final class JourneySector implements Sector {
    private static final Field<String> FROM = Field.text("asal", "Asal", "From").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<Long> HEADS =
            Field.integer("ekor", "Ekor", "Heads").requiredFrom("DIAJUKAN");
    private static final Field<Long> TWICE = Field.integer("kaki", "Kaki", "Feet");
    private static final Field<String> TRUCK =
            Field.text("truk", "Truk", "Truck").requiredFrom("DIAJUKAN");
    private static final PartType CRATES =
            PartType.of("peti", "Peti", "Crates").fields(Field.text("nomor", "Nomor", "Number"));

    static final RecordType TYPE = RecordType.of("perjalanan", 1, "Perjalanan", "Journey")
            .fields(FROM, DAY, HEADS, TWICE, TRUCK)
            .parts(CRATES)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(TWICE, r -> 4 * r.value(HEADS))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .frozen("DIAJUKAN"))
            .steps(
                    FormStep.of("asal", "Asal", "Origin", FROM, DAY),
                    FormStep.of("muatan", "Muatan", "Load", HEADS).parts(CRATES),
                    FormStep.of("angkutan", "Angkutan", "Transport", TRUCK));

    @Override
    public void define(SectorSpec s) {
        s.id("jalan").title("Perjalanan", "Journeys").records(TYPE);
    }
}
